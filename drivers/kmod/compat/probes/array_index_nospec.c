// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <linux/bug.h>
#include <linux/kernel.h>
#include <linux/nospec.h>

static unsigned long __maybe_unused probe(unsigned long index)
{
	return array_index_nospec(index, 8);
}
