// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * A syscall begins: for the few whose arguments in memory another thread could
 * change before it returns, and for those consumers that asked for it. Other calls
 * cost a look into the table, and are not counted.
 */
#include "../common/generated/dispatch.h"
#include "fillers.h"
#include "hooks.h"
#include "syscalls.h"

static __always_inline void enter_event(struct hook *hook,
					struct consumer *consumer, u32 event,
					u32 nparams,
					void (*fill)(struct capture *c))
{
	struct ring *ring = this_cpu_ptr(consumer->rings);
	struct triscap_lane_ledger *ledger = hook_ledger(hook, ring);
	struct capture c UNINITIALIZED;

	count(&ledger->hits);
	if (!hook_wants(hook, consumer, ledger, hook->sc))
		return;
	if (!record_begin(&c, hook, consumer, ring, ledger, event, nparams,
			  TRISCAP_RECORD_MAX))
		return;
	fill(&c);
	record_end(&c, hook, consumer, ring);
}

/* For every consumer that wants to hear of beginnings. */
static void each_event(struct hook *hook, u32 event, u32 nparams,
		       void (*fill)(struct capture *c))
{
	struct consumer *consumer;

	each_consumer(consumer)
	{
		if (consumer->enter_events)
			enter_event(hook, consumer, event, nparams, fill);
	}
}

/* By the event that the syscall becomes when it returns. */
static void make_event(struct hook *hook, u32 exit_event)
{
#define MAKE(key, event, filler, nparams, exit)                  \
	case exit:                                               \
		each_event(hook, event, nparams, fill_##filler); \
		break;

	switch (exit_event) {
		TRISCAP_ENTER_FILLERS(MAKE)
	}
#undef MAKE
}

static bool has_enter_event(u32 exit_event)
{
#define CASE(key, event, filler, nparams, exit) case exit:
	switch (exit_event) {
		TRISCAP_ENTER_FILLERS(CASE)
		return true;
	}
#undef CASE
	return false;
}

void on_sys_enter(void *unused, struct pt_regs *regs, long id)
{
	const struct syscall_entry *entry;
	bool compat = regs_are_compat();
	struct hook hook UNINITIALIZED;

	if ((unsigned long)id >= SYSCALLS)
		return;
	entry = syscall_entry(id, compat);
	if (!has_enter_event(entry->event))
		return;
	hook_enter(&hook, LANE_SYS_ENTER);
	hook.regs = regs;
	hook.compat = compat;
	hook.ret = 0;
	hook.native = id;
	hook.sc = entry->sc;
	make_event(&hook, entry->event);
	hook_leave(&hook);
}
