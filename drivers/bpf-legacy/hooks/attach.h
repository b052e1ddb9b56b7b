/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * How programs are attached in this kernel; the addon sees it by their sections.
 *
 *  - raw tracepoints, since Linux 4.17: the cheapest, and what they are called with
 *    is what the kernel calls them with;
 *  - classic tracepoints before that, and again from 7.0 on. There raw ones run
 *    with preemption enabled, and while a task is preempted inside the program, the
 *    kernel skips it for every other task of that CPU (addon/syscall_hook.h).
 */
#ifndef TRISCAP_BPF_LEGACY_ATTACH_H
#define TRISCAP_BPF_LEGACY_ATTACH_H

#if defined(HAVE_RAW_TRACEPOINT) && !defined(HAVE_PREEMPTIBLE_TRACEPOINT)
#define TRISCAP_RAW_TRACEPOINTS
#define HOOK(folder, name) SEC("raw_tracepoint/" #name)
#else
#define HOOK(folder, name) SEC("tracepoint/" #folder "/" #name)
#endif

/*
 * The return of each syscall, where most time goes: a raw tracepoint that has types,
 * if the verifier knows them (helpers.h). It reads registers without a helper.
 */
#if defined(TRISCAP_TYPED) && defined(TRISCAP_RAW_TRACEPOINTS)
#define HOOK_SYS_EXIT  SEC("tp_btf/sys_exit")
#define HOOK_SYS_ENTER SEC("tp_btf/sys_enter")
#else
#define HOOK_SYS_EXIT  HOOK(raw_syscalls, sys_exit)
#define HOOK_SYS_ENTER HOOK(raw_syscalls, sys_enter)
#endif

/* Are registers read where the kernel has them? Or from a copy. */
#if defined(TRISCAP_TYPED) && \
	(defined(TRISCAP_RAW_TRACEPOINTS) || !defined(HAVE_TASK_STACK_SIZE))
#define TRISCAP_TYPED_REGISTERS
#endif

#endif
