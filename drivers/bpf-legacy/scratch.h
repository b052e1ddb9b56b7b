/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * A scratch (maps.h) has one user at a time: claimed before it is written to, and
 * looked at again before what was made in it is sent.
 */
#ifndef TRISCAP_BPF_LEGACY_SCRATCH_H
#define TRISCAP_BPF_LEGACY_SCRATCH_H

static __always_inline struct scratch *scratch_of(__u32 cpu, __u32 which)
{
	__u32 key = cpu * SCRATCHES + which;

	return map_lookup(&scratches, &key);
}

/*
 * Who it is that claims one, which is the same in all programs of one event and the
 * same for no other task. A raw tracepoint's arguments lie on the task's own stack;
 * a classic one's in memory of the CPU, and then it takes a helper.
 */
static __always_inline __u64 scratch_user(void *ctx)
{
#ifdef TRISCAP_RAW_TRACEPOINTS
	return (__u64)ctx;
#else
	return current_address();
#endif
}

/*
 * This hook's scratch, for the current task alone. NULL, and counted, when another
 * task is in the middle of using it.
 */
static __always_inline struct scratch *
scratch_claim(void *ctx, struct hook *hook, __u32 which)
{
	struct scratch *scratch = scratch_of(hook->cpu, which);

	if (!scratch)
		return 0; /* has as many entries as the ledger */
	if (scratch->owner) {
		hook->ledger->sequence++;
		hook->ledger->dropped[DROPPED_SCRATCH_BUSY]++;
		return 0;
	}
	scratch->owner = scratch_user(ctx);
	barrier(); /* taken before it is written to */
	return scratch;
}

/*
 * Looked at after the last write and before the record is sent: false, and
 * counted, when somebody else took the scratch meanwhile, so that neither record
 * is right. The first to notice spoils the owner for the other one, and the last
 * leaves it free.
 */
static __always_inline bool scratch_kept(void *ctx, struct scratch *scratch,
					 __u32 cpu, __u32 lane)
{
	__u64 owner;

	barrier();
	owner = *(volatile __u64 *)&scratch->owner;
	if (owner == scratch_user(ctx))
		return true;
	scratch->owner = owner && owner != ~0ULL ? ~0ULL : 0;
	count_dropped(cpu, lane, DROPPED_SCRATCH_STOLEN);
	return false;
}

/* Gives it back, after the record was sent. */
static __always_inline void scratch_release(struct scratch *scratch)
{
	barrier();
	scratch->owner = 0;
}

#endif
