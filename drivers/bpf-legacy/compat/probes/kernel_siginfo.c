/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Linux 4.20: the kernel's own, apart from what processes see. */
static int kernel_siginfo(struct kernel_siginfo *info)
{
	return info->si_code;
}
