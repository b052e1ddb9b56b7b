/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * The cgroups of a task as one parameter: "cpuset=/a/b", "cpu=/...", "cpuacct=",
 * "io=", "memory=", each closed by a NUL, in this order; a controller that the
 * kernel does not have is left out.
 */
#ifndef TRISCAP_KERNEL_CGROUP_H
#define TRISCAP_KERNEL_CGROUP_H

/* A driver whose kernel keeps them in no such tree says so. */
#ifdef CAPTURE_NO_CGROUPS
static __always_inline void put_cgroups(struct capture *c,
					struct task_struct *task)
{
	param_end(c);
}
#else

#define CGROUP_COMPONENTS 6 /* the innermost ones, as the format says */
#define CGROUP_NAME_MAX   256

/* Loops as in kernel/path.h: always to their end, over NULLs. */
static __always_inline void append_cgroup_path(struct capture *c,
					       struct kernfs_node *node)
{
	void **walk = capture_walk(c);
	bool root = true;
	int i;

	CAPTURE_LOOP
	for (i = 0; i < CGROUP_COMPONENTS; i++) {
		struct kernfs_node *parent = kernfs_node_parent(node);

		walk[i] = parent ? node : 0; /* the root has no name */
		node = parent;
	}
	CAPTURE_LOOP
	for (i = CGROUP_COMPONENTS - 1; i >= 0; i--) {
		struct kernfs_node *at = walk[i];

		append_settle(c);
		if (!at)
			continue;
		root = false;
		append_u8(c, '/');
		if (append_kernel_str(c, KREAD(at, name), CGROUP_NAME_MAX))
			append_undo(c, 1);
	}
	if (root)
		append_u8(c, '/');
	append_u8(c, 0);
}

/* `prefix` is a string literal. */
#define APPEND_CGROUP(c, set, controller, prefix)               \
	do {                                                    \
		int id_ = CGROUP_SUBSYS(controller);            \
		struct cgroup_subsys_state *css_;               \
                                                                \
		if (id_ < 0)                                    \
			break;                                  \
		css_ = KPOINTER(set, subsys, id_);              \
		append_literal(c, prefix "=");                  \
		append_cgroup_path(c, KREAD(css_, cgroup, kn)); \
	} while (0)

static __always_inline void put_cgroups(struct capture *c,
					struct task_struct *task)
{
	struct css_set *set = KREAD(task, cgroups);

	APPEND_CGROUP(c, set, cpuset, "cpuset");
	APPEND_CGROUP(c, set, cpu, "cpu");
	APPEND_CGROUP(c, set, cpuacct, "cpuacct");
	APPEND_CGROUP(c, set, io, "io");
	APPEND_CGROUP(c, set, memory, "memory");
	param_end(c);
}

#endif /* CAPTURE_NO_CGROUPS */

#endif
