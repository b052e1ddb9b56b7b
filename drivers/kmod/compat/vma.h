/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Linux 6.3 made vm_flags read-only, and gave it functions. */
#ifndef TRISCAP_COMPAT_VMA_H
#define TRISCAP_COMPAT_VMA_H

#include <linux/mm.h>

#include "have/vm_flags_mod.h"

#ifndef HAVE_VM_FLAGS_MOD
static inline void vm_flags_mod(struct vm_area_struct *vma, unsigned long set,
				unsigned long clear)
{
	vma->vm_flags = (vma->vm_flags | set) & ~clear;
}
#endif

#endif
