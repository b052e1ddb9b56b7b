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
	struct task_struct *task; /* whose event it is */
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
	hook->task = capture_task();
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

#endif
