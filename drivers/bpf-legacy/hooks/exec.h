/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * A task replaced its program image: the one event of a successful execve or
 * execveat. Not taken at sys_exit: when a thread other than the leader execs, it
 * takes over the leader's tid on the way, and by sys_exit the file name is gone.
 */
#if defined(TRISCAP_RAW_TRACEPOINTS)

/* struct task_struct *task, pid_t old_pid, struct linux_binprm *bprm */
#define EXEC_CONTEXT struct bpf_raw_tracepoint_args

static __always_inline const char *exec_filename(EXEC_CONTEXT *ctx)
{
	struct linux_binprm *bprm = (struct linux_binprm *)ctx->args[2];

	return KREAD(bprm, filename);
}

#else

struct exec_context {
	__u64 common;
	__u32 filename; /* where it lies in this memory: the lower 16 bits */
};

#define EXEC_CONTEXT struct exec_context

static __always_inline const char *exec_filename(EXEC_CONTEXT *ctx)
{
	return (const char *)ctx + (ctx->filename & 0xffff);
}

#endif

HOOK(sched, sched_process_exec)
int on_exec(EXEC_CONTEXT *ctx)
{
	struct filling filling;
	struct capture c;
	struct hook hook;

	if (!hook_begin(&hook, LANE_EXEC))
		return 0;
	if (!hook_wants(&hook, TRISCAP_SC_EXECVE))
		return 0;
	filling.cpu = hook.cpu;
	filling.lane = hook.lane;
	filling.scratch = scratch_claim(ctx, &hook, SCRATCH_EXEC);
	if (!filling.scratch)
		return 0;
	record_begin(filling.scratch, &hook);
	filling.scratch->args[0] = (__u64)exec_filename(ctx);
	capture_begin(&c, filling.scratch, EVENT_EXECVE_19_X,
		      EVENT_EXECVE_19_X_NPARAMS);
	fill_exec_success_1(&c);
	return filling_leave(ctx, &filling, &c, &exec_parts, 1);
}

HOOK(sched, sched_process_exec)
int on_exec_2(void *ctx)
{
	struct filling filling;
	struct capture c;

	if (!filling_find(&filling, LANE_EXEC, SCRATCH_EXEC))
		return 0;
	capture_continue(&c, filling.scratch, EVENT_EXECVE_19_X,
			 EXEC_PART_1_PARAMS);
	fill_exec_success_2(&c);
	return filling_leave(ctx, &filling, &c, &exec_parts, 2);
}

HOOK(sched, sched_process_exec)
int on_exec_3(void *ctx)
{
	struct filling filling;
	struct capture c;

	if (!filling_find(&filling, LANE_EXEC, SCRATCH_EXEC))
		return 0;
	capture_continue(&c, filling.scratch, EVENT_EXECVE_19_X,
			 EXEC_PART_2_PARAMS);
	fill_exec_success_3(&c, (const char *)filling.scratch->args[0]);
	return filling_end(ctx, &filling, &c, EVENT_EXECVE_19_X_NPARAMS);
}
