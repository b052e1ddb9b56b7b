/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Linux 4.5 counts shared pages apart; before, they are among those of files. */
#ifndef TRISCAP_COMPAT_MM_COUNTERS_H
#define TRISCAP_COMPAT_MM_COUNTERS_H

#include <linux/mm.h>

#include "have/mm_shmempages.h"

#ifndef HAVE_MM_SHMEMPAGES
#define MM_SHMEMPAGES -1
#endif

static __always_inline s64 mm_counter_pages(struct mm_struct *mm, int member)
{
	return member < 0 ? 0 : get_mm_counter(mm, member);
}

#endif
