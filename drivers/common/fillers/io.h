/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * read(2), write(2), pread(2), pwrite(2), readv(2), writev(2), exit side: how
 * much, and the first snaplen bytes of it.
 */
#ifndef TRISCAP_FILLERS_IO_H
#define TRISCAP_FILLERS_IO_H

/* What a read brought: nothing when it failed. */
static __always_inline void put_data_read(struct capture *c, __u64 address)
{
	__s64 ret = syscall_ret(c);

	put_user_bytes(c, address, ret > 0 ? ret : 0);
}

/* What a write wrote, or would have written had it not failed. */
static __always_inline void put_data_written(struct capture *c, __u64 address,
					     __u32 size)
{
	__s64 ret = syscall_ret(c);

	put_user_bytes(c, address, ret > 0 ? (__u64)ret : size);
}

static __always_inline void put_fd(struct capture *c, int arg)
{
	put_s64(c, (__s32)syscall_arg(c, arg));
}

static __always_inline void fill_read(struct capture *c)
{
	put_s64(c, syscall_ret(c));
	put_data_read(c, syscall_arg(c, 1));
	put_fd(c, 0);
	put_u32(c, syscall_arg(c, 2));
}

static __always_inline void fill_write(struct capture *c)
{
	put_s64(c, syscall_ret(c));
	put_data_written(c, syscall_arg(c, 1), syscall_arg(c, 2));
	put_fd(c, 0);
	put_u32(c, syscall_arg(c, 2));
}

/* A 32-bit caller passes a 64-bit offset in two arguments. */
static __always_inline __u64 file_offset(struct capture *c, int arg)
{
	if (syscall_is_compat(c))
		return syscall_arg(c, arg) | syscall_arg(c, arg + 1) << 32;
	return syscall_arg(c, arg);
}

static __always_inline void fill_pread(struct capture *c)
{
	put_s64(c, syscall_ret(c));
	put_data_read(c, syscall_arg(c, 1));
	put_fd(c, 0);
	put_u32(c, syscall_arg(c, 2));
	put_u64(c, file_offset(c, 3));
}

static __always_inline void fill_pwrite(struct capture *c)
{
	put_s64(c, syscall_ret(c));
	put_data_written(c, syscall_arg(c, 1), syscall_arg(c, 2));
	put_fd(c, 0);
	put_u32(c, syscall_arg(c, 2));
	put_u64(c, file_offset(c, 3));
}

/* ---- vectors ------------------------------------------------------------ */

#define IOVEC_MAX	32	/* elements looked at; the kernel allows 1024 */

struct user_iovec {
	__u64 base;
	__u64 length;
};

static __always_inline bool read_iovec(struct capture *c, __u64 vector,
				       __u32 index, struct user_iovec *to)
{
	__u32 compat[2];

	if (!syscall_is_compat(c))
		return read_user(to, sizeof(*to), vector + index * sizeof(*to));
	if (!read_user(compat, sizeof(compat), vector + index * sizeof(compat)))
		return false;
	to->base = compat[0];
	to->length = compat[1];
	return true;
}

/* How much the elements hold together. */
static __always_inline __u64 iovec_size(struct capture *c, __u64 vector,
					__u64 count)
{
	struct user_iovec element;
	__u64 size = 0;
	int i;

	CAPTURE_LOOP
	for (i = 0; i < IOVEC_MAX; i++) {
		if ((__u64)i >= count || !read_iovec(c, vector, i, &element))
			break;
		size += element.length;
	}
	return size;
}

/* The first bytes of what the elements hold, as one buffer cut at snaplen. */
static __always_inline void put_iovec_data(struct capture *c, __u64 vector,
					   __u64 count, __u64 length)
{
	__u64 left = capture_snaplen(c);
	struct user_iovec element;
	int i;

	if (length < left)
		left = length;
	CAPTURE_LOOP
	for (i = 0; i < IOVEC_MAX; i++) {
		__u64 part;

		CAPTURE_SETTLE(left, 0xffff);	/* snaplen has 16 bits */
		append_settle(c);
		if (left == 0 || (__u64)i >= count ||
		    !read_iovec(c, vector, i, &element))
			break;
		if (element.length == 0)
			continue;
		part = element.length < left ? element.length : left;
		part = append_user_bytes(c, element.base, part);
		if (part == 0)
			break;	/* unreadable, or no room */
		left -= part;
	}
	param_end(c);
}

static __always_inline void fill_readv(struct capture *c)
{
	__s64 ret = syscall_ret(c);
	__u64 vector = syscall_arg(c, 1);
	__u64 count = syscall_arg(c, 2);

	put_s64(c, ret);
	put_u32(c, iovec_size(c, vector, count));
	put_iovec_data(c, vector, count, ret > 0 ? ret : 0);
	put_fd(c, 0);
}

static __always_inline void fill_writev(struct capture *c)
{
	__s64 ret = syscall_ret(c);
	__u64 vector = syscall_arg(c, 1);
	__u64 count = syscall_arg(c, 2);
	__u64 size = iovec_size(c, vector, count);

	put_s64(c, ret);
	put_iovec_data(c, vector, count, ret > 0 ? (__u64)ret : size);
	put_fd(c, 0);
	put_u32(c, size);
}

#endif
