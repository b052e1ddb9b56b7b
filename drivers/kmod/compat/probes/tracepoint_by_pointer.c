// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <linux/tracepoint.h>

static int __maybe_unused probe(struct tracepoint *tracepoint, void *hook)
{
	return tracepoint_probe_register(tracepoint, hook, NULL);
}
