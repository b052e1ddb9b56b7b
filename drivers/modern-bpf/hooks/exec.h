/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * A task replaced its program image: the one event of a successful execve or
 * execveat. Not taken at sys_exit: when a thread other than the leader execs, it
 * takes over the leader's tid on the way, and by sys_exit the file name is gone.
 */
SEC("tp_btf/sched_process_exec")
int BPF_PROG(on_exec, struct task_struct *task, int old_pid,
	     struct linux_binprm *bprm)
{
	struct scratch *scratch;
	struct capture c;
	struct hook hook;

	if (!hook_begin(&hook, LANE_EXEC))
		return 0;
	if (!hook_wants(&hook, TRISCAP_SC_EXECVE))
		return 0;
	scratch = scratch_claim(&hook, SCRATCH_EXEC);
	if (!scratch)
		return 0;
	scratch->sequence = hook.ledger->sequence++;
	scratch->ts = bpf_ktime_get_boot_ns();
	scratch->tid = hook.tid;
	scratch->ret = 0;
	scratch->compat = 0;

	capture_begin(&c, scratch, EVENT_EXECVE_19_X, EVENT_EXECVE_19_X_NPARAMS);
	fill_exec_success(&c, KREAD(bprm, filename));
	return capture_end(&c, hook.cpu, LANE_EXEC, EVENT_EXECVE_19_X_NPARAMS);
}
