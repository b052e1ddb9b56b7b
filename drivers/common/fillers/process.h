/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * The parameters that clone, fork, vfork, clone3 and the exec family share: who
 * the task is, what it may use, what it uses, where it stands.
 */
#ifndef TRISCAP_FILLERS_PROCESS_H
#define TRISCAP_FILLERS_PROCESS_H

#define ARGUMENTS_MAX 4096 /* bytes of an argument or environment list */
#define RLIMIT_NOFILE 7

/*
 * exe and args of the running program: argv as it lies in its memory. The first
 * string is exe, the rest is args, each with its NUL.
 */
static __always_inline void put_exe_args(struct capture *c,
					 struct mm_struct *mm)
{
	__u64 start = mm ? KREAD(mm, arg_start) : 0;
	__u64 end = mm ? KREAD(mm, arg_end) : 0;
	__u32 exe = 0;

	if (start)
		exe = append_user_str(c, start, ARGUMENTS_MAX);
	if (exe == 0)
		append_u8(c, 0);
	param_end(c);

	/* Without exe nobody knows where args begin. */
	put_user_strings(c, start + exe, exe ? end : 0);
}

/* tid, pid, ptid, cwd (user space knows it), fdlimit, page faults, memory. */
static __always_inline void put_task_state(struct capture *c,
					   struct task_struct *task,
					   struct mm_struct *mm)
{
	put_s64(c, KREAD(task, pid));
	put_s64(c, KREAD(task, tgid));
	put_s64(c, KREAD(task, real_parent, pid));
	put_u8(c, 0);
	put_u64(c, KREAD(task, signal, rlim[RLIMIT_NOFILE].rlim_cur));
	put_u64(c, KREAD(task, maj_flt));
	put_u64(c, KREAD(task, min_flt));
	put_u32(c, mm_size_kib(mm));
	put_u32(c, mm_rss_kib(mm));
	put_u32(c, mm_swap_kib(mm));
	put_kernel_str(c, KADDRESS(task, comm));
	put_cgroups(c, task);
}

#endif
