// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <linux/signal.h>

static int __maybe_unused probe(struct kernel_siginfo *info)
{
	return info->si_code;
}
