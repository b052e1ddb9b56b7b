/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * A thread ended: its status in the parts that wait(2) takes out of it, and who
 * looks after its children from now on.
 */
#ifndef TRISCAP_FILLERS_PROCEXIT_H
#define TRISCAP_FILLERS_PROCEXIT_H

#define TASK_EXITING 0x4 /* PF_EXITING, include/linux/sched.h */
#define REAPER_STEPS 32  /* threads, and generations, looked at */

/* A driver for kernels without that list has its own, and says so. */
#ifndef CAPTURE_LIVE_SIBLING
/* The next live thread of the group, as find_alive_thread() looks for it. */
static __always_inline struct task_struct *
task_live_sibling(struct task_struct *task)
{
	struct signal_struct *signal = KREAD(task, signal);
	struct list_head *head = KADDRESS(signal, thread_head);
	struct list_head *entry = KREAD(head, next);
	int i;

	CAPTURE_LOOP
	for (i = 0; i < REAPER_STEPS; i++) {
		struct task_struct *thread;

		if (!entry || entry == head)
			break;
		thread = KCONTAINER(entry, struct task_struct, thread_node);
		if (!(KREAD(thread, flags) & TASK_EXITING))
			return thread;
		entry = KREAD(entry, next);
	}
	return 0;
}
#endif

/*
 * The nearest ancestor in the same namespace that asked to be a sub-reaper and has
 * a thread that is not about to exit.
 */
static __always_inline struct task_struct *
task_subreaper(struct task_struct *task, struct pid_namespace *ns)
{
	struct task_struct *ancestor = KREAD(task, real_parent);
	struct task_struct *found = 0;
	struct signal_struct *signal;
	int i;

	/*
	 * To its end whatever it finds, as in kernel/path.h: with ways out in the
	 * middle compilers do not unroll it.
	 */
	CAPTURE_LOOP
	for (i = 0; i < REAPER_STEPS; i++) {
		if (!ancestor)
			continue;
		if (task_pid_namespace(ancestor) != ns) {
			ancestor = 0;
			continue;
		}
		signal = KREAD(ancestor, signal);
		if (KFLAG(signal, is_child_subreaper) &&
		    KREAD(signal, live.counter) > 0)
			found = ancestor;
		ancestor = found ? 0 : KREAD(ancestor, real_parent);
	}
	return found;
}

/*
 * kernel/exit.c, find_new_reaper(): a thread of the same process, the nearest
 * ancestor that asked to be a sub-reaper, or the first process of the namespace.
 * 0 when there are no children to look after.
 */
static __always_inline __s64 task_reaper_tid(struct task_struct *task)
{
	struct list_head *children = KADDRESS(task, children);
	struct pid_namespace *ns = task_pid_namespace(task);
	struct task_struct *reaper = KREAD(ns, child_reaper);
	struct signal_struct *signal = KREAD(task, signal);
	struct task_struct *ancestor, *thread;

	if (KREAD(children, next) == children)
		return 0;
	thread = task_live_sibling(task);
	if (thread)
		return KREAD(thread, pid);
	if (KFLAG(signal, has_child_subreaper)) {
		ancestor = task_subreaper(task, ns);
		if (ancestor && ancestor != reaper)
			thread = task_live_sibling(ancestor);
		if (thread)
			return KREAD(thread, pid);
	}
	return KREAD(reaper, pid);
}

/* status, ret, sig, core, reaper_tid */
static __always_inline void fill_procexit(struct capture *c)
{
	struct task_struct *task = capture_task();
	__u32 status = KREAD(task, exit_code);

	put_s64(c, status);
	put_s64(c, (status >> 8) & 0xff);
	put_u8(c, status & 0x7f);
	put_u8(c, (status & 0x80) != 0);
	put_s64(c, task_reaper_tid(task));
}

#endif
