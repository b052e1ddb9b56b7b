/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * The programs that fill an event: what a tail call of the dispatcher reaches. The
 * generator lists the events.
 *
 * Three fillers are too long for one program (common/capture.h). Theirs are called
 * one from the other, and what they share is kept in the scratch. The addon loads
 * all of them or none, so that the next one is always there.
 */

/* Where the programs of an event are in `fillers`: part 0, 1, 2. */
#define PART(event, part) ((event) + (part)*512)

/* One filler at work: what it shares with the hook that called it. */
struct filling {
	struct scratch *scratch;
	__u32 cpu;
	__u32 lane;
};

static __always_inline bool filling_find(struct filling *filling, __u32 lane,
					 __u32 which)
{
	filling->cpu = this_cpu();
	filling->lane = lane;
	filling->scratch = scratch_of(filling->cpu, which);
	return filling->scratch; /* it is there, or there would be no hook */
}

static __always_inline int filling_end(void *ctx, struct filling *filling,
				       struct capture *c, __u32 nparams)
{
	return output_end(ctx, c, filling->cpu, filling->lane, nparams);
}

/* On to the program of the next part, in one of the two maps. */
static __always_inline int filling_leave(void *ctx, struct filling *filling,
					 struct capture *c, void *parts,
					 __u32 part)
{
	filling->scratch->position = c->position;
	tail_call(ctx, parts, part);
	count_dropped(filling->cpu, filling->lane, DROPPED_TOO_LARGE);
	scratch_release(filling->scratch);
	return 0;
}

#define IN_ONE(hook, lane, key, event, filler, nparams)             \
	hook int fill_##key(void *ctx)                              \
	{                                                           \
		struct filling filling;                             \
		struct capture c;                                   \
                                                                    \
		if (!filling_find(&filling, lane, SCRATCH_SYSCALL)) \
			return 0;                                   \
		capture_begin(&c, filling.scratch, event, nparams); \
		fill_##filler(&c);                                  \
		return filling_end(ctx, &filling, &c, nparams);     \
	}

#define WHOLE(key, event, filler, nparams) \
	IN_ONE(HOOK_SYS_EXIT, LANE_SYS_EXIT, key, event, filler, nparams)
#define ENTER(key, event, filler, nparams, exit) \
	IN_ONE(HOOK_SYS_ENTER, LANE_SYS_ENTER, key, event, filler, nparams)

#define PARTED(key, event, filler, nparams)                                  \
	HOOK_SYS_EXIT                                                        \
	int fill_##key(void *ctx)                                            \
	{                                                                    \
		struct filling filling;                                      \
		struct capture c;                                            \
                                                                             \
		if (!filling_find(&filling, LANE_SYS_EXIT, SCRATCH_SYSCALL)) \
			return 0;                                            \
		capture_begin(&c, filling.scratch, event, nparams);          \
		fill_##filler##_1(&c);                                       \
		return filling_leave(ctx, &filling, &c, &fillers,            \
				     PART(event, 1));                        \
	}                                                                    \
                                                                             \
	HOOK_SYS_EXIT                                                        \
	int fill_##key##_2(void *ctx)                                        \
	{                                                                    \
		struct filling filling;                                      \
		struct capture c;                                            \
                                                                             \
		if (!filling_find(&filling, LANE_SYS_EXIT, SCRATCH_SYSCALL)) \
			return 0;                                            \
		capture_continue(&c, filling.scratch, event,                 \
				 EXEC_PART_1_PARAMS);                        \
		fill_##filler##_2(&c);                                       \
		return filling_leave(ctx, &filling, &c, &fillers,            \
				     PART(event, 2));                        \
	}                                                                    \
                                                                             \
	HOOK_SYS_EXIT                                                        \
	int fill_##key##_3(void *ctx)                                        \
	{                                                                    \
		struct filling filling;                                      \
		struct capture c;                                            \
                                                                             \
		if (!filling_find(&filling, LANE_SYS_EXIT, SCRATCH_SYSCALL)) \
			return 0;                                            \
		capture_continue(&c, filling.scratch, event,                 \
				 EXEC_PART_2_PARAMS);                        \
		fill_##filler##_3(&c);                                       \
		return filling_end(ctx, &filling, &c, nparams);              \
	}

/* IS_PARTED_<filler> says that it comes in parts; nothing says that it does not. */
#define IS_PARTED_exec_failure     ~, PARTED
#define SECOND(first, second, ...) second
#define KIND(...)                  SECOND(__VA_ARGS__, WHOLE, ~)
#define FILLER(key, event, filler, nparams, ...) \
	KIND(IS_PARTED_##filler)(key, event, filler, nparams)

TRISCAP_SYSCALL_FILLERS(FILLER, FILLER)
TRISCAP_ENTER_FILLERS(ENTER)

#undef FILLER
#undef KIND
#undef SECOND
#undef PARTED
#undef ENTER
#undef WHOLE
#undef IN_ONE
