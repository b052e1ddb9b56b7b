/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Run once, by the capturing process itself (BPF_PROG_TEST_RUN): which process it
 * is to the kernel. In a container its own getpid() would tell a number of its
 * namespace.
 */
SEC("raw_tp")
int whoami(void *ctx)
{
	settings.self_tgid = bpf_get_current_pid_tgid() >> 32;
	return 0;
}
