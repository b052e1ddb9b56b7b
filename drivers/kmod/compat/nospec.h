/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * An index that a process chose, after it was checked: a CPU that guesses how the
 * check ends looks up 0 and not what lies behind the table. Linux 4.16 has it, and
 * so have older kernels that were mended against Spectre; on others there is
 * nothing that could be asked for.
 */
#ifndef TRISCAP_COMPAT_NOSPEC_H
#define TRISCAP_COMPAT_NOSPEC_H

#include "have/array_index_nospec.h"

#ifdef HAVE_ARRAY_INDEX_NOSPEC
#include <linux/bug.h> /* 5.10 does not include what it uses */
#include <linux/kernel.h>
#include <linux/nospec.h>
#else
#define array_index_nospec(index, size) (index)
#endif

#endif
