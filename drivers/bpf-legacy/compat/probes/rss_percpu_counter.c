/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Linux 6.2: an array of percpu_counter, was a struct of atomics. */
static __s64 rss_percpu_counter(struct mm_struct *mm)
{
	return mm->rss_stat[0].count;
}
