/*
 * act repeat KIND COUNT SECONDS [KIND COUNT SECONDS]...: for each of these, waits for
 * a byte (or the end) of stdin, then makes COUNT rounds of a syscall, as fast as one
 * thread can, and tells. If SECONDS is not 0, it stops when they are over.
 *
 *	getppid		one getppid
 *	mixed		getppid, write to /dev/null, close of nothing, getppid: four
 */
#include "act.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

static long long now_ns(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now); /* no syscall: vDSO */
	return now.tv_sec * 1000000000LL + now.tv_nsec;
}

static void repeat(int mixed, long count, double seconds, long null)
{
	long long start = now_ns(), end = start + seconds * 1e9;
	long i;

	for (i = 0; i < count; i++) {
		if (seconds && i % 1024 == 0 && now_ns() >= end)
			break;
		RAW0(getppid);
		if (mixed) {
			RAW3(write, null, "0123456789", 10);
			RAW1(close, -1);
			RAW0(getppid);
		}
	}
	end = now_ns();
	json_begin("repeat");
	json_number("rounds", i);
	json_number("nanoseconds", end - start);
	json_end();
}

int act_repeat(int argc, char **argv)
{
	long null = RAW4(openat, -100, "/dev/null", 1, 0);
	char byte;

	for (; argc >= 3; argc -= 3, argv += 3) {
		RAW3(read, 0, &byte, 1);
		repeat(strcmp(argv[0], "mixed") == 0, strtol(argv[1], 0, 10),
		       strtod(argv[2], 0), null);
	}
	return 0;
}
