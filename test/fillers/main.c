// SPDX-License-Identifier: Apache-2.0
/* Runs all tests, or those whose title contains the argument. */
#include "expect.h"

#include <stdio.h>

static void setup(void)
{
	run_snaplen = RUN_SNAPLEN;
	run_boot_epoch_ns = 1700000000000000000ULL;
	world_new();
}

/* The list decides what has to be tested. */
static int untested(void)
{
	int count = 0;

	for (size_t i = 0; i < run_events(); i++) {
		if (expect_stated(run_event(i)))
			continue;
		fprintf(stderr, "not ok: no test states a whole %s\n",
			run_event_name(run_event(i)));
		count++;
	}
	return count;
}

int main(int argc, char **argv)
{
	check_setup = setup;
	return check_main(argc > 1 ? argv[1] : 0, untested);
}
