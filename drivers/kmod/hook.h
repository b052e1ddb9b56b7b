/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * A hook's first steps: nobody else on this CPU, count it for each consumer, and
 * decide who wants it. From there every way out adds one to exactly one counter of
 * that consumer's ledger (common/ledger.h), or commits a record.
 */
#ifndef TRISCAP_KMOD_HOOK_H
#define TRISCAP_KMOD_HOOK_H

#include <linux/percpu.h>
#include <linux/preempt.h>
#include <linux/rcupdate.h>
#include <linux/sched.h>

#include "compat/uninitialized.h"
#include "consumer.h"

struct file;

/* A filler looks at two descriptors at most: a socket and the one it accepted. */
#define CONTEXT_FILES 2

/* A filler makes a handful, and runs for each capture. */
#define CONTEXT_FAULTS 32

/* A page fault that a filler made: the arguments of its hook. */
struct kept_fault {
	u64 args[3];
	u32 sc;
};

/*
 * What all hooks of a CPU share. A hook that fires inside another one (a fault in
 * a filler, an interrupt) finds `depth` above zero, and writes nothing: the ring
 * and what is below are in use. A fault is kept, and told when the other one ends.
 */
struct hook_context {
	unsigned int depth;
	unsigned int file_count;
	unsigned int fault_count;
	struct file *files[CONTEXT_FILES]; /* held until the filler has ended */
	void *walk[64];                    /* capture_walk() */
	struct kept_fault faults[CONTEXT_FAULTS];
};

DECLARE_PER_CPU(struct hook_context, hook_contexts);

/* One firing of a hook. */
struct hook {
	struct hook_context *context;
	struct pt_regs *regs; /* of a syscall */
	s64 ret;
	u64 args[3]; /* of another tracepoint */
	u32 lane;
	u32 tgid;
	u32 tid;
	u16 cpu;
	u16 sc;
	u16 native;
	bool compat;
	bool nested;
};

void context_put_files(struct hook_context *context);
void tell_kept_faults(struct hook_context *context);

/*
 * Preemption off, by ourselves: from 7.0 on syscall tracepoints are preemptible,
 * and from 6.13 on the others are where their call site is.
 */
static __always_inline void hook_enter(struct hook *hook, u32 lane)
{
	preempt_disable_notrace();
	hook->context = this_cpu_ptr(&hook_contexts);
	hook->nested = hook->context->depth++ > 0;
	barrier(); /* claimed before anything is written */
	hook->cpu = smp_processor_id();
	hook->lane = lane;
	hook->tgid = current->tgid;
	hook->tid = current->pid;
}

static __always_inline void hook_leave(struct hook *hook)
{
	if (unlikely(hook->context->fault_count) && !hook->nested)
		tell_kept_faults(hook->context);
	barrier(); /* written before it is given back */
	hook->context->depth--;
	preempt_enable_notrace();
}

/*
 * Preemption is off, so RCU's sched flavour protects the list; the tracepoint's own
 * read side, in which we are, is what hooks_synchronize() waits for. Partner of
 * the dereference: rcu_assign_pointer() in consumer.c.
 */
#define each_consumer(consumer)                                     \
	for (consumer = rcu_dereference_sched(consumers); consumer; \
	     consumer = rcu_dereference_sched(consumer->next))

/*
 * Only this CPU's hooks of this lane write here; readers take a snapshot. One
 * instruction where there is one: a profiler's NMI may look at user memory in the
 * middle of a page fault's hook, and the fault that this makes counts right here.
 * It never makes a record (it is nested), so whichever of the two took a number
 * first, the one that is missing is the nested one's.
 */
static __always_inline void count(u64 *counter)
{
#ifdef CONFIG_X86_64
	asm volatile("incq %0" : "+m"(*counter));
#else
	WRITE_ONCE(*counter, *counter + 1);
#endif
}

static __always_inline struct triscap_lane_ledger *
hook_ledger(struct hook *hook, struct ring *ring)
{
	return &ring->ledger.lanes[hook->lane];
}

/* Is this event, of this process, wanted? If not, it is counted. */
static __always_inline bool hook_wants(struct hook *hook,
				       struct consumer *consumer,
				       struct triscap_lane_ledger *ledger,
				       u32 sc)
{
	if (!consumer->wanted[sc % TRISCAP_WANTED_MAX]) {
		count(&ledger->filtered[FILTERED_EVENT]);
		return false;
	}
	if (hook->tgid == consumer->self_tgid) {
		count(&ledger->filtered[FILTERED_SELF]);
		return false;
	}
	if (consumer->only_tgid && hook->tgid != consumer->only_tgid) {
		count(&ledger->filtered[FILTERED_PID]);
		return false;
	}
	return true;
}

#endif
