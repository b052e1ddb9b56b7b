/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Memory that counts as the caller's. Linux 4.5 asks for that with a flag, and 3.18
 * lets flags be given for memory of each CPU; before, it counts as nobody's.
 */
#ifndef TRISCAP_COMPAT_ACCOUNTED_MEMORY_H
#define TRISCAP_COMPAT_ACCOUNTED_MEMORY_H

#include <linux/gfp.h>
#include <linux/percpu.h>

#ifndef GFP_KERNEL_ACCOUNT
#define GFP_KERNEL_ACCOUNT GFP_KERNEL
#endif

#ifndef alloc_percpu_gfp
#define alloc_percpu_gfp(type, flags) alloc_percpu(type)
#endif

#endif
