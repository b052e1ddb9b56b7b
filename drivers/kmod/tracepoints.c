// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * The hooks that are no system call's: each is one event, made of what its
 * tracepoint tells (hook_arg()) and of the current task.
 */
#include <linux/binfmts.h>
#include <linux/hardirq.h>
#include <linux/ptrace.h>

#include "../common/fork.h"
#include "../common/generated/dispatch.h"
#include "fillers.h"
#include "syscalls.h"
#include "tracepoints.h"

/* What each record needs at most. */
#define MOST(key, event, filler, nparams, payload) \
	key##_most = TRISCAP_LENGTHS_OFFSET + 2 * (nparams) + (payload),
enum { TRISCAP_TRACEPOINT_FILLERS(MOST, MOST) };

/* For every consumer; inlined into each hook, so that `fill` is a plain call. */
static __always_inline void make_event(struct hook *hook, u32 sc, u32 event,
				       u32 nparams, u32 most,
				       void (*fill)(struct capture *c))
{
	struct consumer *consumer;

	each_consumer(consumer)
	{
		struct ring *ring = this_cpu_ptr(consumer->rings);
		struct triscap_lane_ledger *ledger = hook_ledger(hook, ring);
		struct capture c UNINITIALIZED;

		count(&ledger->hits);
		if (!hook_wants(hook, consumer, ledger, sc))
			continue;
		if (!record_begin(&c, hook, consumer, ring, ledger, event,
				  nparams, most))
			continue;
		fill(&c);
		record_end(&c, hook, consumer, ring);
	}
}

static __always_inline void fill_exec(struct capture *c)
{
	fill_exec_success(c, (const char *)(unsigned long)hook_arg(c, 0));
}

/*
 * A task replaced its program image: the one event of a successful execve or
 * execveat. Not taken at sys_exit: when a thread other than the leader execs, it
 * takes over the leader's tid on the way, and by sys_exit the file name is gone.
 */
void on_exec(void *unused, struct task_struct *task, pid_t old_pid,
	     struct linux_binprm *binprm)
{
	struct hook hook UNINITIALIZED;

	hook_enter(&hook, LANE_EXEC);
	hook.args[0] = (unsigned long)binprm->filename;
	make_event(&hook, TRISCAP_SC_EXECVE, EVENT_EXECVE_19_X,
		   EVENT_EXECVE_19_X_NPARAMS, TRISCAP_RECORD_MAX, fill_exec);
	hook_leave(&hook);
}

/* A thread ended, however it came to that. */
void on_exit(void *unused, struct task_struct *task SCHED_PROCESS_EXIT_MORE)
{
	struct hook hook UNINITIALIZED;

	hook_enter(&hook, LANE_EXIT);
	make_event(&hook, TRISCAP_SC_SCHED_PROCESS_EXIT, EVENT_PROCEXIT_1_E,
		   EVENT_PROCEXIT_1_E_NPARAMS, procexit_1_e_most,
		   fill_procexit);
	hook_leave(&hook);
}

#if TRISCAP_FORK_HOOK
static __always_inline void fill_new_task(struct capture *c)
{
	fill_clone_of(c, (struct task_struct *)(unsigned long)hook_arg(c, 0));
}

/*
 * A syscall made a task, which has not run yet: the event of that task, with the
 * result 0, as common/fork.h says. It cannot go away: we are on the way to wake it.
 */
void on_fork(void *unused, struct task_struct *parent,
	     struct task_struct *child)
{
	struct pt_regs *regs = task_pt_regs(current);
	u32 number = regs_syscall_number(regs);
	const struct syscall_entry *entry;
	bool compat = regs_are_compat();
	struct hook hook UNINITIALIZED;

	if (current->flags & TRISCAP_KERNEL_THREAD || number >= SYSCALLS)
		return;
	entry = syscall_entry(number, compat);
	if (!event_makes_task(entry->event))
		return;
	hook_enter(&hook, LANE_FORK);
	hook.tgid = child->tgid;
	hook.tid = child->pid;
	hook.regs = regs;
	hook.compat = compat;
	hook.ret = 0;
	hook.args[0] = (unsigned long)child;
	make_event(&hook, entry->sc, entry->event, TRISCAP_CLONE_NPARAMS,
		   TRISCAP_RECORD_MAX, fill_new_task);
	hook_leave(&hook);
}
#endif

/* The scheduler is about to run another task, with its own lock held. */
void on_switch(void *unused, SCHED_SWITCH_FIRST struct task_struct *prev,
	       struct task_struct *next SCHED_SWITCH_MORE)
{
	struct hook hook UNINITIALIZED;

	hook_enter(&hook, LANE_SWITCH);
	hook.args[0] = (unsigned long)next;
	make_event(&hook, TRISCAP_SC_SCHED_SWITCH, EVENT_SCHEDSWITCH_6_E,
		   EVENT_SCHEDSWITCH_6_E_NPARAMS, schedswitch_6_e_most,
		   fill_switch);
	hook_leave(&hook);
}

/* A signal reaches the current task, with its lock of signals held. */
void on_signal(void *unused, int sig, KERNEL_SIGINFO *info,
	       struct k_sigaction *action)
{
	struct hook hook UNINITIALIZED;

	hook_enter(&hook, LANE_SIGNAL);
	hook.args[0] = sig;
	hook.args[1] = (unsigned long)info;
	make_event(&hook, TRISCAP_SC_SIGNAL_DELIVER, EVENT_SIGNALDELIVER_E,
		   EVENT_SIGNALDELIVER_E_NPARAMS, signaldeliver_e_most,
		   fill_signaldeliver);
	hook_leave(&hook);
}

/*
 * Not one of an interrupt, which may have come while another one is being kept or
 * told: that is dropped and counted, like one too many.
 */
static noinline bool keep_fault(struct hook *hook, u32 sc)
{
	struct hook_context *context = hook->context;
	struct kept_fault *fault = &context->faults[context->fault_count];

	if (in_interrupt() || context->fault_count == CONTEXT_FAULTS)
		return false;
	memcpy(fault->args, hook->args, sizeof(fault->args));
	fault->sc = sc;
	context->fault_count++;
	return true;
}

/*
 * The hook that made them has ended, and with it its records. Their time is that of
 * now, some microseconds late: what is in a ring is in the order of time.
 */
noinline void tell_kept_faults(struct hook_context *context)
{
	struct hook hook UNINITIALIZED;
	unsigned int i;

	hook.context = context;
	hook.nested = false;
	hook.cpu = smp_processor_id();
	hook.lane = LANE_PAGE_FAULT;
	hook.tgid = current->tgid;
	hook.tid = current->pid;
	for (i = 0; i < context->fault_count; i++) {
		memcpy(hook.args, context->faults[i].args, sizeof(hook.args));
		make_event(&hook, context->faults[i].sc, EVENT_PAGE_FAULT_E,
			   EVENT_PAGE_FAULT_E_NPARAMS, page_fault_e_most,
			   fill_page_fault);
	}
	context->fault_count = 0;
}

/*
 * A page fault, of a process or of the kernel. It may be one that a filler made by
 * looking at memory that is not there: then it is nested, and kept for later.
 */
static __always_inline void page_fault(u32 sc, unsigned long address,
				       struct pt_regs *regs,
				       unsigned long error)
{
	struct hook hook UNINITIALIZED;

	hook_enter(&hook, LANE_PAGE_FAULT);
	hook.args[0] = address;
	hook.args[1] = instruction_pointer(regs);
	hook.args[2] = error;
	if (likely(!hook.nested) || !keep_fault(&hook, sc))
		make_event(&hook, sc, EVENT_PAGE_FAULT_E,
			   EVENT_PAGE_FAULT_E_NPARAMS, page_fault_e_most,
			   fill_page_fault);
	hook_leave(&hook);
}

void on_page_fault_user(void *unused, unsigned long address,
			struct pt_regs *regs, unsigned long error)
{
	page_fault(TRISCAP_SC_PAGE_FAULT_USER, address, regs, error);
}

void on_page_fault_kernel(void *unused, unsigned long address,
			  struct pt_regs *regs, unsigned long error)
{
	page_fault(TRISCAP_SC_PAGE_FAULT_KERNEL, address, regs, error);
}
