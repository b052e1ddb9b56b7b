// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * A syscall returned. One table turns its number into an event, another one has the
 * event's filler. What has no event of its own is a GENERIC event, made right
 * here.
 *
 * Each consumer has the filler run for itself: it writes in place, and what it
 * writes depends on the consumer's snaplen. One consumer is the usual case; a
 * second one costs what the first one does, and nothing to those who are alone.
 */
#include "../common/generated/dispatch.h"
#include "fillers.h"
#include "hooks.h"
#include "syscalls.h"

/* ---- the fillers -------------------------------------------------------- */

static const struct syscall_entry unknown_syscall = { EVENT_GENERIC_X, 0 };

/* One function for each event, so that a table can point to it. */
#define FUNCTION(key, event, filler, ...)         \
	static void fill_##key(struct capture *c) \
	{                                         \
		fill_##filler(c);                 \
	}

TRISCAP_SYSCALL_FILLERS(FUNCTION, FUNCTION)

struct filler {
	void (*fill)(struct capture *c);
	u32 nparams;
	u32 most; /* bytes of a record */
};

#define FIXED(key, event, filler, nparams, payload) \
	[event] = { fill_##key, nparams,            \
		    TRISCAP_LENGTHS_OFFSET + 2 * (nparams) + (payload) },
#define VARIABLE(key, event, filler, nparams) \
	[event] = { fill_##key, nparams, TRISCAP_RECORD_MAX },

/* By event code; those of native_syscalls and compat_syscalls, but for GENERIC. */
static const struct filler fillers[] = { TRISCAP_SYSCALL_FILLERS(FIXED,
								 VARIABLE) };

/* ---- one consumer ------------------------------------------------------- */

#define GENERIC_BYTES \
	(TRISCAP_LENGTHS_OFFSET + 2 * sizeof(u16) + 2 * sizeof(u16))

/* Any syscall: which one, by its portable code and by its own number. */
static __always_inline void generic_event(struct hook *hook,
					  struct consumer *consumer,
					  struct ring *ring,
					  struct triscap_lane_ledger *ledger)
{
	struct capture c UNINITIALIZED;

	if (!record_begin(&c, hook, consumer, ring, ledger, EVENT_GENERIC_X,
			  EVENT_GENERIC_X_NPARAMS, GENERIC_BYTES))
		return;
	put_u16(&c, hook->sc);
	put_u16(&c, hook->native);
	record_end(&c, hook, consumer, ring);
}

static __always_inline void
filled_event(struct hook *hook, struct consumer *consumer, struct ring *ring,
	     struct triscap_lane_ledger *ledger, u32 event)
{
	const struct filler *filler = &fillers[event];
	struct capture c UNINITIALIZED;

	if (!record_begin(&c, hook, consumer, ring, ledger, event,
			  filler->nparams, filler->most))
		return;
	filler->fill(&c);
	record_end(&c, hook, consumer, ring);
}

/* A success has been told by on_exec() already: as execve, if that is wanted. */
static __always_inline bool exec_succeeded(struct hook *hook, u32 event)
{
	return hook->ret == 0 &&
	       (event == EVENT_EXECVE_19_X || event == EVENT_EXECVEAT_X);
}

static __always_inline void syscall_event(struct hook *hook,
					  struct consumer *consumer, u32 event)
{
	struct ring *ring = this_cpu_ptr(consumer->rings);
	struct triscap_lane_ledger *ledger = hook_ledger(hook, ring);

	count(&ledger->hits);
	if (!hook_wants(hook, consumer, ledger, hook->sc))
		return;
	if (event == EVENT_GENERIC_X)
		generic_event(hook, consumer, ring, ledger);
	else if (exec_succeeded(hook, event))
		count(&ledger->filtered[consumer->wanted[TRISCAP_SC_EXECVE] ?
						FILTERED_DUPLICATE :
						FILTERED_EVENT]);
	else
		filled_event(hook, consumer, ring, ledger, event);
}

/* ---- the hook ----------------------------------------------------------- */

void on_sys_exit(void *unused, struct pt_regs *regs, long ret)
{
	const struct syscall_entry *entry = &unknown_syscall;
	u32 number = regs_syscall_number(regs);
	struct consumer *consumer;
	struct hook hook UNINITIALIZED;

	hook_enter(&hook, LANE_SYS_EXIT);
	hook.regs = regs;
	hook.compat = regs_are_compat();
	hook.ret = hook.compat ? (s32)ret : ret;
	hook.native = number;
	if (number < SYSCALLS)
		entry = syscall_entry(number, hook.compat);
	hook.sc = entry->sc;
	each_consumer(consumer) syscall_event(&hook, consumer, entry->event);
	hook_leave(&hook);
}
