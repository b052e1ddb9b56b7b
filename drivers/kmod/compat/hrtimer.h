/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Linux 6.13 made hrtimer_init() and an assignment into hrtimer_setup(). */
#ifndef TRISCAP_COMPAT_HRTIMER_H
#define TRISCAP_COMPAT_HRTIMER_H

#include <linux/hrtimer.h>

#include "have/hrtimer_setup.h"

#ifndef HAVE_HRTIMER_SETUP
static inline void
hrtimer_setup(struct hrtimer *timer,
	      enum hrtimer_restart (*function)(struct hrtimer *),
	      clockid_t clock, enum hrtimer_mode mode)
{
	hrtimer_init(timer, clock, mode);
	timer->function = function;
}
#endif

#endif
