/*
 * act reaper WHO: a process with a child ends, and the child goes to WHO.
 *
 *	init		the first process of the pid namespace
 *	subreaper	an ancestor that asked for orphans (prctl(2))
 *	grandreaper	the same, with an ancestor between that did not ask
 *	thread		a thread of the same process goes on: only one thread ends
 *	namespace	as init, in a new pid namespace
 *	nobody		there is no child
 *
 * Lines: "reaper" (who should get the child), "parent" (who ends), "orphan" (the
 * child, and the parent that it has in the end), each with global numbers.
 */
#include "act.h"

#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/mman.h>

/* Shared by all processes of the act. */
struct board {
	volatile long parent; /* getpid() of the one that ends */
	volatile long thread; /* gettid(), if that is one thread of several */
	volatile int parent_is_gone;
	volatile int orphan_is_done;
};

static struct board *board;

static void fork_orphan(void)
{
	board->parent = RAW0(getpid);
	if (RAW4(clone, SIGCHLD, 0, 0, 0) != 0)
		return;
	while (!board->parent_is_gone && RAW0(getppid) == board->parent)
		RAW0(sched_yield);
	print_facts("orphan");
	board->orphan_is_done = 1;
	RAW1(exit_group, 0);
}

static void wait_for_orphan(void)
{
	while (!board->orphan_is_done)
		RAW0(sched_yield);
}

/* The one that ends; it has one child. */
static void fork_parent(int has_child)
{
	long pid = RAW4(clone, SIGCHLD, 0, 0, 0);

	if (pid == 0) {
		if (has_child)
			fork_orphan();
		else
			board->orphan_is_done = 1;
		print_facts("parent");
		RAW1(exit_group, 0);
	}
	RAW4(wait4, pid, 0, 0, 0);
}

static void *ending_thread(void *unused)
{
	board->thread = RAW0(gettid);
	fork_orphan();
	print_facts("parent");
	(void)unused;
	RAW1(exit, 0);
	return 0;
}

/* Forks, and waits for the child to end; true in the child. */
static int in_child(unsigned long flags)
{
	long pid = RAW4(clone, flags | SIGCHLD, 0, 0, 0);

	if (pid == 0)
		return 1;
	if (pid < 0)
		fail("clone", pid);
	RAW4(wait4, pid, 0, 0, 0);
	return 0;
}

static int is(const char *who, const char *name)
{
	return strcmp(who, name) == 0;
}

int act_reaper(int argc, char **argv)
{
	const char *who = argc > 0 ? argv[0] : "";
	pthread_t thread;

	board = mmap(0, 4096, PROT_READ | PROT_WRITE,
		     MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (is(who, "thread")) {
		print_facts("reaper");
		pthread_create(&thread, 0, ending_thread, 0);
		pthread_join(thread, 0);
		/* That tells of its memory; until the rest has gone, we stay. */
		while (RAW3(tgkill, RAW0(getpid), board->thread, 0) == 0)
			RAW0(sched_yield);
		board->parent_is_gone = 1; /* its process is still there */
		wait_for_orphan();
	} else if (is(who, "subreaper") || is(who, "grandreaper")) {
		RAW2(prctl, PR_SET_CHILD_SUBREAPER, 1);
		print_facts("reaper");
		if (is(who, "subreaper")) {
			fork_parent(1);
		} else if (in_child(0)) {
			fork_parent(1);
			wait_for_orphan();
			RAW1(exit_group, 0);
		}
		wait_for_orphan();
	} else if (is(who, "namespace")) {
		if (in_child(CLONE_NEWPID)) {
			print_facts("reaper");
			fork_parent(1);
			wait_for_orphan();
			RAW1(exit_group, 0);
		}
	} else if (is(who, "init") || is(who, "nobody")) {
		fork_parent(is(who, "init"));
		wait_for_orphan();
	} else {
		fail("no such reaper", 0);
	}
	json_begin("done");
	json_end();
	return 0;
}
