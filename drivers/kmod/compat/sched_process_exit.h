/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Linux 6.16 tells this hook whether it is the process's last thread. */
#ifndef TRISCAP_COMPAT_SCHED_PROCESS_EXIT_H
#define TRISCAP_COMPAT_SCHED_PROCESS_EXIT_H

#include "have/sched_process_exit_group.h"

/* What follows the task in the hook's arguments. */
#ifdef HAVE_SCHED_PROCESS_EXIT_GROUP
#define SCHED_PROCESS_EXIT_MORE , bool group_dead
#else
#define SCHED_PROCESS_EXIT_MORE
#endif

#endif
