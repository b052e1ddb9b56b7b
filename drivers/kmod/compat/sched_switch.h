/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Linux 4.4 tells this hook whether the task that stops running wanted to go on,
 * 5.18 the state that it is in.
 */
#ifndef TRISCAP_COMPAT_SCHED_SWITCH_H
#define TRISCAP_COMPAT_SCHED_SWITCH_H

#include "have/sched_switch_preempt.h"
#include "have/sched_switch_state.h"

/* What precedes the tasks in the hook's arguments. */
#if defined(HAVE_SCHED_SWITCH_PREEMPT) || defined(HAVE_SCHED_SWITCH_STATE)
#define SCHED_SWITCH_FIRST bool preempt,
#else
#define SCHED_SWITCH_FIRST
#endif

/* What follows the next task in the hook's arguments. */
#ifdef HAVE_SCHED_SWITCH_STATE
#define SCHED_SWITCH_MORE , unsigned int state
#else
#define SCHED_SWITCH_MORE
#endif

#endif
