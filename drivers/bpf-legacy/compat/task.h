/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* What changed about tasks. */
#ifndef TRISCAP_COMPAT_TASK_H
#define TRISCAP_COMPAT_TASK_H

/* Linux 4.19 replaced task_struct.pids[] by thread_pid and signal_struct.pids[]. */
static __always_inline struct pid *task_thread_pid(struct task_struct *task)
{
#ifdef HAVE_THREAD_PID
	return KREAD(task, thread_pid);
#else
	return KREAD(task, pids[PIDTYPE_PID].pid);
#endif
}

static __always_inline struct pid *task_group_pid(struct task_struct *task)
{
#ifdef HAVE_THREAD_PID
	return KREAD(task, signal, pids[PIDTYPE_PGID]);
#else
	return KREAD(task, group_leader, pids[PIDTYPE_PGID].pid);
#endif
}

/* Since boot; Linux 5.5 renamed it. */
static __always_inline __u64 task_start_ns(struct task_struct *task)
{
#ifdef HAVE_START_BOOTTIME
	return KREAD(task, start_boottime);
#else
	return KREAD(task, real_start_time);
#endif
}

/* CONFIG_AUDIT (until 5.1 CONFIG_AUDITSYSCALL); -1 (not set) without. */
static __always_inline __u32 task_loginuid(struct task_struct *task)
{
#ifdef HAVE_LOGINUID
	return KREAD(task, loginuid.val);
#else
	return (__u32)-1;
#endif
}

/* What fillers/signaldeliver.h reads; Linux 4.20 renamed it. */
#ifndef HAVE_KERNEL_SIGINFO
#define KERNEL_SIGINFO struct siginfo
#endif

/* Of capture_task(): its tgid << 32 | tid, in the initial namespace. */
static __always_inline __u64 task_ids(struct task_struct *task)
{
#ifdef TRISCAP_TYPED
	return (__u64)CURRENT(task, tgid) << 32 | (__u32)CURRENT(task, pid);
#else
	return current_pid_tgid();
#endif
}

/* The same of any other task. */
static __always_inline __u64 other_task_ids(struct task_struct *task)
{
	return (__u64)KREAD(task, tgid) << 32 | (__u32)KREAD(task, pid);
}

#if defined(TRISCAP_X86_64)
#define COMPAT_SYSCALL \
	0x0002 /* TS_COMPAT, arch/x86/include/asm/thread_info.h */

/* Of capture_task(). Linux 4.16 moved it from thread_struct. */
static __always_inline bool task_in_compat_syscall(struct task_struct *task)
{
#ifdef HAVE_THREAD_INFO_STATUS
	return CURRENT(task, thread_info.status) & COMPAT_SYSCALL;
#else
	return CURRENT(task, thread.status) & COMPAT_SYSCALL;
#endif
}
#elif defined(TRISCAP_AARCH64)
#define COMPAT_THREAD 22 /* TIF_32BIT, arch/arm64/include/asm/thread_info.h */

static __always_inline bool task_in_compat_syscall(struct task_struct *task)
{
	return CURRENT(task, thread_info.flags) & (1UL << COMPAT_THREAD);
}
#endif

#endif
