/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* A thread ended, however it came to that. */

HOOK(sched, sched_process_exit)
int on_exit(void *ctx)
{
	struct scratch *scratch;
	struct capture c;
	struct hook hook;

	if (!hook_begin(&hook, LANE_EXIT))
		return 0;
	if (!hook_wants(&hook, TRISCAP_SC_SCHED_PROCESS_EXIT))
		return 0;
	scratch = scratch_claim(&hook, SCRATCH_EXIT);
	if (!scratch)
		return 0;
	output_begin(&c, scratch, hook.settings, hook.ledger,
		     EVENT_PROCEXIT_1_E, EVENT_PROCEXIT_1_E_NPARAMS);
	fill_procexit(&c);
	return output_end(ctx, &c, hook.cpu, LANE_EXIT,
			  EVENT_PROCEXIT_1_E_NPARAMS, hook.ledger);
}
