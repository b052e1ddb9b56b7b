/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Linux 3.19 takes no result from show_fdinfo() any more. */
#ifndef TRISCAP_COMPAT_FDINFO_H
#define TRISCAP_COMPAT_FDINFO_H

#include <linux/fs.h>

#include "have/show_fdinfo_void.h"

#ifdef HAVE_SHOW_FDINFO_VOID
typedef void fdinfo_result;
#define FDINFO_SHOWN
#else
typedef int fdinfo_result;
#define FDINFO_SHOWN 0
#endif

#endif
