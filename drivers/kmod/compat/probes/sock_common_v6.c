// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <net/sock.h>

static void *__maybe_unused probe(struct sock *sk)
{
	return &sk->__sk_common.skc_v6_daddr;
}
