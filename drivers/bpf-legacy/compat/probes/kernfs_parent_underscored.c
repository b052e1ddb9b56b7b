/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Linux 6.15: was parent. */
static struct kernfs_node *kernfs_parent_underscored(struct kernfs_node *node)
{
	return (struct kernfs_node *)node->__parent;
}
