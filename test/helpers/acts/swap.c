/*
 * act swap CALL PATH OTHER: a call that has to wait, and a second thread that puts
 * something else into its memory meanwhile. Between its two marks, the first thread
 * makes CALL alone: it is given PATH, and where that was is OTHER when it returns.
 * OTHER is not longer than PATH.
 *
 *	open, openat, openat2, creat	PATH is a FIFO that nobody has open
 *	connect		PATH is where a socket of ours will listen, whose queue is full
 */
#include "act.h"

#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#define MARK RAW1(sched_get_priority_min, 0)

static const char *path, *other, *name;
static char passed[4096]; /* what the kernel is given */
static struct sockaddr_un address = { .sun_family = AF_UNIX };
static long waiter, server;

/* The state in /proc: S while it waits. */
static char state_of(long tid)
{
	char file[64], text[512] = {};
	char *end;
	int fd;

	snprintf(file, sizeof(file), "/proc/self/task/%ld/stat", tid);
	fd = open(file, O_RDONLY);
	if (fd < 0 || read(fd, text, sizeof(text) - 1) <= 0)
		fail(file, 0);
	close(fd);
	end = strrchr(text, ')');
	return end ? end[2] : 0;
}

/* It sleeps in its call, and nowhere else: it has nothing else to wait for. */
static void wait_for_waiter(void)
{
	int seen = 0;

	while (seen < 10) {
		seen = state_of(waiter) == 'S' ? seen + 1 : 0;
		usleep(2000);
	}
}

static void *swap(void *unused)
{
	wait_for_waiter();
	if (strcmp(name, "connect") == 0) {
		memcpy(address.sun_path, other, strlen(other) + 1);
		RAW3(accept, server, 0, 0); /* makes room in the queue */
		return unused;
	}
	memcpy(passed, other, strlen(other) + 1);
	/* The other end of the FIFO: now the call returns. */
	if (open(path, strcmp(name, "creat") == 0 ? O_RDONLY : O_WRONLY) < 0)
		fail(path, 0);
	return unused;
}

/* One connection fills a queue of length 0. */
static void listen_and_fill(void)
{
	socklen_t length = sizeof(address);

	memcpy(address.sun_path, path, strlen(path) + 1);
	server = socket(AF_UNIX, SOCK_STREAM, 0);
	if (bind(server, (void *)&address, length) || listen(server, 0) ||
	    connect(socket(AF_UNIX, SOCK_STREAM, 0), (void *)&address, length))
		fail("listen", 0);
}

static long make_call(long fd)
{
	static const uint64_t how[3] = { O_RDONLY };

	if (strcmp(name, "openat") == 0)
		return RAW4(openat, AT_FDCWD, passed, O_RDONLY, 0);
	if (strcmp(name, "openat2") == 0)
		return RAW4(openat2, AT_FDCWD, passed, how, sizeof(how));
	if (strcmp(name, "connect") == 0)
		return RAW3(connect, fd, &address, sizeof(address));
#if defined(SYS_open) && defined(SYS_creat)
	if (strcmp(name, "open") == 0)
		return RAW3(open, passed, O_RDONLY, 0);
	if (strcmp(name, "creat") == 0)
		return RAW2(creat, passed, 0600);
#endif
	fail(name, 0);
}

int act_swap(int argc, char **argv)
{
	pthread_t thread;
	long fd = -1, ret;

	if (argc < 3 || strlen(argv[1]) >= sizeof(address.sun_path))
		fail("swap", 0);
	name = argv[0];
	path = argv[1];
	other = argv[2];
	waiter = RAW0(gettid);
	strcpy(passed, path);
	if (strcmp(name, "connect") == 0) {
		listen_and_fill();
		fd = socket(AF_UNIX, SOCK_STREAM, 0);
	}
	if (pthread_create(&thread, 0, swap, 0))
		fail("pthread_create", 0);
	MARK;
	ret = make_call(fd);
	MARK;
	pthread_join(thread, 0);
	json_begin("swap");
	json_number("fd", fd);
	json_number("returned", ret);
	json_end();
	return 0;
}
