/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * A task's struct pids and when it started. Linux 4.19 moved the pids of a process
 * to its signal_struct; 3.17 made real_start_time a number, and 5.5 renamed it to
 * start_boottime.
 */
#ifndef TRISCAP_COMPAT_TASK_H
#define TRISCAP_COMPAT_TASK_H

#include <linux/sched.h>

#include "have/real_start_time_ns.h"
#include "have/start_boottime.h"
#include "have/task_thread_pid.h"
#include "kernel_memory.h"
#include "sched_signal.h"

static __always_inline struct pid *task_thread_pid(struct task_struct *task)
{
#ifdef HAVE_TASK_THREAD_PID
	return KLOAD(task->thread_pid);
#else
	return KLOAD(task->pids[PIDTYPE_PID].pid);
#endif
}

static __always_inline struct pid *task_group_pid(struct task_struct *task)
{
#ifdef HAVE_TASK_THREAD_PID
	return KLOAD(KLOAD(task->signal)->pids[PIDTYPE_PGID]);
#else
	task = KLOAD(task->group_leader);
	return KLOAD(task->pids[PIDTYPE_PGID].pid);
#endif
}

static __always_inline u64 task_start_ns(struct task_struct *task)
{
#ifdef HAVE_START_BOOTTIME
	return KLOAD(task->start_boottime);
#elif defined(HAVE_REAL_START_TIME_NS)
	return KLOAD(task->real_start_time);
#else
	return (u64)KLOAD(task->real_start_time.tv_sec) * NSEC_PER_SEC +
	       KLOAD(task->real_start_time.tv_nsec);
#endif
}

#endif
