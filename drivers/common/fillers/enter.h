/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * open(2), openat(2), openat2(2), creat(2), connect(2), enter side: what the kernel
 * is about to read itself. By the time that the call returns, another thread may
 * have put something else there. Memory is not brought in for this: a page that
 * was never touched gives an empty parameter.
 */
#ifndef TRISCAP_FILLERS_ENTER_H
#define TRISCAP_FILLERS_ENTER_H

static __always_inline void fill_open_enter(struct capture *c)
{
	__u32 flags = open_flags_to_scap(syscall_arg(c, 1));

	put_user_str(c, syscall_arg(c, 0));
	put_u32(c, flags);
	put_u32(c, open_mode(flags, syscall_arg(c, 2)));
}

static __always_inline void fill_openat_enter(struct capture *c)
{
	__u32 flags = open_flags_to_scap(syscall_arg(c, 2));

	put_s64(c, (__s32)syscall_arg(c, 0));
	put_user_str(c, syscall_arg(c, 1));
	put_u32(c, flags);
	put_u32(c, open_mode(flags, syscall_arg(c, 3)));
}

static __always_inline void fill_openat2_enter(struct capture *c)
{
	struct user_open_how how = {};
	__u32 flags;

	read_user(&how, sizeof(how), syscall_arg(c, 2));
	flags = open_flags_to_scap(how.flags);

	put_s64(c, (__s32)syscall_arg(c, 0));
	put_user_str(c, syscall_arg(c, 1));
	put_u32(c, flags);
	put_u32(c, open_mode(flags, how.mode));
	put_u32(c, resolve_flags_to_scap(how.resolve));
}

static __always_inline void fill_creat_enter(struct capture *c)
{
	put_user_str(c, syscall_arg(c, 0));
	put_u32(c, syscall_arg(c, 1));
}

static __always_inline void fill_connect_enter(struct capture *c)
{
	put_fd(c, 0);
	put_user_sockaddr(c, syscall_arg(c, 1), (__u32)syscall_arg(c, 2));
}

#endif
