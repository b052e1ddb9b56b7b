/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * The maps of the bpf-legacy driver. Entries that depend on the machine's CPUs are
 * set by addon/bpf_legacy_object.cc before the object is loaded.
 *
 * Plain arrays whose key is a CPU, not per-CPU arrays: those hold 32 KiB at most,
 * and looking into them was a real call until 6.10.
 */
#ifndef TRISCAP_BPF_LEGACY_MAPS_H
#define TRISCAP_BPF_LEGACY_MAPS_H

/* One entry: what user space asks for. Written before the hooks are attached. */
struct {
	MAP_NUMBER(type, BPF_MAP_TYPE_ARRAY);
	MAP_NUMBER(max_entries, 1);
	MAP_TYPE(key, __u32);
	MAP_TYPE(value, struct triscap_settings);
} settings SEC(".maps");

/*
 * One entry: 1 while the reader sleeps. Alone, because user space writes it all the
 * time: as memory from Linux 5.5 on, and before by a system call.
 */
struct {
	MAP_NUMBER(type, BPF_MAP_TYPE_ARRAY);
	MAP_NUMBER(max_entries, 1);
	MAP_TYPE(key, __u32);
	MAP_TYPE(value, __u32);
} reader_waiting SEC(".maps");

struct syscall_entry {
	__u16 event;
	__u16 sc;
};

/* The tables of common/generated/syscalls_*.h: native numbers, then compat ones. */
#define SYSCALLS 512

struct {
	MAP_NUMBER(type, BPF_MAP_TYPE_ARRAY);
	MAP_NUMBER(max_entries, 2 * SYSCALLS);
	MAP_TYPE(key, __u32);
	MAP_TYPE(value, struct syscall_entry);
} syscalls SEC(".maps");

/* cpu -> what became of its hooks. */
struct {
	MAP_NUMBER(type, BPF_MAP_TYPE_ARRAY);
	MAP_NUMBER(max_entries, 1);
	MAP_TYPE(key, __u32);
	MAP_TYPE(value, struct triscap_cpu_ledger);
} ledgers SEC(".maps");

/*
 * Where one hook on one CPU puts an event together before it is sent. A hook never
 * nests in itself, so a scratch has one user at a time; `owner` proves it, and
 * counts the case where a kernel breaks that rule.
 *
 * What is sent begins at `pad`: perf puts 12 bytes in front (a header, and the
 * size of what follows), and the record shall lie at a multiple of 8.
 */
struct scratch {
	__u64 owner; /* 0: free */
	__u64 args[6];
	__s64 ret;
	__u64 position; /* where a filler of two programs goes on */
	__u32 unused;
	__u16 sc;
	__u16 native; /* the caller's own syscall number */
	__u64 compat; /* the caller has 32 bits */
	__u64 settle; /* see CAPTURE_SETTLE() */
	void *walk[64];
	__u32 unused_too;
	__u32 pad;
	/*
	 * The second half is never written: a piece begins below
	 * TRISCAP_RECORD_MAX and is at most that long, which the verifier can
	 * see.
	 */
	__u8 record[2 * TRISCAP_RECORD_MAX];
};

/*
 * Which hook's scratch it is; the key of `scratches` is cpu * SCRATCHES + one. The
 * two of syscalls share theirs: a CPU is in one of them at most.
 */
enum {
	SCRATCH_SYSCALL,
	SCRATCH_EXEC,
	SCRATCH_EXIT,
	SCRATCH_SWITCH,
	SCRATCH_SIGNAL,
	SCRATCH_PAGE_FAULT,
#if TRISCAP_FORK_HOOK
	SCRATCH_FORK,
#endif
	SCRATCHES,
};

struct {
	MAP_NUMBER(type, BPF_MAP_TYPE_ARRAY);
	MAP_NUMBER(max_entries, SCRATCHES);
	MAP_TYPE(key, __u32);
	MAP_TYPE(value, struct scratch);
} scratches SEC(".maps");

/*
 * cpu -> its perf buffer, twice: what is sent by way of `waking` wakes the reader,
 * what is sent by way of `events` does not. Two perf events that share a buffer.
 */
struct {
	MAP_NUMBER(type, BPF_MAP_TYPE_PERF_EVENT_ARRAY);
	MAP_NUMBER(max_entries, 1);
	MAP_NUMBER(key_size, sizeof(__u32));
	MAP_NUMBER(value_size, sizeof(__u32));
} events SEC(".maps"), waking SEC(".maps");

/*
 * PART() of an event -> the program that fills it, or goes on to. All of them are
 * programs of sys_exit: the kernel may insist that programs that call each other are
 * attached alike.
 */
struct {
	MAP_NUMBER(type, BPF_MAP_TYPE_PROG_ARRAY);
	MAP_NUMBER(max_entries, 3 * 512);
	MAP_NUMBER(key_size, sizeof(__u32));
	MAP_NUMBER(value_size, sizeof(__u32));
} fillers SEC(".maps");

/* Part 1, 2 of a successful exec. */
struct {
	MAP_NUMBER(type, BPF_MAP_TYPE_PROG_ARRAY);
	MAP_NUMBER(max_entries, 3);
	MAP_NUMBER(key_size, sizeof(__u32));
	MAP_NUMBER(value_size, sizeof(__u32));
} exec_parts SEC(".maps");

/* Event code -> the program that fills that event at the beginning of a syscall. */
struct {
	MAP_NUMBER(type, BPF_MAP_TYPE_PROG_ARRAY);
	MAP_NUMBER(max_entries, 512);
	MAP_NUMBER(key_size, sizeof(__u32));
	MAP_NUMBER(value_size, sizeof(__u32));
} enter_fillers SEC(".maps");

#endif
