/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * A scratch (maps.h) has one user at a time: claimed before it is written to, and
 * looked at again before what was made with it is committed.
 */
#ifndef TRISCAP_MODERN_BPF_SCRATCH_H
#define TRISCAP_MODERN_BPF_SCRATCH_H

/* False, and counted, when another task is in the middle of using it. */
static __always_inline bool scratch_claim(struct hook *hook,
					  struct scratch *scratch)
{
	if (scratch->owner) {
		hook->ledger->sequence++;
		hook->ledger->dropped[DROPPED_SCRATCH_BUSY]++;
		return false;
	}
	scratch->owner = (__u64)hook->task;
	barrier(); /* taken before it is written to */
	scratch->tid = hook->tid;
	return true;
}

/*
 * Looked at after the last write and before the record is committed: false, and
 * counted, when somebody else took the scratch meanwhile, so that neither record
 * is right. The first to notice spoils the owner for the other one, and the last
 * leaves it free.
 */
static __always_inline bool scratch_kept(struct scratch *scratch,
					 __u64 claimed_by,
					 struct triscap_lane_ledger *ledger)
{
	__u64 owner;

	barrier();
	owner = *(volatile __u64 *)&scratch->owner;
	if (owner == claimed_by)
		return true;
	scratch->owner = owner && owner != ~0ULL ? ~0ULL : 0;
	ledger->dropped[DROPPED_SCRATCH_STOLEN]++;
	return false;
}

/* Gives it back, after the commit. */
static __always_inline void scratch_release(struct scratch *scratch)
{
	barrier();
	scratch->owner = 0;
}

#endif
