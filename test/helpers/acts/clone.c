/*
 * act clone FLAGS: a thread or process that shares our memory, on a stack of its own,
 * by clone(2) with exactly these flags (and SIGCHLD, unless CLONE_THREAD is among
 * them). What can return on the same stack is the script's business.
 */
#include "act.h"

#include <sched.h>
#include <signal.h>
#include <stdlib.h>

static char stack[64 << 10] __attribute__((aligned(16)));
static volatile int child_is_done;

static int child(void *unused)
{
	(void)unused;
	print_facts("child");
	child_is_done = 1;
	RAW1(exit, 0);
	return 0;
}

int act_clone(int argc, char **argv)
{
	unsigned long flags = argc > 0 ? strtoul(argv[0], 0, 0) : 0;
	int tid;

	if (!(flags & CLONE_THREAD))
		flags |= SIGCHLD;
	print_facts("before");
	RAW1(sched_get_priority_min, 0); /* the marks of a script */
	/* The C library's clone() passes the flags on as they are. */
	tid = clone(child, stack + sizeof(stack), flags, 0);
	RAW1(sched_get_priority_min, 0);
	if (tid < 0)
		fail("clone", 0);
	while (!child_is_done)
		RAW0(sched_yield);
	if (!(flags & CLONE_THREAD))
		RAW4(wait4, tid, 0, 0x40000000 /* __WALL */, 0);
	print_facts("after");
	json_begin("clone");
	json_number("child", tid);
	json_end();
	return 0;
}
