/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Linux 5.11: the current task as a pointer whose type the verifier knows. */
static int current_task_btf(void)
{
	return BPF_FUNC_get_current_task_btf;
}
