/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Addresses: as the process passed them (sockaddr) and as the socket has them
 * (tuple). On the wire addresses are in network order and ports in host order.
 */
#ifndef TRISCAP_KERNEL_SOCKET_H
#define TRISCAP_KERNEL_SOCKET_H

#define SOCKET_UNIX     1
#define SOCKET_INET     2
#define SOCKET_INET6    10
#define SOCKET_DATAGRAM 2   /* SOCK_DGRAM */
#define UNIX_PATH_MAX   108 /* sizeof(sun_path) */
#define UNIX_PATH_ROOM  109 /* and a NUL, which the kernel may leave out */

enum socket_direction {
	SOCKET_INBOUND, /* the remote end comes first */
	SOCKET_OUTBOUND,
};

/* The user's struct sockaddr, as far as we look into it. */
union user_sockaddr {
	__u16 family;
	struct {
		__u16 family;
		__u16 port;
		__u32 address;
	} inet;
	struct {
		__u16 family;
		__u16 port;
		__u32 flowinfo;
		__u8 address[16] __attribute__((aligned(8)));
	} inet6;
};

static __always_inline __u16 port_to_host(__u16 port)
{
	return (__u16)(port << 8) | (port >> 8);
}

static __always_inline void append_address6(struct capture *c,
					    const void *bytes)
{
	append_u64(c, ((const __u64 *)bytes)[0]);
	append_u64(c, ((const __u64 *)bytes)[1]);
}

/*
 * sun_path in user memory; an abstract name loses its leading NUL. `length` is
 * that of the whole address, and the name need not end with a NUL: then it may
 * also end where memory does.
 */
static __always_inline void append_user_unix_path(struct capture *c,
						  __u64 address, __u64 length)
{
	__u64 path = address + 2;
	__u32 room = 0, appended;
	__u8 first = 0;

	if (length > 2)
		room = length - 2 < UNIX_PATH_MAX ? length - 2 : UNIX_PATH_MAX;
	if (room && read_user(&first, 1, path) && first == 0) {
		path++;
		room--;
	}
	if (room) {
		appended = append_user_str(c, path, UNIX_PATH_ROOM);
		append_cut(c, appended, room);
		if (appended)
			return;
		append_user_bytes(c, path, room);
	}
	append_u8(c, 0);
}

/* A parameter of type SOCKADDR, out of what the process passed. */
static __always_inline void put_user_sockaddr(struct capture *c, __u64 address,
					      __u64 length)
{
	union user_sockaddr user = {};

	if (address == 0 || length < sizeof(user.family) ||
	    !read_user(&user.family, sizeof(user.family), address)) {
		put_empty(c);
		return;
	}
	switch (user.family) {
	case SOCKET_INET:
		if (length < sizeof(user.inet) ||
		    !read_user(&user, sizeof(user.inet), address))
			break;
		append_u8(c, SOCKET_INET);
		append_u32(c, user.inet.address);
		append_u16(c, port_to_host(user.inet.port));
		break;
	case SOCKET_INET6:
		if (length < sizeof(user.inet6) ||
		    !read_user(&user, sizeof(user.inet6), address))
			break;
		append_u8(c, SOCKET_INET6);
		append_address6(c, user.inet6.address);
		append_u16(c, port_to_host(user.inet6.port));
		break;
	case SOCKET_UNIX:
		append_u8(c, SOCKET_UNIX);
		append_user_unix_path(c, address, length);
		break;
	default:
		/* One byte has room for all that there are, and 266 is not 10. */
		if (user.family <= 0xff)
			append_u8(c, user.family);
		break;
	}
	param_end(c);
}

/* The socket behind a file descriptor of the current task; NULL if it is none. */
static __always_inline struct sock *task_socket(struct task_struct *task,
						int fd)
{
	struct file *file = task_file(task, fd);
	struct socket *socket;

	if (!file ||
	    (KREAD(file, f_inode, i_mode) & INODE_TYPE) != INODE_SOCKET)
		return 0;
	socket = KREAD(file, private_data);
	return KREAD(socket, sk);
}

/*
 * Does the address that the call names, if it names one, count? An unconnected
 * socket knows no other; a datagram goes where the call says even so.
 */
static __always_inline bool peer_is_named(struct sock *sk, __u16 remote_port,
					  enum socket_direction direction)
{
	return remote_port == 0 ||
	       (direction == SOCKET_OUTBOUND &&
		KREAD(sk, sk_socket, type) == SOCKET_DATAGRAM);
}

static __always_inline void append_tuple_inet(struct capture *c,
					      struct sock *sk,
					      enum socket_direction direction,
					      __u64 user_address)
{
	struct inet_sock *inet = (struct inet_sock *)sk;
	__u32 local = KREAD(inet, inet_saddr);
	__u16 local_port = port_to_host(KREAD(inet, inet_sport));
	__u32 remote = KREAD(sk, __sk_common.skc_daddr);
	__u16 remote_port = port_to_host(KREAD(sk, __sk_common.skc_dport));
	union user_sockaddr user = {};

	if (user_address && peer_is_named(sk, remote_port, direction) &&
	    read_user(&user, sizeof(user.inet), user_address) &&
	    user.family == SOCKET_INET) {
		remote = user.inet.address;
		remote_port = port_to_host(user.inet.port);
	}
	append_u8(c, SOCKET_INET);
	append_u32(c, direction == SOCKET_OUTBOUND ? local : remote);
	append_u16(c, direction == SOCKET_OUTBOUND ? local_port : remote_port);
	append_u32(c, direction == SOCKET_OUTBOUND ? remote : local);
	append_u16(c, direction == SOCKET_OUTBOUND ? remote_port : local_port);
}

/* Where the peer's address is; a driver may know of another place. */
#ifndef SOCKET_PEER6
#define SOCKET_PEER6(sk) KADDRESS(sk, __sk_common.skc_v6_daddr)
#endif

static __always_inline void append_tuple_inet6(struct capture *c,
					       struct sock *sk,
					       enum socket_direction direction,
					       __u64 user_address)
{
	struct inet_sock *inet = (struct inet_sock *)sk;
	__u64 local[2] = {}, remote[2] = {};
	__u16 local_port = port_to_host(KREAD(inet, inet_sport));
	__u16 remote_port = port_to_host(KREAD(sk, __sk_common.skc_dport));
	struct ipv6_pinfo *inet6 = KREAD(inet, pinet6);
	union user_sockaddr user = {};

	read_kernel(local, sizeof(local), KADDRESS(inet6, saddr));
	read_kernel(remote, sizeof(remote), SOCKET_PEER6(sk));
	if (user_address && peer_is_named(sk, remote_port, direction) &&
	    read_user(&user, sizeof(user.inet6), user_address) &&
	    user.family == SOCKET_INET6) {
		__builtin_memcpy(remote, user.inet6.address, sizeof(remote));
		remote_port = port_to_host(user.inet6.port);
	}
	append_u8(c, SOCKET_INET6);
	append_address6(c, direction == SOCKET_OUTBOUND ? local : remote);
	append_u16(c, direction == SOCKET_OUTBOUND ? local_port : remote_port);
	append_address6(c, direction == SOCKET_OUTBOUND ? remote : local);
	append_u16(c, direction == SOCKET_OUTBOUND ? remote_port : local_port);
}

/* The name a unix socket is bound to; gives 0 when it has none. */
static __always_inline __u32 append_unix_name(struct capture *c,
					      struct unix_sock *socket)
{
	struct unix_address *address = KREAD(socket, addr);
	__u32 length = address ? KREAD(address, len) : 0;
	__u32 room = length - 2, appended;
	const char *path;
	__u8 first = 0;

	if (length <= 2)
		return 0;
	path = KADDRESS(address, name[0].sun_path[0]);
	read_kernel(&first, 1, path);
	if (first == 0) {
		path++;
		room--;
	}
	/* An abstract name has no NUL behind it. */
	appended = append_kernel_str(c, path, UNIX_PATH_ROOM);
	append_cut(c, appended, room);
	return appended;
}

static __always_inline void append_tuple_unix(struct capture *c,
					      struct sock *sk,
					      enum socket_direction direction,
					      __u64 user_address,
					      __u64 user_length)
{
	struct unix_sock *local = (struct unix_sock *)sk;
	struct sock *peer = KREAD(local, peer);
	bool outbound = direction == SOCKET_OUTBOUND;

	append_u8(c, SOCKET_UNIX);
	append_u64(c, outbound ? (__u64)peer : (__u64)sk);
	append_u64(c, outbound ? (__u64)sk : (__u64)peer);
	if (append_unix_name(c, outbound ? (struct unix_sock *)peer : local))
		return;
	if (outbound && user_address)
		append_user_unix_path(c, user_address, user_length);
	else
		append_u8(c, 0);
}

/*
 * A parameter of type SOCKTUPLE: both ends of the connection behind `fd`. The
 * address that the call named, if any, stands in for a peer that the socket does
 * not know. Empty for what is no socket or of another family.
 */
static __always_inline void put_socktuple(struct capture *c, int fd,
					  enum socket_direction direction,
					  __u64 user_address, __u64 user_length)
{
	struct sock *sk = task_socket(capture_task(), fd);

	if (sk) {
		switch (KREAD(sk, __sk_common.skc_family)) {
		case SOCKET_INET:
			append_tuple_inet(c, sk, direction, user_address);
			break;
		case SOCKET_INET6:
			append_tuple_inet6(c, sk, direction, user_address);
			break;
		case SOCKET_UNIX:
			append_tuple_unix(c, sk, direction, user_address,
					  user_length);
			break;
		default:
			break;
		}
	}
	param_end(c);
}

#endif
