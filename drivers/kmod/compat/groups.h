/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * The first groups of a user. Linux 4.9 has all in one array; before, there are
 * blocks of a page, and the first one has more than the fillers look at.
 */
#ifndef TRISCAP_COMPAT_GROUPS_H
#define TRISCAP_COMPAT_GROUPS_H

#include <linux/cred.h>

#include "have/group_info_gid.h"
#include "kernel_memory.h"

#ifndef HAVE_GROUP_INFO_GID
#define GROUP_LIST(groups) KLOAD((groups)->blocks[0])
#endif

#endif
