// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * A task replaced its program image: the one event of a successful execve or
 * execveat. Not taken at sys_exit: when a thread other than the leader execs, it
 * takes over the leader's tid on the way, and by sys_exit the file name is gone.
 *
 * A thread ended, however it came to that.
 */
#include <linux/binfmts.h>

#include "fillers.h"
#include "process.h"

static void exec_event(struct hook *hook, struct consumer *consumer,
		       const char *filename)
{
	struct ring *ring = this_cpu_ptr(consumer->rings);
	struct triscap_lane_ledger *ledger = hook_ledger(hook, ring);
	struct capture c;

	count(&ledger->hits);
	if (!hook_wants(hook, consumer, ledger, TRISCAP_SC_EXECVE))
		return;
	if (!record_begin(&c, hook, consumer, ring, EVENT_EXECVE_19_X,
			  EVENT_EXECVE_19_X_NPARAMS, TRISCAP_RECORD_MAX))
		return;
	fill_exec_success(&c, filename);
	record_end(&c, EVENT_EXECVE_19_X_NPARAMS);
}

void on_exec(void *unused, struct task_struct *task, pid_t old_pid,
	     struct linux_binprm *binprm)
{
	struct consumer *consumer;
	struct hook hook;

	hook_enter(&hook, LANE_EXEC);
	each_consumer(consumer) exec_event(&hook, consumer, binprm->filename);
	hook_leave(&hook);
}

static void exit_event(struct hook *hook, struct consumer *consumer)
{
	struct ring *ring = this_cpu_ptr(consumer->rings);
	struct triscap_lane_ledger *ledger = hook_ledger(hook, ring);
	struct capture c;

	count(&ledger->hits);
	if (!hook_wants(hook, consumer, ledger, TRISCAP_SC_SCHED_PROCESS_EXIT))
		return;
	if (!record_begin(&c, hook, consumer, ring, EVENT_PROCEXIT_1_E,
			  EVENT_PROCEXIT_1_E_NPARAMS, TRISCAP_RECORD_MAX))
		return;
	fill_procexit(&c);
	record_end(&c, EVENT_PROCEXIT_1_E_NPARAMS);
}

void on_exit(void *unused, struct task_struct *task SCHED_PROCESS_EXIT_MORE)
{
	struct consumer *consumer;
	struct hook hook;

	hook_enter(&hook, LANE_EXIT);
	each_consumer(consumer) exit_event(&hook, consumer);
	hook_leave(&hook);
}
