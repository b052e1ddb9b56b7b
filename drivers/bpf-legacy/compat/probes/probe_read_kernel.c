/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Linux 5.5: reading kernel and user memory are two helpers. */
static int probe_read_kernel(void)
{
	return BPF_FUNC_probe_read_kernel;
}
