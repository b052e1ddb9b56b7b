/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * The maps of the modern-bpf driver, and the settings. Sizes that depend on the
 * machine (CPUs, bytes per ring) are set by addon/modern_bpf_engine.cc before
 * the object is loaded.
 */
#ifndef TRISCAP_MAPS_H
#define TRISCAP_MAPS_H

/* One variable alone in its section: the addon writes it through the mapping. */
struct triscap_settings settings SEC(".data.settings");

/* cpu -> the ring that this CPU's events go to; several CPUs may share one. */
struct ring_template {
	__uint(type, BPF_MAP_TYPE_RINGBUF);
	__uint(max_entries, 4096);
};

struct {
	__uint(type, BPF_MAP_TYPE_ARRAY_OF_MAPS);
	__uint(max_entries, 1);
	__type(key, __u32);
	__array(values, struct ring_template);
} rings SEC(".maps");

/* cpu -> what became of its hooks; read by user space through a mapping. */
struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, 1);
	__uint(map_flags, BPF_F_MMAPABLE);
	__type(key, __u32);
	__type(value, struct triscap_cpu_ledger);
} ledgers SEC(".maps");

/* event code -> the program that fills that event. */
struct {
	__uint(type, BPF_MAP_TYPE_PROG_ARRAY);
	__uint(max_entries, 512);
	__type(key, __u32);
	__type(value, __u32);
} fillers SEC(".maps");

/*
 * Where events of variable size are put together. One buffer per CPU and hook: a
 * hook never nests in itself, so a buffer has one user at a time. `owner` proves
 * it, and counts the case where a kernel breaks that rule.
 *
 * The second half of `data` is never written: a piece begins below
 * TRISCAP_RECORD_MAX and is at most that long, which the verifier can see.
 */
struct scratch {
	__u64 owner;	/* 0: free */
	/* From the dispatcher to the filler it calls. */
	__u64 args[6];
	__s64 ret;
	__u64 sequence;
	__u64 ts;
	__u64 tid;
	__u32 event;
	__u16 cpu;
	__u16 sc;
	__u16 native;	/* the caller's own syscall number */
	__u8 compat;
	__u8 unused[5];
	/* Kernel pointers of a path or a hierarchy that is walked upwards. */
	const void *walk[64];
	__u8 data[2 * TRISCAP_RECORD_MAX];
};

enum scratch_slot {
	SCRATCH_SYSCALL,
	SCRATCH_EXEC,
	SCRATCH_SLOTS,
};

struct cpu_scratches {
	struct scratch slots[SCRATCH_SLOTS];
};

struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, struct cpu_scratches);
} scratches SEC(".maps");

#endif
