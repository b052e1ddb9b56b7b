/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * The beginning of struct mount, which fs/mount.h keeps to itself: unchanged since
 * Linux 3.13, when mnt_hash became a list of one direction, and of the same size
 * before.
 */
#ifndef TRISCAP_COMPAT_MOUNT_H
#define TRISCAP_COMPAT_MOUNT_H

#include <linux/list.h>
#include <linux/mount.h>

struct mount {
	struct hlist_node mnt_hash;
	struct mount *mnt_parent;
	struct dentry *mnt_mountpoint;
	struct vfsmount mnt;
};

#endif
