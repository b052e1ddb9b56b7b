// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <linux/mm.h>

static long __maybe_unused probe(void)
{
	return si_mem_available();
}
