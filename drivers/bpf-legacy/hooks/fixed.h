/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* What hooks have in common whose event is one short program: claim, fill, send. */
#define FILL(key, code, filler, nparams, payload)          \
	case code:                                         \
		capture_begin(&c, scratch, code, nparams); \
		fill_##filler(&c);                         \
		return output_end(ctx, &c, hook.cpu, lane, nparams);
#define FILL_NOT(...)

/* All but ctx are constants, up to the arguments: hook_arg() of the filler. */
static __always_inline int fixed_event(void *ctx, __u32 lane, __u32 which,
				       __u32 sc, __u32 event, __u64 arg0,
				       __u64 arg1, __u64 arg2)
{
	struct scratch *scratch;
	struct capture c;
	struct hook hook;

	if (!hook_begin(&hook, lane))
		return 0;
	if (!hook_wants(&hook, sc))
		return 0;
	scratch = scratch_claim(ctx, &hook, which);
	if (!scratch)
		return 0;
	record_begin(scratch, &hook);
	scratch->args[0] = arg0;
	scratch->args[1] = arg1;
	scratch->args[2] = arg2;
	switch (event) {
		TRISCAP_TRACEPOINT_FILLERS(FILL, FILL_NOT)
	}
	return 0;
}

#undef FILL
#undef FILL_NOT
