/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * The maps of the modern-bpf driver, and the settings. Sizes that depend on the
 * machine (CPUs, bytes per ring) are set by addon/modern_bpf_object.cc before
 * the object is loaded.
 */
#ifndef TRISCAP_MAPS_H
#define TRISCAP_MAPS_H

/* One variable alone in its section: the addon writes it through the mapping. */
struct triscap_settings settings SEC(".data.settings");

/* Bytes of one CPU's ring, a power of two. The verifier sees its value. */
const volatile __u64 ring_bytes SEC(".rodata.ring") = TRISCAP_RING_MIN;

/*
 * What a hook needs besides the ring: the syscall on its way from the dispatcher
 * to the filler, pointers of a path that is walked, and, for hooks that write to
 * `events`, the record until its size is known. One per CPU and hook: a hook never
 * nests in itself, so a scratch has one user at a time. `owner` proves it, and
 * counts the case where a kernel breaks that rule.
 */
struct scratch {
	__u64 owner; /* 0: free */
	__u64 args[6];
	__s64 ret;
	__u64 ts;
	__u64 tid;
	__u32 event;
	__u16 sc;
	__u16 native; /* the caller's own syscall number */
	__u64 compat; /* the caller has 32 bits */
	__u64 settle; /* see CAPTURE_SETTLE() */
	void *walk[64];
};

/*
 * cpu -> its ring of syscall events (common/ring.h), with what the hook keeps per
 * CPU in the same value, so that one look-up finds it all. An array map that user
 * space maps, and no BPF ring buffer: reserving and committing there are two
 * helper calls with a lock in between, about half of what the cheapest event
 * costs, for what a CPU's only writer can do with a store. There are as many
 * entries as CPUs online when the capture opened.
 */
struct cpu_memory {
	struct triscap_ring ring;
	struct scratch scratch __attribute__((aligned(TRISCAP_RING_DRIVER)));
};

_Static_assert(sizeof(struct cpu_memory) <= TRISCAP_RING_DATA,
	       "the driver's part ends where the data begins");

struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, 1);
	__uint(map_flags, BPF_F_MMAPABLE);
	__uint(key_size, sizeof(__u32));
	__uint(value_size, TRISCAP_RING_BYTES(TRISCAP_RING_MIN));
} cpu_rings SEC(".maps");

/*
 * The events of rare hooks, of all CPUs: many writers, so they do need what a BPF
 * ring buffer has. It is also what wakes the reader.
 */
struct {
	__uint(type, BPF_MAP_TYPE_RINGBUF);
	__uint(max_entries, 1 << 20);
} events SEC(".maps");

/*
 * cpu -> what became of its hooks; read by user space through a mapping. The lane
 * of syscalls counts in the CPU's ring instead, and here only without one.
 */
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

/* The same of events at the beginning: the kernel keeps programs of two hooks apart. */
struct {
	__uint(type, BPF_MAP_TYPE_PROG_ARRAY);
	__uint(max_entries, 512);
	__type(key, __u32);
	__type(value, __u32);
} enter_fillers SEC(".maps");

/*
 * Where a rare hook keeps its record until the size is known. The second half is
 * never written: a piece begins below TRISCAP_RECORD_MAX and is at most that long,
 * which the verifier can see.
 */
struct record_scratch {
	struct scratch scratch;
	__u8 record[2 * TRISCAP_RECORD_MAX];
};

struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, struct record_scratch);
} scratches SEC(".maps");

#if TRISCAP_FORK_HOOK
/* That is of the hook of exec; a second one, since that of fork may be preempted. */
struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, struct record_scratch);
} fork_scratches SEC(".maps");
#endif

#endif
