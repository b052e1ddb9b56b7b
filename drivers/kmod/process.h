/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Hooks of a process's life. */
#ifndef TRISCAP_KMOD_PROCESS_H
#define TRISCAP_KMOD_PROCESS_H

#include "compat/sched_process_exit.h"

struct linux_binprm;
struct task_struct;

void on_exec(void *unused, struct task_struct *task, pid_t old_pid,
	     struct linux_binprm *binprm);
void on_exit(void *unused, struct task_struct *task SCHED_PROCESS_EXIT_MORE);

#endif
