/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * CLOCK_MONOTONIC. Linux 3.17 has a way to read it that never waits for whoever is
 * adjusting it, and that is what eBPF's bpf_ktime_get_ns() reads, too.
 */
#ifndef TRISCAP_COMPAT_CLOCK_H
#define TRISCAP_COMPAT_CLOCK_H

#include <linux/ktime.h>

#include "have/ktime_get_mono_fast_ns.h"

static __always_inline u64 clock_ns(void)
{
#ifdef HAVE_KTIME_GET_MONO_FAST_NS
	return ktime_get_mono_fast_ns();
#else
	return ktime_to_ns(ktime_get());
#endif
}

#endif
