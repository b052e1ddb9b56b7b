/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Run once, by the capturing process itself (BPF_PROG_TEST_RUN, Linux 5.10): which
 * process it is to the kernel. In a container its own getpid() would tell a number
 * of its namespace.
 */
#ifdef HAVE_RAW_TRACEPOINT
SEC("raw_tracepoint")
int whoami(void *ctx)
{
	__u32 only = 0;
	struct triscap_settings *own = map_lookup(&settings, &only);

	if (own)
		own->self_tgid = current_pid_tgid() >> 32;
	return 0;
}
#endif
