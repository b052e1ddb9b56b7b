/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Generated from schema/ by `npm run generate`: do not edit. */
/*
 * Fillers of events whose parameters are the result and arguments of the
 * syscall. Included after common/capture.h and flags.h.
 */
#ifndef TRISCAP_GENERATED_PLAIN_FILLERS_H
#define TRISCAP_GENERATED_PLAIN_FILLERS_H

/* CLOSE_X: res, fd. */
static __always_inline void fill_close(struct capture *c)
{
	put_s64(c, syscall_ret(c));
	put_s64(c, (__s32)syscall_arg(c, 0));
}

/* SOCKET_X: fd, domain, type, proto, flags. */
static __always_inline void fill_socket(struct capture *c)
{
	put_s64(c, syscall_ret(c));
	put_u32(c, syscall_arg(c, 0));
	put_u32(c, syscall_arg(c, 1));
	put_u32(c, syscall_arg(c, 2));
	put_u32(c, descriptor_flags_to_scap(syscall_arg(c, 1)));
}

/* LISTEN_X: res, fd, backlog. */
static __always_inline void fill_listen(struct capture *c)
{
	put_s64(c, syscall_ret(c));
	put_s64(c, (__s32)syscall_arg(c, 0));
	put_s32(c, syscall_arg(c, 1));
}

/* CHDIR_X: res, path. */
static __always_inline void fill_chdir(struct capture *c)
{
	put_s64(c, syscall_ret(c));
	put_user_str(c, syscall_arg(c, 0));
}

/* KILL_X: res, pid, sig. */
static __always_inline void fill_kill(struct capture *c)
{
	put_s64(c, syscall_ret(c));
	put_s64(c, (__s32)syscall_arg(c, 0));
	put_u8(c, syscall_arg(c, 1));
}

/* FCNTL_X: res, fd, cmd, arg. */
static __always_inline void fill_fcntl(struct capture *c)
{
	put_s64(c, syscall_ret(c));
	put_s64(c, (__s32)syscall_arg(c, 0));
	put_u8(c, fcntl_command_to_scap(syscall_arg(c, 1)));
	put_u64(c, syscall_arg(c, 2));
}

/* SETUID_X: res, uid. */
static __always_inline void fill_setuid(struct capture *c)
{
	put_s64(c, syscall_ret(c));
	put_u32(c, syscall_arg(c, 0));
}

/* UNLINKAT_2_X: res, dirfd, name, flags. */
static __always_inline void fill_unlinkat(struct capture *c)
{
	put_s64(c, syscall_ret(c));
	put_s64(c, (__s32)syscall_arg(c, 0));
	put_user_str(c, syscall_arg(c, 1));
	put_u32(c, unlinkat_flags_to_scap(syscall_arg(c, 2)));
}

/* MKDIRAT_X: res, dirfd, path, mode. */
static __always_inline void fill_mkdirat(struct capture *c)
{
	put_s64(c, syscall_ret(c));
	put_s64(c, (__s32)syscall_arg(c, 0));
	put_user_str(c, syscall_arg(c, 1));
	put_u32(c, syscall_arg(c, 2));
}

/* RENAMEAT2_X: res, olddirfd, oldpath, newdirfd, newpath, flags. */
static __always_inline void fill_renameat2(struct capture *c)
{
	put_s64(c, syscall_ret(c));
	put_s64(c, (__s32)syscall_arg(c, 0));
	put_user_str(c, syscall_arg(c, 1));
	put_s64(c, (__s32)syscall_arg(c, 2));
	put_user_str(c, syscall_arg(c, 3));
	put_u32(c, syscall_arg(c, 4));
}

/* DUP2_X: res, oldfd, newfd. */
static __always_inline void fill_dup2(struct capture *c)
{
	put_s64(c, syscall_ret(c));
	put_s64(c, (__s32)syscall_arg(c, 0));
	put_s64(c, (__s32)syscall_arg(c, 1));
}

/* DUP3_X: res, oldfd, newfd, flags. */
static __always_inline void fill_dup3(struct capture *c)
{
	put_s64(c, syscall_ret(c));
	put_s64(c, (__s32)syscall_arg(c, 0));
	put_s64(c, (__s32)syscall_arg(c, 1));
	put_u32(c, descriptor_flags_to_scap(syscall_arg(c, 2)));
}

/* DUP_1_X: res, oldfd. */
static __always_inline void fill_dup(struct capture *c)
{
	put_s64(c, syscall_ret(c));
	put_s64(c, (__s32)syscall_arg(c, 0));
}

#endif
