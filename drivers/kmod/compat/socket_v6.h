/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * The peer's IPv6 address. Linux 3.13 has it in the common part of each socket;
 * before, it stands beside the local one.
 */
#ifndef TRISCAP_COMPAT_SOCKET_V6_H
#define TRISCAP_COMPAT_SOCKET_V6_H

#include <linux/ipv6.h>
#include <net/inet_sock.h>
#include <net/sock.h>

#include "have/sock_common_v6.h"
#include "kernel_memory.h"

#ifndef HAVE_SOCK_COMMON_V6
#define SOCKET_PEER6(sk) (&KLOAD(((struct inet_sock *)(sk))->pinet6)->daddr)
#endif

#endif
