// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <linux/ktime.h>
#include <linux/timekeeping.h>

static u64 __maybe_unused probe(void)
{
	return ktime_get_mono_fast_ns();
}
