// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <linux/poll.h>

static __poll_t __maybe_unused probe(void)
{
	return EPOLLIN | EPOLLRDNORM | EPOLLERR;
}
