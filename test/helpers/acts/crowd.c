/*
 * act crowd KIND TASKS COUNT: many at once, so that they are preempted and moved in
 * the middle of whatever hooks do.
 *
 *	write	TASKS threads, each of which writes COUNT times to /dev/null: its tid,
 *		the number of the write (32 bits each), then a run of bytes that only
 *		these two decide, as many as they decide
 *	fork	TASKS processes, each of which makes COUNT processes, one after the
 *		other, that end with a code of 0 to 99
 */
#include "act.h"

#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>

static long count, null;

static void *write_all(void *unused)
{
	unsigned char data[8 + 256];
	uint32_t tid = RAW0(gettid), i;

	for (i = 0; i < count; i++) {
		uint32_t run = (tid + i * 7) % 256;

		memcpy(data, &tid, 4);
		memcpy(data + 4, &i, 4);
		memset(data + 8, (tid ^ i) & 255, run);
		RAW3(write, null, data, 8 + run);
	}
	return unused;
}

static void fork_all(void)
{
	long i, pid;

	for (i = 0; i < count; i++) {
		pid = RAW4(clone, SIGCHLD, 0, 0, 0);
		if (pid == 0)
			RAW1(exit_group, i % 100);
		RAW4(wait4, pid, 0, 0, 0);
	}
}

int act_crowd(int argc, char **argv)
{
	long tasks = argc > 2 ? strtol(argv[1], 0, 10) : 0;
	pthread_t threads[64];
	char byte;
	long i;

	count = argc > 2 ? strtol(argv[2], 0, 10) : 0;
	null = RAW4(openat, -100, "/dev/null", 1, 0);
	RAW3(read, 0, &byte, 1);
	for (i = 0; i < tasks && i < 64; i++) {
		if (strcmp(argv[0], "write") == 0) {
			pthread_create(&threads[i], 0, write_all, 0);
		} else if (RAW4(clone, SIGCHLD, 0, 0, 0) == 0) {
			fork_all();
			RAW1(exit_group, 0);
		}
	}
	for (i = 0; i < tasks && i < 64; i++) {
		if (strcmp(argv[0], "write") == 0)
			pthread_join(threads[i], 0);
		else
			RAW4(wait4, -1, 0, 0, 0);
	}
	json_begin("crowd");
	json_end();
	return 0;
}
