/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* What a BPF program asks of the kernel, and the numbers that go by these names. */
#define THREAD_SIZE 16384UL
#ifdef CONFIG_X86_64
#define TOP_OF_KERNEL_STACK_PADDING 0
#endif

enum bpf_map_type {
  BPF_MAP_TYPE_ARRAY = 2,
  BPF_MAP_TYPE_PROG_ARRAY = 3,
  BPF_MAP_TYPE_PERF_EVENT_ARRAY = 4,
};

#define BPF_F_CURRENT_CPU 0xffffffffULL

enum bpf_prog_type {
  BPF_PROG_TYPE_TRACEPOINT = 5,
#if SINCE(4, 17)
  BPF_PROG_TYPE_RAW_TRACEPOINT = 17,
#endif
};

#if SINCE(4, 17)
struct bpf_raw_tracepoint_args {
  __u64 args[0];
};
#endif

enum bpf_func_id {
  BPF_FUNC_map_lookup_elem = 1,
  BPF_FUNC_probe_read = 4,
  BPF_FUNC_ktime_get_ns = 5,
  BPF_FUNC_get_smp_processor_id = 8,
  BPF_FUNC_tail_call = 12,
  BPF_FUNC_get_current_pid_tgid = 14,
  BPF_FUNC_perf_event_output = 25,
  BPF_FUNC_get_current_task = 35,
  BPF_FUNC_probe_read_str = 45,
#if SINCE(5, 5)
  BPF_FUNC_probe_read_user = 112,
  BPF_FUNC_probe_read_kernel = 113,
  BPF_FUNC_probe_read_user_str = 114,
  BPF_FUNC_probe_read_kernel_str = 115,
#endif
#if SINCE(5, 11)
  BPF_FUNC_get_current_task_btf = 158,
#endif
#if SINCE(5, 15)
  BPF_FUNC_task_pt_regs = 175,
#endif
};

/* Which readers wait for a tracepoint: those of an SRCU since 7.0. */
#if SINCE(7, 0)
typedef struct {
  void* lock;
} class_srcu_fast_notrace_t;
#endif
