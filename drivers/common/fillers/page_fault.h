/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * A page of memory was missing or protected: the address (hook_arg 0), the
 * instruction (hook_arg 1), and the processor's error code (hook_arg 2).
 */
#ifndef TRISCAP_FILLERS_PAGE_FAULT_H
#define TRISCAP_FILLERS_PAGE_FAULT_H

static __always_inline void fill_page_fault(struct capture *c)
{
	put_u64(c, hook_arg(c, 0));
	put_u64(c, hook_arg(c, 1));
	put_u32(c, fault_error_to_scap(hook_arg(c, 2)));
}

#endif
