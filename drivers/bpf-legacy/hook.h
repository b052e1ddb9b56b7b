/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * A hook's first steps: count it, and decide whether anybody wants it. From here
 * on every return adds exactly one to exactly one counter of the ledger
 * (common/ledger.h), or sends a record.
 */
#ifndef TRISCAP_BPF_LEGACY_HOOK_H
#define TRISCAP_BPF_LEGACY_HOOK_H

/* One firing of a hook. */
struct hook {
	const struct triscap_settings *settings;
	struct triscap_lane_ledger *ledger;
	struct task_struct *task; /* NULL until somebody has to know */
	__u32 cpu;
	__u32 lane;
	__u32 tgid;
	__u32 tid;
};

static __always_inline struct triscap_lane_ledger *ledger_of(__u32 cpu,
							     __u32 lane)
{
	struct triscap_cpu_ledger *ledger = map_lookup(&ledgers, &cpu);

	return ledger ? &ledger->lanes[lane] : 0;
}

static __always_inline const struct triscap_settings *settings_of_capture(void)
{
	__u32 only = 0;

	return map_lookup(&settings, &only);
}

/* Of an event that has its number already. */
static __always_inline void count_dropped(__u32 cpu, __u32 lane, __u32 cause)
{
	struct triscap_lane_ledger *ledger = ledger_of(cpu, lane);

	if (ledger)
		ledger->dropped[cause]++;
}

/* Counts the hit. False only for a CPU that the kernel cannot have. */
static __always_inline bool hook_begin(struct hook *hook, __u32 lane)
{
	hook->cpu = this_cpu();
	hook->lane = lane;
	hook->task = 0;
	hook->ledger = ledger_of(hook->cpu, lane);
	hook->settings = settings_of_capture();
	if (!hook->ledger || !hook->settings)
		return false;
	hook->ledger->hits++;
	return true;
}

/* Is this event wanted? If not, it is counted. */
static __always_inline bool hook_wants_event(struct hook *hook, __u32 sc)
{
	if (hook->settings->wanted[sc & (TRISCAP_WANTED_MAX - 1)])
		return true;
	hook->ledger->filtered[FILTERED_EVENT]++;
	return false;
}

/* Of this process, too? `ids` as task_ids() has them. */
static __always_inline bool hook_wants_process(struct hook *hook, __u64 ids)
{
	hook->tgid = ids >> 32;
	hook->tid = ids;
	if (hook->tgid == hook->settings->self_tgid) {
		hook->ledger->filtered[FILTERED_SELF]++;
		return false;
	}
	if (hook->settings->only_tgid &&
	    hook->tgid != hook->settings->only_tgid) {
		hook->ledger->filtered[FILTERED_PID]++;
		return false;
	}
	return true;
}

/* Both, of the current task. */
static __always_inline bool hook_wants(struct hook *hook, __u32 sc)
{
	if (!hook_wants_event(hook, sc))
		return false;
	if (!hook->task)
		hook->task = capture_task();
	return hook_wants_process(hook, task_ids(hook->task));
}

#endif
