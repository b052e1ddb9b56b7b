/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* The hooks that are no system call's: tracepoints.c. */
#ifndef TRISCAP_KMOD_TRACEPOINTS_H
#define TRISCAP_KMOD_TRACEPOINTS_H

#include <linux/types.h>

#include "compat/sched_process_exit.h"
#include "compat/sched_switch.h"
#include "compat/siginfo.h"

struct k_sigaction;
struct linux_binprm;
struct pt_regs;
struct task_struct;

void on_exec(void *unused, struct task_struct *task, pid_t old_pid,
	     struct linux_binprm *binprm);
void on_exit(void *unused, struct task_struct *task SCHED_PROCESS_EXIT_MORE);
void on_fork(void *unused, struct task_struct *parent,
	     struct task_struct *child);
void on_switch(void *unused, SCHED_SWITCH_FIRST struct task_struct *prev,
	       struct task_struct *next SCHED_SWITCH_MORE);
void on_signal(void *unused, int sig, KERNEL_SIGINFO *info,
	       struct k_sigaction *action);
void on_page_fault_user(void *unused, unsigned long address,
			struct pt_regs *regs, unsigned long error);
void on_page_fault_kernel(void *unused, unsigned long address,
			  struct pt_regs *regs, unsigned long error);

#endif
