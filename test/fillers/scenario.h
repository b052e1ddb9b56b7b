/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A world in which every event has something to tell: files, sockets, arguments,
 * control groups, namespaces; and arguments that mean something to many calls at
 * once. For tests of all fillers, which must not list them again.
 */
#ifndef TEST_FILLERS_SCENARIO_H
#define TEST_FILLERS_SCENARIO_H

#include "objects.h"
#include "run.h"

enum scenario {
	/* A descriptor, a buffer, its size, ..., an address, its length. */
	SCENARIO_BUFFER,
	/* Each argument points to pointers to strings. */
	SCENARIO_STRINGS,
	/* A descriptor, and a header of a message, which begins like a vector. */
	SCENARIO_MESSAGE,
	SCENARIOS
};

/* The world; arguments and result of a call that succeeded with `ret`. */
void scenario_new(enum scenario scenario, __s64 ret, struct call *call);

#endif
