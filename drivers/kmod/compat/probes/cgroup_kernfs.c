// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <linux/cgroup.h>
#include <linux/kernfs.h>

static struct kernfs_node *__maybe_unused probe(struct cgroup *cgroup)
{
	return cgroup->kn;
}
