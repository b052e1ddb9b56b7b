// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <linux/hrtimer.h>

static void __maybe_unused
probe(struct hrtimer *timer, enum hrtimer_restart (*function)(struct hrtimer *))
{
	hrtimer_setup(timer, function, CLOCK_MONOTONIC, HRTIMER_MODE_REL);
}
