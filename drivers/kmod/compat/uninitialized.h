/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Kernels that are compiled with CONFIG_INIT_STACK_ALL_ZERO clear each local struct,
 * which for those of a hook takes longer than the hook. Compilers that can do
 * that can be told not to.
 */
#ifndef TRISCAP_COMPAT_UNINITIALIZED_H
#define TRISCAP_COMPAT_UNINITIALIZED_H

#if defined(__has_attribute)
#if __has_attribute(uninitialized)
#define UNINITIALIZED __attribute__((uninitialized))
#endif
#endif

#ifndef UNINITIALIZED
#define UNINITIALIZED
#endif

#endif
