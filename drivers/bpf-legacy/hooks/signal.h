/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * A signal reaches the current task. Never the classic tracepoint, which does not
 * have the sender: before 4.17 there is no such event; on 7.0 and newer a signal that
 * comes while another task is preempted in here is skipped, which the kernel counts.
 */
#ifdef HAVE_RAW_TRACEPOINT
/* int sig, struct kernel_siginfo *info, struct k_sigaction *action */
SEC("raw_tracepoint/signal_deliver")
int on_signal(struct bpf_raw_tracepoint_args *ctx)
{
	return fixed_event(ctx, LANE_SIGNAL, SCRATCH_SIGNAL,
			   TRISCAP_SC_SIGNAL_DELIVER, EVENT_SIGNALDELIVER_E,
			   (__u32)ctx->args[0], ctx->args[1], 0);
}
#endif
