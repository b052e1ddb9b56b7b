/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * clone(2), fork(2), vfork(2), clone3(2), exit side. Both tasks report: the
 * parent with the child's tid, the child with 0.
 */
#ifndef TRISCAP_FILLERS_CLONE_H
#define TRISCAP_FILLERS_CLONE_H

/* What the call shared, in the format's bits. */
static __always_inline __u32 clone_flags(struct capture *c)
{
	__u64 flags = 0;

	switch (capture_event(c)) {
	case EVENT_CLONE_20_X:
		flags = syscall_arg(c, 0);
		break;
	case EVENT_CLONE3_X:
		/* struct clone_args begins with them. */
		read_user(&flags, sizeof(flags), syscall_arg(c, 0));
		break;
	default:
		break; /* fork and vfork have no arguments */
	}
	return clone_flags_to_scap(flags);
}

/* A driver for kernels that call it otherwise says so. */
#ifndef PIDNS_FOR_CHILDREN
#define PIDNS_FOR_CHILDREN pid_ns_for_children
#endif

/* The new task lives in a pid namespace below the initial one. */
static __always_inline __u32 clone_pidns_flag(struct task_struct *task,
					      __s64 ret)
{
	struct pid_namespace *children =
		KREAD(task, nsproxy, PIDNS_FOR_CHILDREN);
	struct pid_namespace *own = task_pid_namespace(task);

	/* In the child: its own namespace. In the parent: its children's. */
	if (ret == 0)
		return KREAD(own, level) ? SCAP_CLONE_CHILD_IN_PIDNS : 0;
	if (ret < 0)
		return 0;
	return children != own || KREAD(own, level) ?
		       SCAP_CLONE_CHILD_IN_PIDNS :
		       0;
}

/*
 * What `task` reports, which is in the call or comes out of it. A child that has not
 * run yet has the memory of its parent, or the same in a copy: strings are read from
 * the current task's, at the places that are the child's.
 */
static __always_inline void fill_clone_of(struct capture *c,
					  struct task_struct *task)
{
	struct mm_struct *mm = KREAD(task, mm);
	struct cred *cred = task_credentials(task);
	__s64 ret = syscall_ret(c);

	put_s64(c, ret);
	put_exe_args(c, mm);
	put_task_state(c, task, mm);
	put_u32(c, clone_flags(c) | clone_pidns_flag(task, ret));
	put_u32(c, KERNEL_ID(cred, euid));
	put_u32(c, KERNEL_ID(cred, egid));
	put_s64(c, task_vtid(task));
	put_s64(c, task_vpid(task));
	put_u64(c, task_pidns_start_ns(c, task));
}

static __always_inline void fill_clone(struct capture *c)
{
	fill_clone_of(c, capture_task());
}

#endif
