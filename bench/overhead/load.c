// SPDX-License-Identifier: Apache-2.0
/*
 * The measured process of bench/overhead: system calls in a row on one CPU, and
 * on request one of the yardsticks. One command a line:
 *
 *	getppid N	N calls, prints ns per call
 *	file N		N rounds of openat, read, write, close on a small file
 *	socket N	N rounds of sendto, recvfrom on a pair of datagram sockets
 *	floor on|off	attaches or detaches the floor (yardsticks.c)
 *	least on|off	attaches or detaches the least that any program can do
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <sched.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "yardsticks.h"

static const char small_file[] = "/tmp/triscap-bench-file";

static double now_ns(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return t.tv_sec * 1e9 + t.tv_nsec;
}

/* ---- loads -------------------------------------------------------------- */

static double load_getppid(long calls)
{
	double start = now_ns();

	for (long i = 0; i < calls; i++)
		syscall(SYS_getppid);
	return (now_ns() - start) / calls;
}

static double load_file(long rounds)
{
	char data[100] = { 0 };
	double start = now_ns();

	for (long i = 0; i < rounds; i++) {
		long fd = syscall(SYS_openat, AT_FDCWD, small_file, O_RDWR);

		syscall(SYS_read, fd, data, sizeof(data));
		syscall(SYS_write, fd, data, sizeof(data));
		syscall(SYS_close, fd);
	}
	return (now_ns() - start) / rounds / 4;
}

static double load_socket(long rounds)
{
	char data[100] = { 0 };
	int ends[2];
	double start;

	if (socketpair(AF_UNIX, SOCK_DGRAM, 0, ends))
		fail("socketpair");
	start = now_ns();
	for (long i = 0; i < rounds; i++) {
		syscall(SYS_sendto, ends[0], data, sizeof(data), 0, NULL, 0);
		syscall(SYS_recvfrom, ends[1], data, sizeof(data), 0, NULL, 0);
	}
	start = (now_ns() - start) / rounds / 2;
	close(ends[0]);
	close(ends[1]);
	return start;
}

/* ---- commands ----------------------------------------------------------- */

int main(void)
{
	char line[64], word[16], state[8];
	cpu_set_t first;
	long n;
	int fd;

	CPU_ZERO(&first);
	CPU_SET(0, &first);
	sched_setaffinity(0, sizeof(first), &first);
	fd = open(small_file, O_CREAT | O_RDWR | O_TRUNC, 0600);
	if (fd < 0 || write(fd, line, sizeof(line)) < 0)
		fail(small_file);
	close(fd);

	while (fgets(line, sizeof(line), stdin)) {
		if (sscanf(line, "getppid %ld", &n) == 1) {
			least_reads(0);
			printf("%.2f\n", load_getppid(n));
		} else if (sscanf(line, "file %ld", &n) == 1) {
			least_reads(3); /* close has none */
			printf("%.2f\n", load_file(n));
		} else if (sscanf(line, "socket %ld", &n) == 1) {
			least_reads(4);
			printf("%.2f\n", load_socket(n));
		} else if (sscanf(line, "%15s %7s", word, state) == 2 &&
			   yardstick(word, strcmp(state, "on") == 0)) {
			printf("0\n");
		}
		fflush(stdout);
	}
	unlink(small_file);
	return 0;
}
