/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * A live thread of a task's process. Linux 3.14 has a list of them with a head, which
 * common/fillers/procexit.h follows; before, the threads are a ring without one,
 * and the search begins with the task itself.
 */
#ifndef TRISCAP_COMPAT_THREADS_H
#define TRISCAP_COMPAT_THREADS_H

#include <linux/list.h>

#include "have/signal_thread_head.h"
#include "kernel_memory.h"
#include "sched_signal.h"

#ifndef HAVE_SIGNAL_THREAD_HEAD
#define CAPTURE_LIVE_SIBLING
#define THREADS_LOOKED_AT 32

static inline struct task_struct *task_live_sibling(struct task_struct *task)
{
	struct list_head *entry = &task->thread_group;
	int i;

	for (i = 0; i < THREADS_LOOKED_AT && entry; i++) {
		struct task_struct *thread =
			list_entry(entry, struct task_struct, thread_group);

		if (!(KLOAD(thread->flags) & PF_EXITING))
			return thread;
		entry = KLOAD(entry->next);
		if (entry == &task->thread_group)
			break;
	}
	return NULL;
}
#endif

#endif
