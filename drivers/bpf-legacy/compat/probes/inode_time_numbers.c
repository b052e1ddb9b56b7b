/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Linux 6.11: times are numbers, not structs. */
static __s64 inode_time_numbers(struct inode *inode)
{
	return inode->i_ctime_sec + inode->i_mtime_sec;
}
