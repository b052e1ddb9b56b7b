/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* What each syscall becomes when it returns: by number, of either kind of caller. */
#ifndef TRISCAP_KMOD_SYSCALLS_H
#define TRISCAP_KMOD_SYSCALLS_H

#include <linux/types.h>

#include "compat/nospec.h"

struct syscall_entry {
	u16 event;
	u16 sc;
};

#define SYSCALLS 512

extern const struct syscall_entry native_syscalls[SYSCALLS];
extern const struct syscall_entry compat_syscalls[SYSCALLS];

/* `number` is below SYSCALLS. */
static __always_inline const struct syscall_entry *syscall_entry(u32 number,
								 bool compat)
{
	number = array_index_nospec(number, SYSCALLS);
	return compat ? &compat_syscalls[number] : &native_syscalls[number];
}

#endif
