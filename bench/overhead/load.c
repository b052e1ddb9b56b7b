// SPDX-License-Identifier: Apache-2.0
/*
 * The measured process of bench/overhead: system calls in a row on one CPU, and
 * on request the floor, the cheapest BPF program that could report them: on
 * sys_exit it reserves and submits 64 bytes and wakes nobody. One command a line:
 *
 *	getppid N	N calls, prints ns per call
 *	file N		N rounds of openat, read, write, close on a small file
 *	socket N	N rounds of sendto, recvfrom on a pair of datagram sockets
 *	floor on|off	attaches or detaches the floor; its ring is read once a
 *			millisecond on the other CPUs, each record copied
 *
 * Made of raw system calls, so that neither libbpf nor clang is needed.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/bpf.h>
#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#define RING_BYTES   (8u << 20)
#define RECORD_BYTES 64

static const char small_file[] = "/tmp/triscap-bench-file";

static double now_ns(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return t.tv_sec * 1e9 + t.tv_nsec;
}

static _Noreturn void fail(const char *what)
{
	fprintf(stderr, "%s: %s\n", what, strerror(errno));
	exit(1);
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

/* ---- the floor ---------------------------------------------------------- */

static int bpf(int command, union bpf_attr *attr)
{
	return syscall(SYS_bpf, command, attr, sizeof(*attr));
}

static int floor_ring = -1, floor_program = -1, floor_link = -1;
static atomic_ulong *consumer, *producer;
static const char *records;

static void copy_record(const char *record, unsigned int length)
{
	static char copy[256];

	memcpy(copy, record, length + BPF_RINGBUF_HDR_SZ);
	asm volatile("" ::"r"(copy) : "memory");
}

static void *drain(void *unused)
{
	cpu_set_t others;

	(void)unused;
	CPU_ZERO(&others);
	for (int cpu = 1; cpu < sysconf(_SC_NPROCESSORS_ONLN); cpu++)
		CPU_SET(cpu, &others);
	sched_setaffinity(0, sizeof(others), &others);
	for (;;) {
		struct timespec pause = { 0, 1000000 };
		unsigned long at = *consumer;
		unsigned long end = atomic_load(producer);

		/* Every record is looked at, as by any reader. */
		while (at < end) {
			const atomic_uint *header =
				(const void *)(records + at % RING_BYTES);
			unsigned int length = atomic_load(header);

			if (length & BPF_RINGBUF_BUSY_BIT)
				break;
			copy_record(records + at % RING_BYTES, length);
			at += (length + BPF_RINGBUF_HDR_SZ + 7) & ~7ul;
		}
		atomic_store(consumer, at);
		nanosleep(&pause, NULL);
	}
	return NULL;
}

static void floor_load(void)
{
	union bpf_attr attr = { .map_type = BPF_MAP_TYPE_RINGBUF,
				.max_entries = RING_BYTES };
	long page = sysconf(_SC_PAGESIZE);
	pthread_t thread;

	floor_ring = bpf(BPF_MAP_CREATE, &attr);
	if (floor_ring < 0)
		fail("create the floor's ring");

#define INSN(op, dst, src, offset, value) \
	((struct bpf_insn){ op, dst, src, offset, value })
	struct bpf_insn code[] = {
		INSN(BPF_LD | BPF_DW | BPF_IMM, 1, BPF_PSEUDO_MAP_FD, 0,
		     floor_ring),
		INSN(0, 0, 0, 0, 0),
		INSN(BPF_ALU64 | BPF_MOV | BPF_K, 2, 0, 0, RECORD_BYTES),
		INSN(BPF_ALU64 | BPF_MOV | BPF_K, 3, 0, 0, 0),
		INSN(BPF_JMP | BPF_CALL, 0, 0, 0, BPF_FUNC_ringbuf_reserve),
		INSN(BPF_JMP | BPF_JEQ | BPF_K, 0, 0, 4, 0),
		INSN(BPF_ST | BPF_MEM | BPF_DW, 0, 0, 0, 1),
		INSN(BPF_ALU64 | BPF_MOV | BPF_X, 1, 0, 0, 0),
		INSN(BPF_ALU64 | BPF_MOV | BPF_K, 2, 0, 0, BPF_RB_NO_WAKEUP),
		INSN(BPF_JMP | BPF_CALL, 0, 0, 0, BPF_FUNC_ringbuf_submit),
		INSN(BPF_ALU64 | BPF_MOV | BPF_K, 0, 0, 0, 0),
		INSN(BPF_JMP | BPF_EXIT, 0, 0, 0, 0),
	};
	union bpf_attr load = {
		.prog_type = BPF_PROG_TYPE_RAW_TRACEPOINT,
		.insns = (unsigned long)code,
		.insn_cnt = sizeof(code) / sizeof(code[0]),
		.license = (unsigned long)"GPL",
	};

	floor_program = bpf(BPF_PROG_LOAD, &load);
	if (floor_program < 0)
		fail("load the floor's program");
	consumer = mmap(NULL, page, PROT_READ | PROT_WRITE, MAP_SHARED,
			floor_ring, 0);
	producer = mmap(NULL, page + 2 * RING_BYTES, PROT_READ, MAP_SHARED,
			floor_ring, page);
	if (consumer == MAP_FAILED || producer == MAP_FAILED)
		fail("map the floor's ring");
	records = (const char *)producer + page;
	if (pthread_create(&thread, NULL, drain, NULL))
		fail("start the floor's reader");
}

static void floor_switch(bool on)
{
	union bpf_attr attr = { .raw_tracepoint.name =
					(unsigned long)"sys_exit" };

	if (!on) {
		close(floor_link);
		return;
	}
	if (floor_program < 0)
		floor_load();
	attr.raw_tracepoint.prog_fd = floor_program;
	floor_link = bpf(BPF_RAW_TRACEPOINT_OPEN, &attr);
	if (floor_link < 0)
		fail("attach the floor's program");
}

/* ---- commands ----------------------------------------------------------- */

int main(void)
{
	char line[64], word[16];
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
		if (sscanf(line, "floor %15s", word) == 1) {
			floor_switch(strcmp(word, "on") == 0);
			printf("0\n");
		} else if (sscanf(line, "getppid %ld", &n) == 1) {
			printf("%.2f\n", load_getppid(n));
		} else if (sscanf(line, "file %ld", &n) == 1) {
			printf("%.2f\n", load_file(n));
		} else if (sscanf(line, "socket %ld", &n) == 1) {
			printf("%.2f\n", load_socket(n));
		}
		fflush(stdout);
	}
	unlink(small_file);
	return 0;
}
