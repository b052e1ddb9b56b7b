/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* The tracepoints: on with the first consumer that wants them, off with the last. */
#ifndef TRISCAP_KMOD_HOOKS_H
#define TRISCAP_KMOD_HOOKS_H

#include <linux/types.h>

#include "../common/fork.h"

struct pt_regs;

enum hook_name {
	HOOK_SYS_ENTER,
	HOOK_SYS_EXIT,
	HOOK_EXEC,
	HOOK_EXIT,
	HOOK_SWITCH,
	HOOK_SIGNAL,
	HOOK_PAGE_FAULT_USER,
	HOOK_PAGE_FAULT_KERNEL,
#if TRISCAP_FORK_HOOK
	HOOK_FORK,
#endif
	HOOKS,
};

/*
 * A set of hooks, as bits. Balanced, and serialised by the caller; a hooks_get()
 * that fails has taken none.
 */
int hooks_get(unsigned long set);
void hooks_put(unsigned long set);

/* Those of a set whose tracepoint this kernel does not have. */
unsigned long hooks_missing(unsigned long set);

/* When it returns, no hook that began before is running any more. */
void hooks_synchronize(void);

/* Finds the tracepoints; fails when this kernel does not have them. */
int hooks_init(void);

/* Hooks themselves: sys_enter.c, sys_exit.c. */
void on_sys_enter(void *unused, struct pt_regs *regs, long id);
void on_sys_exit(void *unused, struct pt_regs *regs, long ret);

#endif
