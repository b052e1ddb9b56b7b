/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Hooks on a tracepoint that was looked up. Linux 3.15 takes the tracepoint itself;
 * before that, its name, and whoever looked had an iterator.
 */
#ifndef TRISCAP_COMPAT_TRACEPOINT_H
#define TRISCAP_COMPAT_TRACEPOINT_H

#include <linux/tracepoint.h>

#include "have/tracepoint_by_pointer.h"

#ifdef HAVE_TRACEPOINT_BY_POINTER
#define TRACEPOINT_KEY(tracepoint) (tracepoint)
#else
#define TRACEPOINT_KEY(tracepoint) ((tracepoint)->name)

static inline void for_each_kernel_tracepoint(
	void (*see)(struct tracepoint *tracepoint, void *data), void *data)
{
	struct tracepoint_iter at = {};

	for (tracepoint_iter_start(&at); at.tracepoint;
	     tracepoint_iter_next(&at))
		see(*at.tracepoint, data);
	tracepoint_iter_stop(&at);
}
#endif

static __always_inline int tracepoint_attach(struct tracepoint *tracepoint,
					     void *hook)
{
	return tracepoint_probe_register(TRACEPOINT_KEY(tracepoint), hook,
					 NULL);
}

static __always_inline int tracepoint_detach(struct tracepoint *tracepoint,
					     void *hook)
{
	return tracepoint_probe_unregister(TRACEPOINT_KEY(tracepoint), hook,
					   NULL);
}

#endif
