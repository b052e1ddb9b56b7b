/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Sockets, as far as their addresses go. */
struct in6_addr {
  u8 bytes[16];
};
struct socket {
  short type;
  struct sock* sk;
};

struct sock_common {
  u32 skc_daddr;
  u16 skc_dport;
  unsigned short skc_family;
#if SINCE(3, 13)
  struct in6_addr skc_v6_daddr;
#endif
};
struct sock {
  struct sock_common __sk_common;
#if SINCE(5, 4)
  u32 sk_ack_backlog, sk_max_ack_backlog;
#else
  unsigned short sk_ack_backlog, sk_max_ack_backlog;
#endif
  struct socket* sk_socket;
};

struct ipv6_pinfo {
  struct in6_addr saddr;
#if !SINCE(3, 13)
  struct in6_addr rcv_saddr, daddr;
#endif
};
struct inet_sock {
  struct sock sk;
  struct ipv6_pinfo* pinet6;
  u32 inet_saddr;
  u16 inet_sport;
};

struct sockaddr_un {
  unsigned short sun_family;
  char sun_path[108];
};
struct unix_address {
  int len;
  struct sockaddr_un name[0];
};
struct unix_sock {
  struct sock sk;
  struct unix_address* addr;
  struct sock* peer;
};
