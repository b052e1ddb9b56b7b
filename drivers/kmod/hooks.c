// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Which tracepoint each hook is, and how many consumers want it. The kernel exports
 * no tracepoint by name, but lets modules look through all of them.
 */
#include <linux/bug.h>
#include <linux/kernel.h>
#include <linux/module.h>
#include <linux/printk.h>
#include <linux/string.h>
#include <trace/events/sched.h>
#include <trace/events/signal.h>
#include <trace/events/syscalls.h>

#include "compat/exceptions.h"
#include "compat/tracepoint.h"
#include "hooks.h"
#include "tracepoints.h"

struct hook_point {
	const char *name;
	void *probe;
	bool optional; /* not on each architecture */
	struct tracepoint *tracepoint;
	unsigned int users;
};

static struct hook_point points[HOOKS] = {
	[HOOK_SYS_ENTER] = { .name = "sys_enter", .probe = on_sys_enter },
	[HOOK_SYS_EXIT] = { .name = "sys_exit", .probe = on_sys_exit },
	[HOOK_EXEC] = { .name = "sched_process_exec", .probe = on_exec },
	[HOOK_EXIT] = { .name = "sched_process_exit", .probe = on_exit },
	[HOOK_SWITCH] = { .name = "sched_switch", .probe = on_switch },
	[HOOK_SIGNAL] = { .name = "signal_deliver", .probe = on_signal },
	[HOOK_PAGE_FAULT_USER] = { .name = "page_fault_user",
				   .probe = on_page_fault_user,
				   .optional = true },
	[HOOK_PAGE_FAULT_KERNEL] = { .name = "page_fault_kernel",
				     .probe = on_page_fault_kernel,
				     .optional = true },
#if TRISCAP_FORK_HOOK
	[HOOK_FORK] = { .name = "sched_process_fork", .probe = on_fork },
#endif
};

/* The table forgets the types; the compiler does not. */
static void __maybe_unused check_probe_types(void)
{
	check_trace_callback_type_sys_enter(on_sys_enter);
	check_trace_callback_type_sys_exit(on_sys_exit);
	check_trace_callback_type_sched_process_exec(on_exec);
	check_trace_callback_type_sched_process_exit(on_exit);
	check_trace_callback_type_sched_switch(on_switch);
	check_trace_callback_type_signal_deliver(on_signal);
#if TRISCAP_FORK_HOOK
	check_trace_callback_type_sched_process_fork(on_fork);
#endif
#ifdef TRISCAP_PAGE_FAULTS
	check_trace_callback_type_page_fault_user(on_page_fault_user);
	check_trace_callback_type_page_fault_kernel(on_page_fault_kernel);
#endif
}

static int hook_get(struct hook_point *point)
{
	int err;

	if (point->users == 0 && point->tracepoint) {
		err = tracepoint_attach(point->tracepoint, point->probe);
		if (err)
			return err;
	}
	point->users++;
	return 0;
}

/*
 * Before Linux 5.11 a tracepoint with other probes needs memory to let one of them
 * go, and keeps it when there is none. Then ours fires on, which does no harm as
 * long as its code is there: it counts as used for ever, and the module stays.
 */
static void hook_put(struct hook_point *point)
{
	if (--point->users > 0 || !point->tracepoint)
		return;
	if (tracepoint_detach(point->tracepoint, point->probe) == 0)
		return;
	pr_warn("a tracepoint keeps its probe: no memory; the module stays\n");
	point->users = 1;
	__module_get(THIS_MODULE);
}

int hooks_get(unsigned long set)
{
	int i, err;

	for (i = 0; i < HOOKS; i++) {
		if (!(set & BIT(i)))
			continue;
		err = hook_get(&points[i]);
		if (err)
			goto put_those_before;
	}
	return 0;

put_those_before:
	hooks_put(set & (BIT(i) - 1));
	return err;
}

void hooks_put(unsigned long set)
{
	int i;

	for (i = 0; i < HOOKS; i++) {
		if (set & BIT(i))
			hook_put(&points[i]);
	}
}

unsigned long hooks_missing(unsigned long set)
{
	int i;

	for (i = 0; i < HOOKS; i++) {
		if (points[i].tracepoint)
			set &= ~BIT(i);
	}
	return set;
}

void hooks_synchronize(void)
{
	tracepoint_synchronize_unregister();
}

static void note_tracepoint(struct tracepoint *tracepoint, void *unused)
{
	int i;

	for (i = 0; i < HOOKS; i++) {
		if (strcmp(tracepoint->name, points[i].name) == 0)
			points[i].tracepoint = tracepoint;
	}
}

int hooks_init(void)
{
	int i;

	for_each_kernel_tracepoint(note_tracepoint, NULL);
	for (i = 0; i < HOOKS; i++) {
		if (points[i].tracepoint || points[i].optional)
			continue;
		pr_err("this kernel has no tracepoint %s\n", points[i].name);
		return -ENOENT;
	}
	return 0;
}
