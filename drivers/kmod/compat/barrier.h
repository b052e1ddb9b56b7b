/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Linux 3.14 named the two halves of a barrier. */
#ifndef TRISCAP_COMPAT_BARRIER_H
#define TRISCAP_COMPAT_BARRIER_H

#include <linux/compiler.h>
#include <asm/barrier.h>

#include "once.h"

#ifndef smp_store_release
#define smp_store_release(pointer, value)        \
	do {                                     \
		smp_mb();                        \
		WRITE_ONCE(*(pointer), (value)); \
	} while (0)
#endif

#ifndef smp_load_acquire
#define smp_load_acquire(pointer)                                  \
	({                                                         \
		typeof(*(pointer)) value_ = READ_ONCE(*(pointer)); \
                                                                   \
		smp_mb();                                          \
		value_;                                            \
	})
#endif

#endif
