/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * A CPU goes from the current task to the next one (hook_arg 0, a task_struct):
 * who is next, and what the current task has used up to here.
 */
#ifndef TRISCAP_FILLERS_SWITCH_H
#define TRISCAP_FILLERS_SWITCH_H

static __always_inline void fill_switch(struct capture *c)
{
	struct task_struct *next =
		(struct task_struct *)(unsigned long)hook_arg(c, 0);
	struct task_struct *task = capture_task();
	struct mm_struct *mm = KREAD(task, mm);

	put_s64(c, KREAD(next, pid));
	put_u64(c, KREAD(task, maj_flt));
	put_u64(c, KREAD(task, min_flt));
	put_u32(c, mm_size_kib(mm));
	put_u32(c, mm_rss_kib(mm));
	put_u32(c, mm_swap_kib(mm));
}

#endif
