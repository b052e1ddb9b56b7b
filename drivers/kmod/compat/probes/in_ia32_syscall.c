// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <linux/compat.h>
#include <linux/sched.h>

static bool __maybe_unused probe(void)
{
	return in_ia32_syscall();
}
