/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * A signal reaches the current task. Always a tp_btf program, since the classic
 * tracepoint does not have the sender: on 7.0 and newer a signal that comes while
 * another task is preempted in here is skipped, which the kernel counts.
 */
SEC("tp_btf/signal_deliver")
int BPF_PROG(on_signal, int sig, struct kernel_siginfo *info)
{
	return fixed_event(LANE_SIGNAL, TRISCAP_SC_SIGNAL_DELIVER,
			   EVENT_SIGNALDELIVER_E, sig, (__u64)info, 0);
}
