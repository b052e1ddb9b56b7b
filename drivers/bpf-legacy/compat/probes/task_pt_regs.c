/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Linux 5.15: a helper finds the registers of a task. */
static int task_pt_regs_helper(void)
{
	return BPF_FUNC_task_pt_regs;
}
