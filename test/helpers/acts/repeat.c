/*
 * act repeat KIND COUNT [SECONDS]: COUNT rounds of a syscall by one thread, as fast
 * as it can. With SECONDS it stops when they are over and says how far it came.
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

int act_repeat(int argc, char **argv)
{
	long count = argc > 1 ? strtol(argv[1], 0, 10) : 0;
	double seconds = argc > 2 ? strtod(argv[2], 0) : 0;
	int mixed = argc > 0 && strcmp(argv[0], "mixed") == 0;
	long long start = now_ns(), end = start + seconds * 1e9;
	long null = RAW4(openat, -100, "/dev/null", 1, 0);
	long i;

	for (i = 0; i < count; i++) {
		RAW0(getppid);
		if (mixed) {
			RAW3(write, null, "0123456789", 10);
			RAW1(close, -1);
			RAW0(getppid);
		}
		if (seconds && i % 1024 == 1023 && now_ns() >= end) {
			i++;
			break;
		}
	}
	end = now_ns();
	json_begin("repeat");
	json_number("pid", RAW0(getpid));
	json_number("rounds", i);
	json_number("nanoseconds", end - start);
	json_end();
	return 0;
}
