// SPDX-License-Identifier: Apache-2.0
/* bind, connect, accept, accept4: addresses as passed, tuples as the socket has them. */
#include "expect.h"

#include <string.h>

#define EINPROGRESS 115

#define V4(a, b, c, d) bytes((const __u8[]){ a, b, c, d }, 4)

static const char local6[16] = "\xfe\x80\0\0\0\0\0\0\0\0\0\0\0\0\0\x01";
static const char remote6[16] = "\x20\x01\x0d\xb8\0\0\0\0\0\0\0\0\0\0\0\x02";

static uint64_t sockaddr_in(const char *address, __u16 port)
{
	__u8 in[16] = { 2, 0, port >> 8, port & 0xff };

	memcpy(in + 4, address, 4);
	return user_put(in, sizeof(in));
}

static uint64_t sockaddr_in6(const char *address, __u16 port)
{
	__u8 in6[28] = { 10, 0, port >> 8, port & 0xff };

	memcpy(in6 + 8, address, 16);
	return user_put(in6, sizeof(in6));
}

/* Exactly these bytes of sun_path; behind them memory says '#'. */
static uint64_t sockaddr_un(const char *path, size_t size)
{
	__u8 un[2 + 108] = { 1, 0 };

	memcpy(un + 2, path, size);
	return user_put(un, 2 + size);
}

static struct param inet_tuple(struct param from, __u16 from_port,
			       struct param to, __u16 to_port)
{
	return JOIN(u8(2), from, u16(from_port), to, u16(to_port));
}

/* ---- bind ---------------------------------------------------------------- */

TEST(bind_inet, "bind: an IPv4 address, its port in host order")
{
	RUN(BIND_X, 0, 3, sockaddr_in("\x7f\0\0\1", 8080), 16);
	EXPECT(s64(0), JOIN(u8(2), V4(127, 0, 0, 1), u16(8080)), s64(3));
}

TEST(bind_inet6, "bind: an IPv6 address")
{
	RUN(BIND_X, -98, 3, sockaddr_in6(local6, 443), 28);
	EXPECT(s64(-98), JOIN(u8(10), bytes(local6, 16), u16(443)), s64(3));
}

TEST(bind_unix, "bind: a path that its length ends, or a NUL")
{
	RUN(BIND_X, 0, 3, sockaddr_un("/run/x", 7), 9);
	EXPECT(s64(0), JOIN(u8(1), str("/run/x")), s64(3));
	RUN(BIND_X, 0, 3, sockaddr_un("/run/x", 6), 8);
	EXPECT(s64(0), JOIN(u8(1), str("/run/x")), s64(3));
	RUN(BIND_X, 0, 3, sockaddr_un("/run/x\0junk", 11), 13);
	EXPECT(s64(0), JOIN(u8(1), str("/run/x")), s64(3));
}

TEST(bind_unix_short, "bind: a path is as long as its length says")
{
	struct param path = filled('p', 108);
	uint64_t address = sockaddr_un((const char *)path.bytes, 108);

	RUN(BIND_X, 0, 3, sockaddr_un("/run/x", 7), 7);
	EXPECT(s64(0), JOIN(u8(1), str("/run/")), s64(3));
	RUN(BIND_X, 0, 3, sockaddr_un("/", 2), 3);
	EXPECT(s64(0), JOIN(u8(1), str("/")), s64(3));
	RUN(BIND_X, 0, 3, address, 109);
	EXPECT(s64(0), JOIN(u8(1), filled('p', 107), str("")), s64(3));
	RUN(BIND_X, -22, 3, address, 111);
	EXPECT(s64(-22), JOIN(u8(1), path, str("")), s64(3));
}

TEST(bind_shortest, "bind: the shortest addresses that have all we look at")
{
	RUN(BIND_X, -22, 3, sockaddr_in("\x7f\0\0\1", 8080), 8);
	EXPECT(s64(-22), JOIN(u8(2), V4(127, 0, 0, 1), u16(8080)), s64(3));
	RUN(BIND_X, 0, 3, sockaddr_in6(local6, 443), 24);
	EXPECT(s64(0), JOIN(u8(10), bytes(local6, 16), u16(443)), s64(3));
}

TEST(bind_unix_long, "bind: a path of 108 characters has no NUL")
{
	struct param path = filled('p', 108);
	uint64_t address = sockaddr_un((const char *)path.bytes, 108);

	RUN(BIND_X, 0, 3, address, 110);
	EXPECT(s64(0), JOIN(u8(1), path, str("")), s64(3));
	/* The kernel refuses more, and we look no further either. */
	RUN(BIND_X, -22, 3, address, 4000);
	EXPECT(s64(-22), JOIN(u8(1), path, str("")), s64(3));
}

TEST(bind_abstract, "bind: an abstract name loses its leading NUL")
{
	RUN(BIND_X, 0, 3, sockaddr_un("\0name", 5), 7);
	EXPECT(s64(0), JOIN(u8(1), str("name")), s64(3));
	RUN(BIND_X, 0, 3, sockaddr_un("\0", 1), 3);
	EXPECT(s64(0), JOIN(u8(1), str("")), s64(3));
}

TEST(bind_unnamed, "bind: a unix address without a name")
{
	RUN(BIND_X, 0, 3, sockaddr_un("", 0), 2);
	EXPECT(s64(0), JOIN(u8(1), str("")), s64(3));
	/* Only the family can be read. */
	RUN(BIND_X, -14, 3, user_put_last("\1", 2), 110);
	EXPECT(s64(-14), JOIN(u8(1), str("")), s64(3));
}

TEST(bind_other, "bind: of another family only that is told")
{
	RUN(BIND_X, 0, 3, user_put("\x10\0\0\0\0\0\0\0\0\0\0\0", 12), 12);
	EXPECT(s64(0), u8(16), s64(3));
	/* 266 is no family, and its lower byte is that of IPv6. */
	RUN(BIND_X, -97, 3, user_put("\x0a\1\0\0\0\0\0\0\0\0\0\0", 12), 12);
	EXPECT(s64(-97), none(), s64(3));
}

TEST(bind_bad, "bind: an address that is too short or cannot be read is empty")
{
	uint64_t address = sockaddr_in("\x7f\0\0\1", 8080);

	RUN(BIND_X, -22, 3, address, 1);
	EXPECT(s64(-22), none(), s64(3));
	RUN(BIND_X, -22, 3, address, 7);
	EXPECT(s64(-22), none(), s64(3));
	RUN(BIND_X, -22, 3, sockaddr_in6(local6, 1), 23);
	EXPECT(s64(-22), none(), s64(3));
	RUN(BIND_X, -14, 3, 0, 16);
	EXPECT(s64(-14), none(), s64(3));
	RUN(BIND_X, -14, 3, 4, 16);
	EXPECT(s64(-14), none(), s64(3));
	RUN(BIND_X, -14, 3, user_put_last("\2", 2), 16);
	EXPECT(s64(-14), none(), s64(3));
	RUN(BIND_X, -14, (__u64)-1, user_put_last("\x0a", 2), 28);
	EXPECT(s64(-14), none(), s64(-1));
}

/* ---- connect ------------------------------------------------------------- */

TEST(connect_inet, "connect: from here to there")
{
	socket_install(3,
		       inet_new("\x0a\0\0\1", 40000, "\x08\x08\x08\x08", 53));
	RUN(CONNECT_X, 0, 3, sockaddr_in("\x08\x08\x08\x08", 53), 16);
	EXPECT(s64(0), inet_tuple(V4(10, 0, 0, 1), 40000, V4(8, 8, 8, 8), 53),
	       s64(3), JOIN(u8(2), V4(8, 8, 8, 8), u16(53)));
}

TEST(connect_progress, "connect: under way, so both ends are known")
{
	socket_install(3, inet6_new(local6, 40000, remote6, 443));
	RUN(CONNECT_X, -EINPROGRESS, 3, sockaddr_in6(remote6, 443), 28);
	EXPECT(s64(-EINPROGRESS),
	       JOIN(u8(10), bytes(local6, 16), u16(40000), bytes(remote6, 16),
		    u16(443)),
	       s64(3), JOIN(u8(10), bytes(remote6, 16), u16(443)));
}

TEST(connect_fails, "connect: a failure has no tuple, but the address")
{
	socket_install(3, inet_new("\x0a\0\0\1", 40000, "\0\0\0", 0));
	RUN(CONNECT_X, -111, 3, sockaddr_in("\x7f\0\0\1", 1), 16);
	EXPECT(s64(-111), none(), s64(3),
	       JOIN(u8(2), V4(127, 0, 0, 1), u16(1)));
}

TEST(connect_unix, "connect: peer and socket, and the name that the peer has")
{
	struct unix_sock *here = unix_new(NULL, 0);

	here->peer = &unix_new("/run/server", 12)->sk;
	socket_install(3, here);
	RUN(CONNECT_X, 0, 3, sockaddr_un("../server", 10), 12);
	EXPECT(s64(0),
	       JOIN(u8(1), u64((uintptr_t)here->peer), u64((uintptr_t)here),
		    str("/run/server")),
	       s64(3), JOIN(u8(1), str("../server")));
}

TEST(connect_abstract, "connect: an abstract peer, whose name its length ends")
{
	struct unix_sock *here = unix_new(NULL, 0);

	here->peer = &unix_new("\0bus", 4)->sk;
	socket_install(3, here);
	RUN(CONNECT_X, 0, 3, sockaddr_un("\0bus", 4), 6);
	EXPECT(s64(0),
	       JOIN(u8(1), u64((uintptr_t)here->peer), u64((uintptr_t)here),
		    str("bus")),
	       s64(3), JOIN(u8(1), str("bus")));
}

TEST(connect_unix_gone,
     "connect: a peer that is gone, so the passed name stands")
{
	struct unix_sock *here = unix_new(NULL, 0);

	socket_install(3, here);
	RUN(CONNECT_X, 0, 3, sockaddr_un("/x", 3), 5);
	EXPECT(s64(0), JOIN(u8(1), u64(0), u64((uintptr_t)here), str("/x")),
	       s64(3), JOIN(u8(1), str("/x")));
	/* A peer without a name: made by socketpair(2). */
	here->peer = &unix_new(NULL, 0)->sk;
	RUN(CONNECT_X, 0, 3, 0, 0);
	EXPECT(s64(0),
	       JOIN(u8(1), u64((uintptr_t)here->peer), u64((uintptr_t)here),
		    str("")),
	       s64(3), none());
}

TEST(connect_unix_long, "connect: a peer whose path has 108 characters")
{
	struct unix_sock *here = unix_new(NULL, 0);
	struct param path = filled('p', 108);

	here->peer = &unix_new((const char *)path.bytes, 108)->sk;
	socket_install(3, here);
	RUN(CONNECT_X, 0, 3, 0, 0);
	EXPECT(s64(0),
	       JOIN(u8(1), u64((uintptr_t)here->peer), u64((uintptr_t)here),
		    path, str("")),
	       s64(3), none());
}

TEST(connect_no_socket, "connect: what is no socket has no tuple")
{
	struct file *file = file_new(inode_new(NULL, MODE_FILE, 1), NULL, NULL);

	fd_install(3, file);
	RUN(CONNECT_X, 0, 3, 0, 0);
	EXPECT(s64(0), none(), s64(3), none());
	RUN(CONNECT_X, 0, 4, 0, 0);
	EXPECT(s64(0), none(), s64(4), none());
	RUN(CONNECT_X, 0, (__u64)-1, 0, 0);
	EXPECT(s64(0), none(), s64(-1), none());
	/* A socket that was released meanwhile. */
	socket_install(5, NULL);
	RUN(CONNECT_X, 0, 5, 0, 0);
	EXPECT(s64(0), none(), s64(5), none());
}

TEST(connect_other, "connect: a family without addresses has no tuple")
{
	struct inet_sock *netlink = inet_new("\0\0\0", 0, "\0\0\0", 0);

	netlink->sk.__sk_common.skc_family = 16;
	socket_install(3, netlink);
	RUN(CONNECT_X, 0, 3, user_put("\x10\0\0\0\0\0\0\0\0\0\0\0", 12), 12);
	EXPECT(s64(0), none(), s64(3), u8(16));
}

TEST(connect_unconnected,
     "connect: the passed address where the socket has none")
{
	socket_install(3, inet_new("\x0a\0\0\1", 40000, "\0\0\0", 0));
	RUN(CONNECT_X, -EINPROGRESS, 3, sockaddr_in("\x7f\0\0\1", 1), 16);
	EXPECT(s64(-EINPROGRESS),
	       inet_tuple(V4(10, 0, 0, 1), 40000, V4(127, 0, 0, 1), 1), s64(3),
	       JOIN(u8(2), V4(127, 0, 0, 1), u16(1)));
	/* AF_UNSPEC: it is unconnected again. */
	RUN(CONNECT_X, 0, 3, user_put("\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", 16),
	    16);
	EXPECT(s64(0), inet_tuple(V4(10, 0, 0, 1), 40000, V4(0, 0, 0, 0), 0),
	       s64(3), u8(0));
}

/* ---- accept -------------------------------------------------------------- */

static void listening(int fd, __u32 length, __u32 limit)
{
	struct inet_sock *inet = inet_new("\0\0\0", 80, "\0\0\0", 0);

	inet->sk.sk_ack_backlog = length;
	inet->sk.sk_max_ack_backlog = limit;
	socket_install(fd, inet);
}

TEST(accept_inet, "accept: from there to here, and the queue of the listener")
{
	listening(3, 32, 128);
	socket_install(7, inet_new("\x0a\0\0\1", 80, "\x0a\0\0\2", 55555));
	RUN(ACCEPT_5_X, 7, 3, 0, 0);
	EXPECT(s64(7), inet_tuple(V4(10, 0, 0, 2), 55555, V4(10, 0, 0, 1), 80),
	       u8(25), u32(32), u32(128));
}

TEST(accept_inet6, "accept: IPv6")
{
	listening(3, 0, 128);
	socket_install(7, inet6_new(local6, 80, remote6, 55555));
	RUN(ACCEPT_5_X, 7, 3, 0, 0);
	EXPECT(s64(7),
	       JOIN(u8(10), bytes(remote6, 16), u16(55555), bytes(local6, 16),
		    u16(80)),
	       u8(0), u32(0), u32(128));
}

TEST(accept_unix, "accept: a unix socket names itself first")
{
	struct unix_sock *here = unix_new("/run/server", 12);

	here->peer = &unix_new(NULL, 0)->sk;
	listening(3, 1, 0);
	socket_install(7, here);
	RUN(ACCEPT_5_X, 7, 3, 0, 0);
	EXPECT(s64(7),
	       JOIN(u8(1), u64((uintptr_t)here), u64((uintptr_t)here->peer),
		    str("/run/server")),
	       u8(0), u32(1), u32(0));
}

TEST(accept_zero, "accept: 0 is a descriptor")
{
	socket_install(0, inet_new("\x0a\0\0\1", 80, "\x0a\0\0\2", 55555));
	RUN(ACCEPT_5_X, 0, 3, 0, 0);
	EXPECT(s64(0), inet_tuple(V4(10, 0, 0, 2), 55555, V4(10, 0, 0, 1), 80),
	       u8(0), u32(0), u32(0));
}

TEST(accept_fails, "accept: a failure, of what is no socket")
{
	RUN(ACCEPT_5_X, -88, 3, 0, 0);
	EXPECT(s64(-88), none(), u8(0), u32(0), u32(0));
}

TEST(accept_backlog, "accept: more than the limit wait, as the kernel lets one")
{
	listening(3, 2, 1);
	RUN(ACCEPT_5_X, -11, 3, 0, 0);
	EXPECT(s64(-11), none(), u8(200), u32(2), u32(1));
	listening(3, 0xffffffff, 0xffffffff);
	RUN(ACCEPT_5_X, -11, 3, 0, 0);
	EXPECT(s64(-11), none(), u8(100), u32(0xffffffff), u32(0xffffffff));
}

TEST(accept4_flags, "accept4: its flags as they were passed")
{
	listening(3, 1, 4);
	socket_install(7, inet_new("\x0a\0\0\1", 80, "\x0a\0\0\2", 55555));
	RUN(ACCEPT4_6_X, 7, 3, 0, 0, 02000000 | 04000);
	EXPECT(s64(7), inet_tuple(V4(10, 0, 0, 2), 55555, V4(10, 0, 0, 1), 80),
	       u8(25), u32(1), u32(4), u32(02000000 | 04000));
	RUN(ACCEPT4_6_X, -22, 3, 0, 0, 0xdeadbeef00000001);
	EXPECT(s64(-22), none(), u8(25), u32(1), u32(4), u32(1));
}

/* ---- sendto, recvfrom ---------------------------------------------------- */

TEST(sendto_unconnected, "sendto: the address names the other end")
{
	socket_install(3, inet_new("\0\0\0", 40000, "\0\0\0", 0));
	RUN(SENDTO_X, 4, 3, user_put("ping", 4), 4, 0,
	    sockaddr_in("\x0a\0\0\2", 53), 16);
	EXPECT(s64(4), bytes("ping", 4), s64(3), u32(4),
	       inet_tuple(V4(0, 0, 0, 0), 40000, V4(10, 0, 0, 2), 53));
}

TEST(sendto_inet6, "sendto: the same for IPv6")
{
	socket_install(3, inet6_new(local6, 40000, remote6, 0));
	RUN(SENDTO_X, 4, 3, user_put("ping", 4), 4, 0, sockaddr_in6(local6, 53),
	    28);
	EXPECT(s64(4), bytes("ping", 4), s64(3), u32(4),
	       JOIN(u8(10), bytes(local6, 16), u16(40000), bytes(local6, 16),
		    u16(53)));
}

TEST(sendto_connected, "sendto: a connected socket knows its peer")
{
	socket_install(3, inet_new("\x0a\0\0\1", 40000, "\x0a\0\0\2", 53));
	RUN(SENDTO_X, -32, 3, user_put("ping", 4), 4, 0, 0, 0);
	EXPECT(s64(-32), bytes("ping", 4), s64(3), u32(4),
	       inet_tuple(V4(10, 0, 0, 1), 40000, V4(10, 0, 0, 2), 53));
}

TEST(sendto_elsewhere,
     "sendto: of a connected socket the address counts for datagrams")
{
	struct inet_sock *inet =
		inet_new("\x0a\0\0\1", 40000, "\x0a\0\0\2", 53);
	struct inet_sock *inet6 = inet6_new(local6, 40000, remote6, 53);
	uint64_t address = sockaddr_in("\x0a\0\0\3", 54);

	socket_install(3, inet);
	RUN(SENDTO_X, 0, 3, 0, 0, 0, address, 16);
	EXPECT_PARAM(4,
		     inet_tuple(V4(10, 0, 0, 1), 40000, V4(10, 0, 0, 2), 53));
	socket_install(3, inet)->type = 2;
	RUN(SENDTO_X, 0, 3, 0, 0, 0, address, 16);
	EXPECT_PARAM(4,
		     inet_tuple(V4(10, 0, 0, 1), 40000, V4(10, 0, 0, 3), 54));
	/* What came in came from the other end. */
	RUN(RECVFROM_X, 0, 3, 0, 0, 0, address, 0);
	EXPECT_PARAM(2,
		     inet_tuple(V4(10, 0, 0, 2), 53, V4(10, 0, 0, 1), 40000));
	socket_install(3, inet6)->type = 2;
	RUN(SENDTO_X, 0, 3, 0, 0, 0, sockaddr_in6(local6, 54), 28);
	EXPECT_PARAM(4, JOIN(u8(10), bytes(local6, 16), u16(40000),
			     bytes(local6, 16), u16(54)));
}

TEST(sendto_family, "sendto: an address of another family names nobody")
{
	socket_install(3, inet_new("\x0a\0\0\1", 40000, "\0\0\0", 0));
	RUN(SENDTO_X, -97, 3, user_put("ping", 4), 4, 0,
	    sockaddr_in6(remote6, 53), 28);
	EXPECT(s64(-97), bytes("ping", 4), s64(3), u32(4),
	       inet_tuple(V4(10, 0, 0, 1), 40000, V4(0, 0, 0, 0), 0));
	/* Nor does one that cannot be read. */
	RUN(SENDTO_X, -14, 3, 0, 4, 0, 8, 16);
	EXPECT(s64(-14), none(), s64(3), u32(4),
	       inet_tuple(V4(10, 0, 0, 1), 40000, V4(0, 0, 0, 0), 0));
}

TEST(sendto_inet6_family, "sendto: the same for IPv6")
{
	struct param tuple = JOIN(u8(10), bytes(local6, 16), u16(40000),
				  bytes(remote6, 16), u16(0));

	socket_install(3, inet6_new(local6, 40000, remote6, 0));
	RUN(SENDTO_X, -97, 3, 0, 0, 0,
	    user_put("\2\0\1\2abcdefghijklmnopqrstuvwx", 28), 28);
	EXPECT_PARAM(4, tuple);
	RUN(SENDTO_X, -14, 3, 0, 0, 0, user_put_last("\x0a\0\1\2", 4), 28);
	EXPECT_PARAM(4, tuple);
}

TEST(sendto_unix, "sendto: the name of a unix datagram's receiver")
{
	struct unix_sock *here = unix_new(NULL, 0);

	socket_install(3, here);
	RUN(SENDTO_X, 1, 3, user_put("x", 1), 1, 0, sockaddr_un("/dev/log", 8),
	    10);
	EXPECT(s64(1), bytes("x", 1), s64(3), u32(1),
	       JOIN(u8(1), u64(0), u64((uintptr_t)here), str("/dev/log")));
}

TEST(recvfrom_unconnected, "recvfrom: the sender, as the kernel wrote it")
{
	socket_install(3, inet_new("\x0a\0\0\1", 53, "\0\0\0", 0));
	RUN(RECVFROM_X, 4, 3, user_put("pong", 4), 100, 0,
	    sockaddr_in("\x0a\0\0\2", 40000), 0);
	EXPECT(s64(4), bytes("pong", 4),
	       inet_tuple(V4(10, 0, 0, 2), 40000, V4(10, 0, 0, 1), 53), s64(3),
	       u32(100));
}

TEST(recvfrom_connected, "recvfrom: without an address, and at the end")
{
	socket_install(3, inet_new("\x0a\0\0\1", 53, "\x0a\0\0\2", 40000));
	RUN(RECVFROM_X, 0, 3, user_put("stale", 5), 100, 0, 0, 0);
	EXPECT(s64(0), none(),
	       inet_tuple(V4(10, 0, 0, 2), 40000, V4(10, 0, 0, 1), 53), s64(3),
	       u32(100));
}

TEST(recvfrom_fails, "recvfrom: a failure has neither data nor tuple")
{
	socket_install(3, inet_new("\x0a\0\0\1", 53, "\x0a\0\0\2", 40000));
	RUN(RECVFROM_X, -11, 3, user_put("stale", 5), 100, 0, 0, 0);
	EXPECT(s64(-11), none(), none(), s64(3), u32(100));
}

TEST(recvfrom_trunc, "recvfrom: MSG_TRUNC's result says more than there is")
{
	socket_install(3, inet_new("\x0a\0\0\1", 53, "\x0a\0\0\2", 40000));
	RUN(RECVFROM_X, 1500, 3, user_put("only.behind", 11), 4, 0x20, 0, 0);
	EXPECT(s64(1500), bytes("only", 4),
	       inet_tuple(V4(10, 0, 0, 2), 40000, V4(10, 0, 0, 1), 53), s64(3),
	       u32(4));
}

TEST(recvfrom_unix, "recvfrom: a unix socket names itself")
{
	struct unix_sock *here = unix_new("/run/me", 8);

	socket_install(3, here);
	RUN(RECVFROM_X, 1, 3, user_put("x", 1), 1, 0, sockaddr_un("/y", 3), 0);
	EXPECT(s64(1), bytes("x", 1),
	       JOIN(u8(1), u64((uintptr_t)here), u64(0), str("/run/me")),
	       s64(3), u32(1));
	here = unix_new(NULL, 0);
	socket_install(3, here);
	RUN(RECVFROM_X, 1, 3, user_put("x", 1), 1, 0, sockaddr_un("/y", 3), 0);
	EXPECT(s64(1), bytes("x", 1),
	       JOIN(u8(1), u64((uintptr_t)here), u64(0), str("")), s64(3),
	       u32(1));
}

/* ---- sendmsg, recvmsg ---------------------------------------------------- */

struct iovec {
	__u64 base, length;
};

struct msghdr {
	__u64 name;
	__u64 name_length; /* an int and padding */
	__u64 vector, count, control, control_length;
};

static uint64_t hello(void)
{
	struct iovec vector[3] = {
		{ user_put("hello ", 6), 6 },
		{ 0, 0 },
		{ user_put("world", 5), 5 },
	};

	return user_put(vector, sizeof(vector));
}

TEST(sendmsg_unconnected, "sendmsg: data of its vector, the name in its header")
{
	struct msghdr header = {
		.name = sockaddr_in("\x0a\0\0\2", 53),
		.name_length = 0xdeadbeef00000010,
		.vector = hello(),
		.count = 3,
	};

	socket_install(3, inet_new("\x0a\0\0\1", 40000, "\0\0\0", 0));
	RUN(SENDMSG_X, 7, 3, user_put(&header, sizeof(header)), 0);
	EXPECT(s64(7), bytes("hello w", 7), s64(3), u32(11),
	       inet_tuple(V4(10, 0, 0, 1), 40000, V4(10, 0, 0, 2), 53));
	RUN(SENDMSG_X, -11, 3, user_put(&header, sizeof(header)), 0);
	EXPECT(s64(-11), bytes("hello world", 11), s64(3), u32(11),
	       inet_tuple(V4(10, 0, 0, 1), 40000, V4(10, 0, 0, 2), 53));
}

TEST(sendmsg_unix, "sendmsg: a unix name, which its length ends")
{
	struct unix_sock *here = unix_new(NULL, 0);
	struct msghdr header = {
		.name = sockaddr_un("/dev/log", 8),
		.name_length = 0xdeadbeef0000000a,
		.vector = hello(),
		.count = 1,
	};

	socket_install(3, here);
	RUN(SENDMSG_X, 6, 3, user_put(&header, sizeof(header)), 0);
	EXPECT(s64(6), bytes("hello ", 6), s64(3), u32(6),
	       JOIN(u8(1), u64(0), u64((uintptr_t)here), str("/dev/log")));
}

TEST(sendmsg_unreadable, "sendmsg: a header that cannot be read")
{
	struct msghdr header = { .vector = hello(), .count = 3 };

	RUN(SENDMSG_X, -14, 3, user_put_last(&header, sizeof(header) - 1), 0);
	EXPECT(s64(-14), none(), s64(3), u32(0), none());
}

TEST(sendmsg_compat, "sendmsg: header and vector of a 32-bit caller")
{
	__u32 vector[4] = { user_put("one", 3), 3, user_put("two", 3), 3 };
	__u32 header[7] = {
		sockaddr_in("\x0a\0\0\2", 53),
		16,
		user_put(vector, sizeof(vector)),
		2,
		0,
		0,
		0,
	};

	socket_install(3, inet_new("\x0a\0\0\1", 40000, "\0\0\0", 0));
	RUN_COMPAT(SENDMSG_X, 6, 3, user_put(header, sizeof(header)), 0);
	EXPECT(s64(6), bytes("onetwo", 6), s64(3), u32(6),
	       inet_tuple(V4(10, 0, 0, 1), 40000, V4(10, 0, 0, 2), 53));
}

TEST(sendmsg_compat_unix, "sendmsg: a 32-bit caller's name ends where it says")
{
	struct unix_sock *here = unix_new(NULL, 0);
	__u32 header[7] = { sockaddr_un("\0log", 4), 6 };

	socket_install(3, here);
	RUN_COMPAT(SENDMSG_X, 0, 3, user_put(header, sizeof(header)), 0);
	EXPECT(s64(0), none(), s64(3), u32(0),
	       JOIN(u8(1), u64(0), u64((uintptr_t)here), str("log")));
}

TEST(recvmsg_control, "recvmsg: data, sender and control data")
{
	struct msghdr header = {
		.name = sockaddr_in("\x0a\0\0\2", 40000),
		.name_length = 16,
		.vector = hello(),
		.count = 3,
		.control = user_put("CONTROLBLOCK", 12),
		.control_length = 7,
	};

	socket_install(3, inet_new("\x0a\0\0\1", 53, "\0\0\0", 0));
	RUN(RECVMSG_X, 8, 3, user_put(&header, sizeof(header)), 0);
	EXPECT(s64(8), u32(11), bytes("hello wo", 8),
	       inet_tuple(V4(10, 0, 0, 2), 40000, V4(10, 0, 0, 1), 53),
	       bytes("CONTROL", 7), s64(3));
}

TEST(recvmsg_empty, "recvmsg: an empty message has a sender and control data")
{
	struct msghdr header = {
		.vector = hello(),
		.count = 3,
		.control = user_put("CONTROLBLOCK", 12),
		.control_length = 7,
	};

	socket_install(3, inet_new("\x0a\0\0\1", 53, "\x0a\0\0\2", 40000));
	RUN(RECVMSG_X, 0, 3, user_put(&header, sizeof(header)), 0);
	EXPECT(s64(0), u32(11), none(),
	       inet_tuple(V4(10, 0, 0, 2), 40000, V4(10, 0, 0, 1), 53),
	       bytes("CONTROL", 7), s64(3));
}

TEST(recvmsg_fails, "recvmsg: a failure has nothing but its descriptor")
{
	struct msghdr header = { .vector = hello(), .count = 3 };

	socket_install(3, inet_new("\x0a\0\0\1", 53, "\x0a\0\0\2", 40000));
	RUN(RECVMSG_X, -11, 3, user_put(&header, sizeof(header)), 0);
	EXPECT(s64(-11), u32(0), none(), none(), none(), s64(3));
	RUN(RECVMSG_X, 5, 3, 0, 0);
	EXPECT(s64(5), u32(0), none(), none(), none(), s64(3));
}

TEST(recvmsg_snaplen, "recvmsg: snaplen cuts data and control data")
{
	struct msghdr header = {
		.vector = hello(),
		.count = 3,
		.control = user_put("CONTROLBLOCK", 12),
		.control_length = 12,
	};

	run_snaplen = 4;
	RUN(RECVMSG_X, 11, 3, user_put(&header, sizeof(header)), 0);
	EXPECT(s64(11), u32(11), bytes("hell", 4), none(), bytes("CONT", 4),
	       s64(3));
}

TEST(recvmsg_compat, "recvmsg: of a 32-bit caller")
{
	__u32 vector[4] = { user_put("one", 3), 3, user_put("two", 3), 3 };
	__u32 header[7] = {
		0, 0, user_put(vector, sizeof(vector)), 2, user_put("CC", 2),
		2, 0,
	};

	RUN_COMPAT(RECVMSG_X, 5, 3, user_put(header, sizeof(header)), 0);
	EXPECT(s64(5), u32(6), bytes("onetw", 5), none(), bytes("CC", 2),
	       s64(3));
}

TEST(recvmsg_full, "recvmsg: two buffers of the largest snaplen are cut")
{
	uint64_t data = user_map(17);
	struct iovec vector = { data, 65000 };
	struct msghdr header = {
		.vector = user_put(&vector, sizeof(vector)),
		.count = 1,
		.control = data,
		.control_length = 65000,
	};
	/* Behind the header: six cells, and what lies before the control data. */
	size_t left = TRISCAP_RECORD_MAX -
		      (TRISCAP_LENGTHS_OFFSET + 12 + 8 + 4 + 65000);

	run_snaplen = 65000;
	RUN(RECVMSG_X, 65000, 3, user_put(&header, sizeof(header)), 0);
	EXPECT_TRUNCATED(s64(65000), u32(65000), filled('#', 65000), none(),
			 filled('#', left - 1), none());
}
