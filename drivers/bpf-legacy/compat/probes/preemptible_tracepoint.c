/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Linux 7.0: tracepoints are readers of an SRCU, preemption stays on. */
static class_srcu_fast_notrace_t *preemptible_tracepoint(void)
{
	return 0;
}
