/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Linux 6.6 to 6.10. */
static __s64 inode_ctime_underscored(struct inode *inode)
{
	return inode->__i_ctime.tv_sec;
}
