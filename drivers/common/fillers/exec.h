/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * execve(2) and execveat(2). A success is told by the tracepoint
 * sched_process_exec, in the new image, as execve; a failure by sys_exit, from
 * the arguments of the call.
 */
#ifndef TRISCAP_FILLERS_EXEC_H
#define TRISCAP_FILLERS_EXEC_H

#define ARGUMENT_POINTERS 16 /* looked at when the call failed */
#define CAP_DAC_OVERRIDE  1
#define CAP_FOWNER        3
#define GROUPS_MAX        32 /* supplementary groups looked at */
/* include/linux/fs.h */
#define SUPER_READ_ONLY 1 /* SB_RDONLY */
#define INODE_IMMUTABLE 8 /* S_IMMUTABLE */

/* A driver whose kernels keep them elsewhere says where. */
#ifndef GROUP_LIST
#define GROUP_LIST(groups) KADDRESS(groups, gid)
#endif

static __always_inline bool cred_in_group(struct capture *c, struct cred *cred,
					  __u32 gid)
{
	struct group_info *groups = KREAD(cred, group_info);
	__u32 count = KREAD(groups, ngroups);
	__u32 *list = (void *)capture_walk(c);
	__u32 size = (count < GROUPS_MAX ? count : GROUPS_MAX) * sizeof(gid);
	__u64 found = KERNEL_ID(cred, fsgid) == gid;
	__u32 i;

	CAPTURE_SETTLE(c, size, 255);
	if (!read_kernel(list, size, GROUP_LIST(groups)))
		size = 0;
	count = size / sizeof(gid);
	CAPTURE_LOOP
	for (i = 0; i < GROUPS_MAX; i++) {
		CAPTURE_SETTLE(c, found, 1);
		if (i < count && list[i] == gid)
			found = 1;
	}
	CAPTURE_SETTLE(c, found, 1);
	return found;
}

/*
 * Could the task write to the file it runs, or allow itself to? As
 * inode_permission() and inode_owner_or_capable() decide, without ACLs.
 */
static __always_inline bool exe_writable(struct capture *c, struct cred *cred,
					 struct inode *inode)
{
	__u16 mode = KREAD(inode, i_mode);

	if (KREAD(inode, i_sb, s_flags) & SUPER_READ_ONLY ||
	    KREAD(inode, i_flags) & INODE_IMMUTABLE)
		return false;
	if (KERNEL_ID(cred, fsuid) == KERNEL_ID(inode, i_uid))
		return true;
	if (CRED_CAPABILITY(cred, cap_effective) &
	    (1ULL << CAP_DAC_OVERRIDE | 1ULL << CAP_FOWNER))
		return true;
	return mode &
	       (cred_in_group(c, cred, KERNEL_ID(inode, i_gid)) ? 0020 : 0002);
}

/* A file of tmpfs that has no name any more: made by memfd_create(2). */
static __always_inline bool exe_from_memfd(struct file *file,
					   struct inode *inode)
{
	struct dentry *dentry = KREAD(file, f_path.dentry);
	__u64 prefix = 0; /* "memfd:", little endian */

	if (KREAD(inode, i_sb, s_magic) != TMPFS_MAGIC || KREAD(inode, i_nlink))
		return false;
	read_kernel(&prefix, 6, KREAD(dentry, d_name.name));
	return prefix == 0x3a64666d656dULL;
}

static __always_inline __u32 exe_flags(struct capture *c, struct cred *cred,
				       struct file *file, struct inode *inode)
{
	__u32 flags = 0;

	if (!inode)
		return 0;
	if (exe_writable(c, cred, inode))
		flags |= SCAP_EXE_WRITABLE;
	if (exe_from_memfd(file, inode))
		flags |= SCAP_EXE_FROM_MEMFD;
	switch (overlay_layer(inode, KREAD(inode, i_sb))) {
	case OVERLAY_UPPER:
		flags |= SCAP_EXE_UPPER_LAYER;
		break;
	case OVERLAY_LOWER:
		flags |= SCAP_EXE_LOWER_LAYER;
		break;
	default:
		break;
	}
	return flags;
}

/*
 * What follows the environment: terminal, ids, capabilities, and what can be said
 * about the file in numbers.
 */
static __always_inline void put_exec_state(struct capture *c,
					   struct task_struct *task,
					   struct mm_struct *mm)
{
	struct cred *cred = task_credentials(task);
	struct file *file = mm ? KREAD(mm, exe_file) : 0;
	struct inode *inode = file ? KREAD(file, f_inode) : 0;
	__u64 flags;

	put_u32(c, task_tty(task));
	put_s64(c, task_vpgid(task));
	put_u32(c, task_loginuid(task));
	append_settle(c);
	flags = exe_flags(c, cred, file, inode);
	CAPTURE_SETTLE(c, flags, 0xf);
	put_u32(c, flags);
	put_u64(c, CRED_CAPABILITY(cred, cap_inheritable));
	put_u64(c, CRED_CAPABILITY(cred, cap_permitted));
	put_u64(c, CRED_CAPABILITY(cred, cap_effective));
	put_u64(c, inode ? KREAD(inode, i_ino) : 0);
	put_u64(c, inode ? inode_ctime_ns(inode) : 0);
	put_u64(c, inode ? inode_mtime_ns(inode) : 0);
	put_u32(c, KERNEL_ID(cred, euid));
}

/* Then its path, and the last of the ids. */
static __always_inline void put_exec_path(struct capture *c,
					  struct task_struct *task)
{
	struct file *file = KREAD(task, mm, exe_file);

	if (file)
		append_path(c, KADDRESS(file, f_path));
	param_end(c);
	put_s64(c, task_pgid(task));
	put_u32(c, KERNEL_ID(task, cred, egid));
}

/* ---- success ------------------------------------------------------------ */

/* How many parameters the first part puts, and the first two. */
#define EXEC_PART_1_PARAMS 15
#define EXEC_PART_2_PARAMS 27

static __always_inline void fill_exec_success_1(struct capture *c)
{
	struct task_struct *task = capture_task();
	struct mm_struct *mm = KREAD(task, mm);

	put_s64(c, 0);
	put_exe_args(c, mm);
	put_task_state(c, task, mm);
}

static __always_inline void fill_exec_success_2(struct capture *c)
{
	struct task_struct *task = capture_task();
	struct mm_struct *mm = KREAD(task, mm);

	put_user_strings(c, KREAD(mm, env_start), KREAD(mm, env_end));
	put_exec_state(c, task, mm);
}

/* `filename` is what the kernel looked up. */
static __always_inline void fill_exec_success_3(struct capture *c,
						const char *filename)
{
	put_exec_path(c, capture_task());
	put_kernel_str(c, filename);
}

/* execve, from sched_process_exec. */
static __always_inline void fill_exec_success(struct capture *c,
					      const char *filename)
{
	fill_exec_success_1(c);
	CAPTURE_PART(c, EXEC_PART_1_PARAMS);
	fill_exec_success_2(c);
	CAPTURE_PART(c, EXEC_PART_2_PARAMS);
	fill_exec_success_3(c, filename);
}

/* ---- failure ------------------------------------------------------------ */

/* An element of an array of pointers in user memory, NULL when unreadable. */
static __always_inline __u64 read_user_pointer(struct capture *c, __u64 array,
					       int index)
{
	__u64 wide = 0;
	__u32 narrow = 0;

	if (syscall_is_compat(c)) {
		read_user(&narrow, sizeof(narrow),
			  array + index * sizeof(narrow));
		return narrow;
	}
	read_user(&wide, sizeof(wide), array + index * sizeof(wide));
	return wide;
}

/*
 * Appends the strings of argv or envp from the `first` on. The loop always runs
 * to its end (see kernel/path.h): a vector that has ended becomes NULL.
 */
static __always_inline void append_user_vector(struct capture *c, __u64 vector,
					       int first)
{
	int i;

	CAPTURE_LOOP
	for (i = first; i < ARGUMENT_POINTERS; i++) {
		__u64 address;

		append_settle(c);
		address = vector ? read_user_pointer(c, vector, i) : 0;
		CAPTURE_SETTLE(c, address, ~0ULL);
		if (!address || param_length(c) >= ARGUMENTS_MAX ||
		    !append_user_str(c, address, ARGUMENTS_MAX))
			vector = 0;
		CAPTURE_SETTLE(c, vector, ~0ULL);
	}
	/* The last string could be as long as all of them may be together. */
	append_cut(c, param_length(c), ARGUMENTS_MAX - 1);
}

/* exe is argv[0], args what follows it, both as the call passed them. */
static __always_inline void put_exe_args_passed(struct capture *c, __u64 argv)
{
	__u64 first = read_user_pointer(c, argv, 0);

	if (!first || !append_user_str(c, first, ARGUMENTS_MAX))
		append_u8(c, 0);
	param_end(c);
	if (first)
		append_user_vector(c, argv, 1);
	param_end(c);
}

/* execveat has one argument more in front. */
static __always_inline __u64 exec_passed(struct capture *c, int n)
{
	return capture_event(c) == EVENT_EXECVEAT_X ? syscall_arg(c, n + 1) :
						      syscall_arg(c, n);
}

static __always_inline void fill_exec_failure_1(struct capture *c)
{
	struct task_struct *task = capture_task();

	put_s64(c, syscall_ret(c));
	put_exe_args_passed(c, exec_passed(c, 1));
	put_task_state(c, task, KREAD(task, mm));
}

static __always_inline void fill_exec_failure_2(struct capture *c)
{
	struct task_struct *task = capture_task();

	append_user_vector(c, exec_passed(c, 2), 0);
	param_end(c);
	put_exec_state(c, task, KREAD(task, mm));
}

static __always_inline void fill_exec_failure_3(struct capture *c)
{
	put_exec_path(c, capture_task());
	if (capture_event(c) != EVENT_EXECVEAT_X)
		put_user_str(c, syscall_arg(c, 0));
}

/* execve and execveat, from sys_exit. */
static __always_inline void fill_exec_failure(struct capture *c)
{
	fill_exec_failure_1(c);
	CAPTURE_PART(c, EXEC_PART_1_PARAMS);
	fill_exec_failure_2(c);
	CAPTURE_PART(c, EXEC_PART_2_PARAMS);
	fill_exec_failure_3(c);
}

#endif
