/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Linux 6.7 to 6.10. */
static __s64 inode_mtime_underscored(struct inode *inode)
{
	return inode->__i_mtime.tv_sec;
}
