/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * The pages that could be had without swapping. Linux 4.6 estimates them. Before
 * that we count only what is free: caches are not, so we refuse more than we must.
 */
#ifndef TRISCAP_COMPAT_AVAILABLE_MEMORY_H
#define TRISCAP_COMPAT_AVAILABLE_MEMORY_H

#include <linux/kernel.h>
#include <linux/mm.h>

#include "have/si_mem_available.h"

#ifndef HAVE_SI_MEM_AVAILABLE
static inline long si_mem_available(void)
{
	struct sysinfo info;

	si_meminfo(&info);
	return info.freeram;
}
#endif

#endif
