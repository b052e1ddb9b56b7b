/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Linux 3.15 keeps cgroups in kernfs; before that the fillers do without them. 6.15
 * renamed kernfs_node.parent to __parent.
 */
#ifndef TRISCAP_COMPAT_KERNFS_H
#define TRISCAP_COMPAT_KERNFS_H

#include "have/cgroup_kernfs.h"
#include "have/kernfs_node_parent.h"
#include "kernel_memory.h"

#ifdef HAVE_CGROUP_KERNFS
#include <linux/kernfs.h>

static __always_inline struct kernfs_node *
kernfs_node_parent(struct kernfs_node *node)
{
#ifdef HAVE_KERNFS_NODE_PARENT
	return KLOAD(node->parent);
#else
	return KLOAD(node->__parent);
#endif
}
#else
#define CAPTURE_NO_CGROUPS
#endif

#endif
