/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* What changed about control groups, and which controllers this kernel has. */
#ifndef TRISCAP_COMPAT_CGROUP_H
#define TRISCAP_COMPAT_CGROUP_H

/* Linux 6.15 renamed kernfs_node.parent to __parent. */
static __always_inline struct kernfs_node *
kernfs_node_parent(struct kernfs_node *node)
{
#ifdef HAVE_KERNFS_PARENT_UNDERSCORED
	return KREAD(node, __parent);
#else
	return KREAD(node, parent);
#endif
}

/* Its position among the controllers, or -1. */
#ifdef HAVE_CGROUP_CPUSET
#define CGROUP_ID_cpuset cpuset_cgrp_id
#else
#define CGROUP_ID_cpuset -1
#endif
#ifdef HAVE_CGROUP_CPU
#define CGROUP_ID_cpu cpu_cgrp_id
#else
#define CGROUP_ID_cpu -1
#endif
#ifdef HAVE_CGROUP_CPUACCT
#define CGROUP_ID_cpuacct cpuacct_cgrp_id
#else
#define CGROUP_ID_cpuacct -1
#endif
#ifdef HAVE_CGROUP_IO
#define CGROUP_ID_io io_cgrp_id
#else
#define CGROUP_ID_io -1
#endif
#ifdef HAVE_CGROUP_MEMORY
#define CGROUP_ID_memory memory_cgrp_id
#else
#define CGROUP_ID_memory -1
#endif
#define CGROUP_SUBSYS(name) ((int)(CGROUP_ID_##name))

#endif
