/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Numbers of users and groups. Until Linux 3.14 their types are structs only where
 * the configuration is strict.
 */
#ifndef TRISCAP_COMPAT_IDS_H
#define TRISCAP_COMPAT_IDS_H

#include <linux/uidgid.h>

#include "have/kuid_struct.h"

#ifndef HAVE_KUID_STRUCT
#define KERNEL_ID(pointer, ...) KREAD(pointer, __VA_ARGS__)
#endif

#endif
