/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * read(2), write(2), pread(2), pwrite(2), readv(2), writev(2), exit side: how
 * much, and the first snaplen bytes of it.
 */
#ifndef TRISCAP_FILLERS_IO_H
#define TRISCAP_FILLERS_IO_H

/*
 * What a read brought: nothing when it failed. With MSG_TRUNC the result is the
 * length of the packet, which may be larger than the buffer.
 */
static __always_inline void put_data_read(struct capture *c, __u64 address,
					  __u64 size)
{
	__s64 ret = syscall_ret(c);

	if (ret < 0)
		size = 0;
	else if ((__u64)ret < size)
		size = ret;
	put_user_bytes(c, address, size);
}

/* What a write wrote, or would have written had it not failed. */
static __always_inline void put_data_written(struct capture *c, __u64 address,
					     __u64 size)
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
	put_data_read(c, syscall_arg(c, 1), syscall_arg(c, 2));
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
	put_data_read(c, syscall_arg(c, 1), syscall_arg(c, 2));
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

#define IOVEC_MAX 32 /* elements looked at; the kernel allows 1024 */

/* struct iovec, for both sizes of pointer. */
struct user_iovec {
	__u64 base;
	__u64 length;
};

struct user_iovec_compat {
	__u32 base;
	__u32 length;
};

/*
 * Brings the elements into the walk buffer, at once; gives how many. What follows
 * works on that copy, so that no element is read twice.
 */
static __always_inline __u32 load_iovecs(struct capture *c, __u64 vector,
					 __u64 count)
{
	__u32 elements = count < IOVEC_MAX ? count : IOVEC_MAX;
	__u32 size = elements * (syscall_is_compat(c) ?
					 sizeof(struct user_iovec_compat) :
					 sizeof(struct user_iovec));

	CAPTURE_SETTLE(c, size, 1023);
	if (size > IOVEC_MAX * sizeof(struct user_iovec) ||
	    !read_user((void *)capture_walk(c), size, vector))
		return 0;
	return elements;
}

static __always_inline struct user_iovec loaded_iovec(struct capture *c,
						      int index)
{
	struct user_iovec_compat *narrow = (void *)capture_walk(c);
	struct user_iovec *wide = (void *)capture_walk(c);
	struct user_iovec element;

	if (!syscall_is_compat(c))
		return wide[index];
	element.base = narrow[index].base;
	element.length = narrow[index].length;
	return element;
}

/* How much the elements hold together. */
static __always_inline __u64 iovec_size(struct capture *c, __u64 elements)
{
	__u64 size = 0;
	int i;

	CAPTURE_LOOP
	for (i = 0; i < IOVEC_MAX; i++) {
		CAPTURE_SETTLE(c, elements, 63);
		if ((__u32)i < elements)
			size += loaded_iovec(c, i).length;
	}
	CAPTURE_SETTLE(c, size, ~0ULL);
	return size;
}

/*
 * The first bytes of what the elements hold, as one buffer cut at snaplen. It ends
 * at the first element that cannot be read.
 */
static __always_inline void put_iovec_data(struct capture *c, __u32 elements,
					   __u64 length)
{
	__u64 snaplen = capture_snaplen(c);
	__u64 left = length < snaplen ? length : snaplen;
	__u64 count = elements;
	int i;

	CAPTURE_LOOP
	for (i = 0; i < IOVEC_MAX; i++) {
		struct user_iovec element;
		__u64 part;

		CAPTURE_SETTLE(c, left, 0xffff); /* snaplen has 16 bits */
		CAPTURE_SETTLE(c, count, 63);
		append_settle(c);
		if (left == 0 || (__u32)i >= count)
			break;
		element = loaded_iovec(c, i);
		if (element.length == 0)
			continue;
		part = element.length < left ? element.length : left;
		part = append_user_bytes(c, element.base, part);
		if (part == 0)
			break;
		left -= part;
	}
	param_end(c);
}

static __always_inline void fill_readv(struct capture *c)
{
	__s64 ret = syscall_ret(c);
	__u32 elements = load_iovecs(c, syscall_arg(c, 1), syscall_arg(c, 2));

	put_s64(c, ret);
	put_u32(c, iovec_size(c, elements));
	put_iovec_data(c, elements, ret > 0 ? ret : 0);
	put_fd(c, 0);
}

static __always_inline void fill_writev(struct capture *c)
{
	__s64 ret = syscall_ret(c);
	__u32 elements = load_iovecs(c, syscall_arg(c, 1), syscall_arg(c, 2));
	__u64 size = iovec_size(c, elements);

	put_s64(c, ret);
	put_iovec_data(c, elements, ret > 0 ? (__u64)ret : size);
	put_fd(c, 0);
	put_u32(c, size);
}

#endif
