/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * open(2), openat(2), openat2(2), creat(2), exit side: the descriptor, what was
 * asked for, and the device and inode that it became.
 */
#ifndef TRISCAP_FILLERS_OPEN_H
#define TRISCAP_FILLERS_OPEN_H

/* The file behind the descriptor that the call returned, if it did. */
static __always_inline struct file_identity opened_file(struct capture *c)
{
	struct file_identity none = {};
	__s64 fd = syscall_ret(c);

	return fd < 0 ? none : file_identity(task_file(capture_task(), fd));
}

/* The mode argument counts only when the call can create a file. */
static __always_inline __u32 open_mode(__u32 scap_flags, __u64 mode)
{
	return scap_flags & (SCAP_O_CREAT | SCAP_O_TMPFILE) ? mode : 0;
}

static __always_inline void put_dev_ino(struct capture *c,
					struct file_identity *file)
{
	put_u32(c, file->dev);
	put_u64(c, file->ino);
}

static __always_inline void fill_open(struct capture *c)
{
	struct file_identity file = opened_file(c);
	__u32 flags = open_flags_to_scap(syscall_arg(c, 1));

	put_s64(c, syscall_ret(c));
	put_user_str(c, syscall_arg(c, 0));
	put_u32(c, flags | file.flags);
	put_u32(c, open_mode(flags, syscall_arg(c, 2)));
	put_dev_ino(c, &file);
}

static __always_inline void fill_openat(struct capture *c)
{
	struct file_identity file = opened_file(c);
	__u32 flags = open_flags_to_scap(syscall_arg(c, 2));

	put_s64(c, syscall_ret(c));
	put_s64(c, (__s32)syscall_arg(c, 0));
	put_user_str(c, syscall_arg(c, 1));
	put_u32(c, flags | file.flags);
	put_u32(c, open_mode(flags, syscall_arg(c, 3)));
	put_dev_ino(c, &file);
}

/* include/uapi/linux/openat2.h */
struct user_open_how {
	__u64 flags;
	__u64 mode;
	__u64 resolve;
};

static __always_inline void fill_openat2(struct capture *c)
{
	struct file_identity file = opened_file(c);
	struct user_open_how how = {};
	__u32 flags;

	read_user(&how, sizeof(how), syscall_arg(c, 2));
	flags = open_flags_to_scap(how.flags);

	put_s64(c, syscall_ret(c));
	put_s64(c, (__s32)syscall_arg(c, 0));
	put_user_str(c, syscall_arg(c, 1));
	put_u32(c, flags | file.flags);
	put_u32(c, open_mode(flags, how.mode));
	put_u32(c, resolve_flags_to_scap(how.resolve));
	put_dev_ino(c, &file);
}

/* creat has the layer in a set of its own (creat_flags). */
static __always_inline __u16 creat_layer(__u32 file_flags)
{
	if (file_flags & SCAP_FD_UPPER_LAYER)
		return SCAP_FD_UPPER_LAYER_CREAT;
	if (file_flags & SCAP_FD_LOWER_LAYER)
		return SCAP_FD_LOWER_LAYER_CREAT;
	return 0;
}

static __always_inline void fill_creat(struct capture *c)
{
	struct file_identity file = opened_file(c);

	put_s64(c, syscall_ret(c));
	put_user_str(c, syscall_arg(c, 0));
	put_u32(c, syscall_arg(c, 1));
	put_dev_ino(c, &file);
	put_u16(c, creat_layer(file.flags));
}

#endif
