/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * The scheduler is about to run another task. Interrupts are off here on every
 * kernel, so this program is never preempted. The classic tracepoint does not have
 * the task that is next: before 4.17 there is no such event.
 */
#ifdef HAVE_RAW_TRACEPOINT
/* bool preempt, struct task_struct *prev, struct task_struct *next, … */
SEC("raw_tracepoint/sched_switch")
int on_switch(struct bpf_raw_tracepoint_args *ctx)
{
	return fixed_event(ctx, LANE_SWITCH, SCRATCH_SWITCH,
			   TRISCAP_SC_SCHED_SWITCH, EVENT_SCHEDSWITCH_6_E,
			   ctx->args[2], 0, 0);
}
#endif
