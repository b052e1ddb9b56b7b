/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Pages of a process. Linux 6.2 made the counters per-CPU ones, of which this is
 * the folded part: up to 32 pages per CPU may be missing from it.
 */
#ifndef TRISCAP_COMPAT_MEMORY_H
#define TRISCAP_COMPAT_MEMORY_H

static __always_inline __s64 mm_pages(struct mm_struct *mm, int member)
{
#ifdef HAVE_RSS_PERCPU_COUNTER
	__s64 pages = KREAD(mm, rss_stat[member].count);
#else
	__s64 pages = KREAD(mm, rss_stat.count[member].counter);
#endif

	return pages < 0 ? 0 : pages;
}

#endif
