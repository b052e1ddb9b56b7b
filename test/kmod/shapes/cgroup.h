/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Control groups: in kernfs since 3.15, in a file system of their own before. */
struct kernfs_node;

#if SINCE(3, 14)
struct kernfs_node {
#if SINCE(6, 15)
  struct kernfs_node __rcu* __parent;
#else
  struct kernfs_node* parent;
#endif
  const char* name;
};
#endif

struct cgroup {
#if SINCE(3, 15)
  struct kernfs_node* kn;
#else
  struct dentry* dentry;
#endif
};

/* 3.15 gave the numbers these names; 4.3 has "io" for what was "blkio". */
enum {
#if SINCE(3, 15)
  cpuset_cgrp_id,
  cpu_cgrp_id,
  cpuacct_cgrp_id,
#if SINCE(4, 3)
  io_cgrp_id,
#else
  blkio_cgrp_id,
#endif
  memory_cgrp_id,
#else
  cpuset_subsys_id,
  cpu_cgroup_subsys_id,
  cpuacct_subsys_id,
  blkio_subsys_id,
  mem_cgroup_subsys_id,
#endif
  CGROUP_SUBSYS_COUNT
};

struct cgroup_subsys_state {
  struct cgroup* cgroup;
};
struct css_set {
  struct cgroup_subsys_state* subsys[CGROUP_SUBSYS_COUNT];
};
