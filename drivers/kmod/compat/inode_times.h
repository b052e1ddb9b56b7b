/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * When a file's inode and content changed. Linux 6.6 hid i_ctime behind a function,
 * 6.7 i_mtime; stable kernels got the first one, too.
 */
#ifndef TRISCAP_COMPAT_INODE_TIMES_H
#define TRISCAP_COMPAT_INODE_TIMES_H

#include <linux/fs.h>
#include <linux/time.h>

#include "have/inode_get_ctime.h"
#include "have/inode_get_mtime.h"

#define TIMES_NS(time) ((u64)(time).tv_sec * NSEC_PER_SEC + (time).tv_nsec)

static inline u64 inode_ctime_ns(struct inode *inode)
{
#ifdef HAVE_INODE_GET_CTIME
	return TIMES_NS(inode_get_ctime(inode));
#else
	return TIMES_NS(inode->i_ctime);
#endif
}

static inline u64 inode_mtime_ns(struct inode *inode)
{
#ifdef HAVE_INODE_GET_MTIME
	return TIMES_NS(inode_get_mtime(inode));
#else
	return TIMES_NS(inode->i_mtime);
#endif
}

#endif
