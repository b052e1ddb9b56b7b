/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * What hooks have in common whose events have a fixed size and no place to be put
 * together: reserve, fill, commit.
 */
#define FILL(key, code, filler, nparams, payload)                       \
	case code:                                                      \
		if (!buffer_reserve(&c, &hook, code, nparams, payload)) \
			return 0;                                       \
		c.hook_args[0] = arg0;                                  \
		c.hook_args[1] = arg1;                                  \
		c.hook_args[2] = arg2;                                  \
		fill_##filler(&c);                                      \
		return buffer_commit(&c);
#define FILL_NOT(...)

/* `event` is a constant; the arguments are hook_arg() of its filler. */
static __always_inline int fixed_event(__u32 lane, __u32 sc, __u32 event,
				       __u64 arg0, __u64 arg1, __u64 arg2)
{
	__u32 cpu = bpf_get_smp_processor_id();
	struct capture c;
	struct hook hook;

	if (!hook_begin(&hook, cpu, lane, ledger_of(cpu, lane)))
		return 0;
	if (!hook_wants(&hook, sc))
		return 0;
	switch (event) {
		TRISCAP_TRACEPOINT_FILLERS(FILL, FILL_NOT)
	}
	return 0;
}

#undef FILL
#undef FILL_NOT
