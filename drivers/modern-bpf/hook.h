/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * A hook's first steps: count it, and decide whether anybody wants it. From here
 * on every return adds exactly one to exactly one counter of the ledger
 * (common/ledger.h), or commits a record.
 */
#ifndef TRISCAP_MODERN_BPF_HOOK_H
#define TRISCAP_MODERN_BPF_HOOK_H

/* One firing of a hook. */
struct hook {
	struct triscap_lane_ledger *ledger;
	struct task_struct *task;
	__u32 cpu;
	__u32 lane;
	__u32 tgid;
	__u32 tid;
};

static __always_inline struct triscap_lane_ledger *ledger_of(__u32 cpu,
							     __u32 lane)
{
	struct triscap_cpu_ledger *ledger;

	ledger = bpf_map_lookup_elem(&ledgers, &cpu);
	return ledger ? &ledger->lanes[lane] : 0;
}

/* Counts the hit. False only for a CPU that the kernel cannot have. */
static __always_inline bool hook_begin(struct hook *hook, __u32 cpu, __u32 lane,
				       struct triscap_lane_ledger *ledger)
{
	if (!ledger)
		return false;
	hook->cpu = cpu;
	hook->lane = lane;
	hook->ledger = ledger;
	hook->ledger->hits++;
	hook->task = current_task();
	return true;
}

/* Is this event, of this process, wanted? If not, it is counted. */
static __always_inline bool hook_wants(struct hook *hook, __u32 sc)
{
	if (!settings.wanted[sc & (TRISCAP_WANTED_MAX - 1)]) {
		hook->ledger->filtered[FILTERED_EVENT]++;
		return false;
	}

	hook->tgid = CURRENT(hook->task, tgid);
	hook->tid = CURRENT(hook->task, pid);
	if (hook->tgid == settings.self_tgid) {
		hook->ledger->filtered[FILTERED_SELF]++;
		return false;
	}
	if (settings.only_tgid && hook->tgid != settings.only_tgid) {
		hook->ledger->filtered[FILTERED_PID]++;
		return false;
	}
	return true;
}

/* ---- the scratch -------------------------------------------------------- */

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

/* ---- headers ------------------------------------------------------------ */

/*
 * A member of the event's header, by offset: the header is packed, and the
 * compiler would store a packed member byte by byte.
 */
#define EVENT_MEMBER(memory, member)                   \
	((typeof(((struct triscap_event *)0)->member)  \
		  *)((memory) + TRISCAP_EVENT_OFFSET + \
		     __builtin_offsetof(struct triscap_event, member)))

static __always_inline void write_headers(struct capture *c, __u32 size,
					  __u32 cpu, __u32 lane, __u64 tid,
					  __u32 nparams)
{
	struct triscap_record *record = c->record;

	record->size = size;
	record->cpu = cpu;
	record->lane = lane;
	record->sequence = c->sequence;
	*EVENT_MEMBER(c->record, ts) = c->ts;
	*EVENT_MEMBER(c->record, tid) = tid;
	*EVENT_MEMBER(c->record, len) = size - TRISCAP_EVENT_OFFSET;
	*EVENT_MEMBER(c->record, type) = c->event;
	*EVENT_MEMBER(c->record, nparams) = nparams;
}

static __always_inline void capture_begin(struct capture *c, void *record,
					  __u32 event, __u32 nparams)
{
	((struct triscap_record *)record)->flags = 0;
	c->record = record;
	c->cell = TRISCAP_LENGTHS_OFFSET;
	c->position = TRISCAP_LENGTHS_OFFSET + nparams * sizeof(__u16);
	c->start = c->position;
	c->event = event;
	c->ts = bpf_ktime_get_boot_ns();
}

#endif
