/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * connect(2), accept(2), accept4(2), bind(2), sendto(2), recvfrom(2),
 * sendmsg(2), recvmsg(2), exit side.
 */
#ifndef TRISCAP_FILLERS_SOCKET_H
#define TRISCAP_FILLERS_SOCKET_H

#define EINPROGRESS 115

static __always_inline void fill_bind(struct capture *c)
{
	put_s64(c, syscall_ret(c));
	put_user_sockaddr(c, syscall_arg(c, 1), (__u32)syscall_arg(c, 2));
	put_fd(c, 0);
}

static __always_inline void fill_connect(struct capture *c)
{
	__s64 ret = syscall_ret(c);
	__u64 address = syscall_arg(c, 1);
	__u32 length = syscall_arg(c, 2);

	put_s64(c, ret);
	/* A non-blocking connect has its two ends already. */
	if (ret == 0 || ret == -EINPROGRESS)
		put_socktuple(c, syscall_arg(c, 0), SOCKET_OUTBOUND, address,
			      length);
	else
		put_empty(c);
	put_fd(c, 0);
	put_user_sockaddr(c, address, length);
}

/* The backlog of the listening socket: used in percent, used, limit. */
static __always_inline void put_backlog(struct capture *c, int listening)
{
	struct sock *sk = task_socket(capture_task(), listening);
	__u32 length = 0, limit = 0;

	if (sk) {
		length = KREAD(sk, sk_ack_backlog);
		limit = KREAD(sk, sk_max_ack_backlog);
	}
	put_u8(c, limit && length ? (__u64)length * 100 / limit : 0);
	put_u32(c, length);
	put_u32(c, limit);
}

static __always_inline void fill_accept(struct capture *c)
{
	__s64 fd = syscall_ret(c);

	put_s64(c, fd);
	if (fd >= 0)
		put_socktuple(c, fd, SOCKET_INBOUND, 0, 0);
	else
		put_empty(c);
	put_backlog(c, syscall_arg(c, 0));
}

static __always_inline void fill_accept4(struct capture *c)
{
	fill_accept(c);
	put_s32(c, syscall_arg(c, 3));
}

static __always_inline void fill_sendto(struct capture *c)
{
	put_s64(c, syscall_ret(c));
	put_data_written(c, syscall_arg(c, 1), syscall_arg(c, 2));
	put_fd(c, 0);
	put_u32(c, syscall_arg(c, 2));
	put_socktuple(c, syscall_arg(c, 0), SOCKET_OUTBOUND, syscall_arg(c, 4),
		      (__u32)syscall_arg(c, 5));
}

static __always_inline void fill_recvfrom(struct capture *c)
{
	__s64 ret = syscall_ret(c);

	put_s64(c, ret);
	put_data_read(c, syscall_arg(c, 1), syscall_arg(c, 2));
	if (ret >= 0)
		/* The kernel wrote the sender's address there, if asked to. */
		put_socktuple(c, syscall_arg(c, 0), SOCKET_INBOUND,
			      syscall_arg(c, 4), 0);
	else
		put_empty(c);
	put_fd(c, 0);
	put_u32(c, syscall_arg(c, 2));
}

/* struct user_msghdr, for both sizes of pointer. */
struct user_message {
	__u64 name;
	__u64 vector;
	__u64 count;
	__u64 control;
	__u64 control_length;
	__u32 name_length;
};

static __always_inline bool read_message(struct capture *c, __u64 address,
					 struct user_message *to)
{
	__u64 wide[6]; /* name, namelen, iov, iovlen, control, controllen */
	__u32 narrow[6];

	if (syscall_is_compat(c)) {
		if (!read_user(narrow, sizeof(narrow), address))
			return false;
		to->name = narrow[0];
		to->name_length = narrow[1];
		to->vector = narrow[2];
		to->count = narrow[3];
		to->control = narrow[4];
		to->control_length = narrow[5];
		return true;
	}
	if (!read_user(wide, sizeof(wide), address))
		return false;
	to->name = wide[0];
	to->name_length = wide[1];
	to->vector = wide[2];
	to->count = wide[3];
	to->control = wide[4];
	to->control_length = wide[5];
	return true;
}

static __always_inline void fill_sendmsg(struct capture *c)
{
	struct user_message message = {};
	__s64 ret = syscall_ret(c);
	__u32 elements;
	__u64 size;

	read_message(c, syscall_arg(c, 1), &message);
	elements = load_iovecs(c, message.vector, message.count);
	size = iovec_size(c, elements);

	put_s64(c, ret);
	put_iovec_data(c, elements, ret > 0 ? (__u64)ret : size);
	put_fd(c, 0);
	put_u32(c, size);
	put_socktuple(c, syscall_arg(c, 0), SOCKET_OUTBOUND, message.name,
		      message.name_length);
}

static __always_inline void fill_recvmsg(struct capture *c)
{
	struct user_message message = {};
	__s64 ret = syscall_ret(c);
	__u32 elements;

	put_s64(c, ret);
	if (ret >= 0 && read_message(c, syscall_arg(c, 1), &message)) {
		elements = load_iovecs(c, message.vector, message.count);
		put_u32(c, iovec_size(c, elements));
		put_iovec_data(c, elements, ret);
		put_socktuple(c, syscall_arg(c, 0), SOCKET_INBOUND,
			      message.name, 0);
		put_user_bytes(c, message.control, message.control_length);
	} else {
		put_u32(c, 0);
		put_empty(c);
		put_empty(c);
		put_empty(c);
	}
	put_fd(c, 0);
}

#endif
