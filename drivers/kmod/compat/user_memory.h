/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Memory of the current process, without faulting: what is not there now is not
 * brought in. Linux 5.8 has copy_from_user_nofault(), but exports nothing like it
 * for strings, and this is one call less. Linux 5.0 took an argument away from
 * access_ok().
 */
#ifndef TRISCAP_COMPAT_USER_MEMORY_H
#define TRISCAP_COMPAT_USER_MEMORY_H

#include <linux/uaccess.h>

#include "have/access_ok_2.h"

#ifdef HAVE_ACCESS_OK_2
#define user_range_ok(address, size) access_ok(address, size)
#else
#define user_range_ok(address, size) access_ok(VERIFY_READ, address, size)
#endif

/* True when all of it could be read. */
static __always_inline bool user_read(void *to, u64 address, u32 size)
{
	const void __user *from = (const void __user *)(unsigned long)address;
	unsigned long left;

	if (!user_range_ok(from, size))
		return false;
	pagefault_disable();
	left = __copy_from_user_inatomic(to, from, size);
	pagefault_enable();
	return left == 0;
}

/*
 * The length of the string without its NUL, `max` when there is no NUL among that
 * many bytes, or an error. Looks at the address itself.
 */
static __always_inline long user_read_str(char *to, u64 address, long max)
{
	const char __user *from = (const char __user *)(unsigned long)address;
	long length;

	pagefault_disable();
	length = strncpy_from_user(to, from, max);
	pagefault_enable();
	return length;
}

#endif
