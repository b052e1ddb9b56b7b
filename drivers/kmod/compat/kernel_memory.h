/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Kernel memory, without an oops: a load with an entry in the exception table. Linux
 * 5.8 named it __get_kernel_nofault(), but not on each architecture at once; where it
 * is missing there is a function, copy_from_kernel_nofault(), which was called
 * probe_kernel_read() before.
 */
#ifndef TRISCAP_COMPAT_KERNEL_MEMORY_H
#define TRISCAP_COMPAT_KERNEL_MEMORY_H

#include <linux/mm.h>
#include <linux/uaccess.h>

#include "have/copy_from_kernel_nofault.h"

/*
 * The exception table does not help with addresses of user space, NULL among them,
 * nor with those that are none. All that is above the direct mapping's beginning
 * is the kernel's; on arm64, Linux 5.4 moved that below everything else, and
 * before it there is a name for where the kernel begins.
 */
#if defined(CONFIG_ARM64) && defined(VA_START)
#define KERNEL_BEGIN VA_START
#else
#define KERNEL_BEGIN PAGE_OFFSET
#endif

static __always_inline bool is_kernel_address(const void *address)
{
	return likely((unsigned long)address >= KERNEL_BEGIN);
}

#ifndef HAVE_COPY_FROM_KERNEL_NOFAULT
static inline long copy_from_kernel_nofault(void *to, const void *from,
					    size_t size)
{
	return is_kernel_address(from) ? probe_kernel_read(to, from, size) :
					 -ERANGE;
}
#endif

#ifdef __get_kernel_nofault
#define KERNEL_LOAD(type, address, to, failed) \
	__get_kernel_nofault(to, address, type, failed)
#else
#define KERNEL_LOAD(type, address, to, failed)                           \
	do {                                                             \
		if (copy_from_kernel_nofault(to, address, sizeof(type))) \
			goto failed;                                     \
	} while (0)
#endif

/* The integer or pointer of this size, a constant; zero where there is none. */
static __always_inline u64 kernel_load(const void *address, size_t size)
{
	u64 eight;
	u32 four;
	u16 two;
	u8 one;

	if (!is_kernel_address(address))
		return 0;
	switch (size) {
	case 8:
		KERNEL_LOAD(u64, address, &eight, failed);
		return eight;
	case 4:
		KERNEL_LOAD(u32, address, &four, failed);
		return four;
	case 2:
		KERNEL_LOAD(u16, address, &two, failed);
		return two;
	case 1:
		KERNEL_LOAD(u8, address, &one, failed);
		return one;
	default:
		BUILD_BUG();
	}
failed:
	return 0;
}

/* A member of a struct, by the name that it would have if it were no risk. */
#define KLOAD(lvalue) ((typeof(lvalue))kernel_load(&(lvalue), sizeof(lvalue)))

/* False where there is none, which zero would not tell. */
static __always_inline bool kernel_load_byte(u8 *to, const u8 *address)
{
	if (!is_kernel_address(address))
		return false;
	KERNEL_LOAD(u8, address, to, failed);
	return true;
failed:
	return false;
}

#endif
