/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Who tells of a new task. clone, fork, vfork and clone3 return twice: in the
 * parent, and with 0 in the task that they made. On x86_64 both returns pass the
 * tracepoint sys_exit. On arm64 a new task goes from ret_from_fork to user space past
 * it, so there its event is made a moment before it runs for the first time, by a
 * hook on sched_process_fork: in the parent, about the child. Where it is not needed
 * there is no such hook, nor anything else of what stands behind this constant.
 */
#ifndef TRISCAP_FORK_H
#define TRISCAP_FORK_H

#include "generated/dispatch.h"
#include "generated/events.h"

/* The addon and the module are compiled for the machine, eBPF only knows of it. */
#if defined(__aarch64__) || defined(__TARGET_ARCH_arm64)
#define TRISCAP_FORK_HOOK 1
#else
#define TRISCAP_FORK_HOOK 0
#endif

/*
 * Is it the return of a syscall that makes a task? The kernel makes tasks on its own
 * as well, not in a syscall: nobody is told of them.
 */
static inline __attribute__((always_inline)) bool event_makes_task(__u32 event)
{
#define CASE(key, code, ...) case code:
	switch (event) {
		TRISCAP_CLONE_FILLERS(CASE)
		return true;
	default:
		return false;
	}
#undef CASE
}

/* Of task_struct.flags: made by the kernel, and runs nothing else (PF_KTHREAD). */
#define TRISCAP_KERNEL_THREAD 0x00200000

/* All of them have as many parameters: one program makes them. */
#define TRISCAP_CLONE_NPARAMS EVENT_CLONE_20_X_NPARAMS

#endif
