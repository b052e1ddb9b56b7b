/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * The BPF helpers that this driver calls, and how maps and programs are declared.
 * All are in Linux 4.14, except those behind a HAVE_ of a compile probe; none is
 * taken from libbpf's headers, which are not there where this is compiled.
 *
 * A helper is called by its number: a constant pointer, so that no variable of the
 * object remains (global data came with 5.2).
 */
#ifndef TRISCAP_BPF_LEGACY_HELPERS_H
#define TRISCAP_BPF_LEGACY_HELPERS_H

#define SEC(name) __attribute__((section(name), used))
/* What libbpf reads out of the BTF of section ".maps". */
#define MAP_NUMBER(name, value) int(*name)[value]
#define MAP_TYPE(name, type)    typeof(type) *name

#define HELPER(result, name, number, ...) \
	static result (*const name)(__VA_ARGS__) = (void *)(number)

HELPER(void *, map_lookup, BPF_FUNC_map_lookup_elem, void *map,
       const void *key);
HELPER(__u64, clock_ns, BPF_FUNC_ktime_get_ns, void);
HELPER(__u32, this_cpu, BPF_FUNC_get_smp_processor_id, void);
HELPER(__u64, current_pid_tgid, BPF_FUNC_get_current_pid_tgid, void);
HELPER(__u64, current_address, BPF_FUNC_get_current_task, void);
HELPER(long, tail_call_by_key, BPF_FUNC_tail_call, void *ctx, void *map,
       __u32 key);
HELPER(long, perf_output, BPF_FUNC_perf_event_output, void *ctx, void *map,
       __u64 flags, void *data, __u64 size);

/*
 * A tail call with a constant key, which the kernel makes a direct jump of (x86,
 * Linux 5.5); a key from a register means a retpoline. What stands behind the call
 * differs from key to key, or else the compiler would make one call with a key from
 * a register out of many.
 */
#define tail_call(ctx, map, key)                 \
	do {                                     \
		tail_call_by_key(ctx, map, key); \
		asm volatile("" : : "i"(key));   \
	} while (0)

/*
 * Hides where a value came from. Without it the compiler checks one register and
 * uses another, and the verifier no longer knows that the check was made.
 */
#define opaque(value)                                   \
	do {                                            \
		if (!__builtin_constant_p(value))       \
			asm volatile("" : "+r"(value)); \
	} while (0)

/*
 * Linux 5.5 told reading the kernel's memory and the process's apart; on
 * architectures where the same address may mean both, the old names are gone.
 */
#ifdef HAVE_PROBE_READ_KERNEL
HELPER(long, probe_kernel, BPF_FUNC_probe_read_kernel, void *to, __u32 size,
       const void *address);
HELPER(long, probe_user, BPF_FUNC_probe_read_user, void *to, __u32 size,
       const void *address);
HELPER(long, probe_kernel_str, BPF_FUNC_probe_read_kernel_str, void *to,
       __u32 max, const void *address);
HELPER(long, probe_user_str, BPF_FUNC_probe_read_user_str, void *to, __u32 max,
       const void *address);
#else
HELPER(long, probe_kernel, BPF_FUNC_probe_read, void *to, __u32 size,
       const void *address);
HELPER(long, probe_user, BPF_FUNC_probe_read, void *to, __u32 size,
       const void *address);
HELPER(long, probe_kernel_str, BPF_FUNC_probe_read_str, void *to, __u32 max,
       const void *address);
HELPER(long, probe_user_str, BPF_FUNC_probe_read_str, void *to, __u32 max,
       const void *address);
#endif

/*
 * What is built from BTF is for a kernel that has BTF: there the verifier knows the
 * types of some pointers, and lets a program read through them without a helper.
 */
#if defined(TRISCAP_FROM_BTF) && defined(HAVE_CURRENT_TASK_BTF)
#define TRISCAP_TYPED
HELPER(void *, typed_current, BPF_FUNC_get_current_task_btf, void);
#ifdef HAVE_TASK_PT_REGS
HELPER(void *, typed_registers, BPF_FUNC_task_pt_regs, void *task);
#endif
#endif

#endif
