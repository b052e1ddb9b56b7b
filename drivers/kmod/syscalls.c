// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* The tables of syscalls, as the schema has them. */
#include "../common/generated/events.h"
#include "../common/generated/syscalls_aarch64.h"
#include "../common/generated/syscalls_ia32.h"
#include "../common/generated/syscalls_x86_64.h"
#include "syscalls.h"

#define ENTRY(nr, event, sc) [nr] = { EVENT_##event, sc },

#if defined(CONFIG_X86_64)
const struct syscall_entry native_syscalls[SYSCALLS] = {
	TRISCAP_SYSCALLS_X86_64(ENTRY)
};
const struct syscall_entry compat_syscalls[SYSCALLS] = { TRISCAP_SYSCALLS_IA32(
	ENTRY) };
#elif defined(CONFIG_ARM64)
const struct syscall_entry native_syscalls[SYSCALLS] = {
	TRISCAP_SYSCALLS_AARCH64(ENTRY)
};
/* 32-bit ARM callers: all of them unknown. */
const struct syscall_entry compat_syscalls[SYSCALLS] = {
	[0 ... SYSCALLS - 1] = { EVENT_GENERIC_X, 0 },
};
#endif
