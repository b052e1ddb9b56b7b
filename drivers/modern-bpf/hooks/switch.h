/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * The scheduler is about to run another task. Interrupts are off here on every
 * kernel, so this program is never preempted.
 */
SEC("tp_btf/sched_switch")
int BPF_PROG(on_switch, bool preempt, struct task_struct *prev,
	     struct task_struct *next)
{
	return fixed_event(LANE_SWITCH, TRISCAP_SC_SCHED_SWITCH,
			   EVENT_SCHEDSWITCH_6_E, (__u64)next, 0, 0);
}
