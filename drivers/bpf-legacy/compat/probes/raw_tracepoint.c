/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Linux 4.17: programs that get what a tracepoint was called with. */
static int raw_tracepoint(void)
{
	return BPF_PROG_TYPE_RAW_TRACEPOINT;
}
