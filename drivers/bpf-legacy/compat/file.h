/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* What changed about inodes. */
#ifndef TRISCAP_COMPAT_FILE_H
#define TRISCAP_COMPAT_FILE_H

#define NS_PER_SECOND 1000000000ULL

/*
 * Linux 6.6 put underscores before i_ctime, 6.11 turned the times into numbers;
 * the two top bits of the nanoseconds are flags of multigrain times since 6.13.
 */
#ifdef HAVE_INODE_TIME_NUMBERS
#define INODE_TIME_NS(inode, time)                      \
	(KREAD(inode, i_##time##_sec) * NS_PER_SECOND + \
	 (KREAD(inode, i_##time##_nsec) & 0x3fffffff))
#else
#define INODE_TIME_NS(inode, time)                       \
	(KREAD(inode, i_##time.tv_sec) * NS_PER_SECOND + \
	 KREAD(inode, i_##time.tv_nsec))
#endif

static __always_inline __u64 inode_ctime_ns(struct inode *inode)
{
#ifdef HAVE_INODE_CTIME_UNDERSCORED
	return KREAD(inode, __i_ctime.tv_sec) * NS_PER_SECOND +
	       KREAD(inode, __i_ctime.tv_nsec);
#else
	return INODE_TIME_NS(inode, ctime);
#endif
}

static __always_inline __u64 inode_mtime_ns(struct inode *inode)
{
#ifdef HAVE_INODE_MTIME_UNDERSCORED
	return KREAD(inode, __i_mtime.tv_sec) * NS_PER_SECOND +
	       KREAD(inode, __i_mtime.tv_nsec);
#else
	return INODE_TIME_NS(inode, mtime);
#endif
}

/*
 * Overlayfs keeps the upper dentry right behind the inode (struct ovl_inode,
 * fs/overlayfs/ovl_entry.h, private; true since 4.13).
 */
static __always_inline struct dentry *overlay_upper_dentry(struct inode *inode)
{
	return KPOINTER_AT((void *)inode + sizeof(struct inode));
}

#endif
