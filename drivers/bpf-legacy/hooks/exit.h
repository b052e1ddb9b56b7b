/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* A thread ended, however it came to that. */

HOOK(sched, sched_process_exit)
int on_exit(void *ctx)
{
	return fixed_event(ctx, LANE_EXIT, SCRATCH_EXIT,
			   TRISCAP_SC_SCHED_PROCESS_EXIT, EVENT_PROCEXIT_1_E, 0,
			   0, 0);
}
