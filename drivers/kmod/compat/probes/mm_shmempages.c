// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <linux/mm.h>

static unsigned long __maybe_unused probe(struct mm_struct *mm)
{
	return get_mm_counter(mm, MM_SHMEMPAGES);
}
