/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Tracepoints: how they are found and hooked, and what they tell. */
struct tracepoint {
  const char* name;
};

#if SINCE(3, 15)
int tracepoint_probe_register(struct tracepoint* tracepoint, void* probe, void* data);
int tracepoint_probe_unregister(struct tracepoint* tracepoint, void* probe, void* data);
void for_each_kernel_tracepoint(void (*see)(struct tracepoint* tracepoint, void* data), void* data);
#else
int tracepoint_probe_register(const char* name, void* probe, void* data);
int tracepoint_probe_unregister(const char* name, void* probe, void* data);

struct tp_module;
struct tracepoint_iter {
  struct tp_module* module;
  struct tracepoint* const* tracepoint;
};
void tracepoint_iter_start(struct tracepoint_iter* at);
void tracepoint_iter_next(struct tracepoint_iter* at);
void tracepoint_iter_stop(struct tracepoint_iter* at);
#endif
void tracepoint_synchronize_unregister(void);

/* What a probe is called with, behind its own pointer. */
#define TELLS(name, ...) \
  static inline void check_trace_callback_type_##name(void (*probe)(void* data, __VA_ARGS__)) {}

TELLS(sys_enter, struct pt_regs* regs, long id)
TELLS(sys_exit, struct pt_regs* regs, long ret)
TELLS(sched_process_exec, struct task_struct* task, pid_t old_pid, struct linux_binprm* binprm)
TELLS(sched_process_fork, struct task_struct* parent, struct task_struct* child)

#if SINCE(6, 16)
TELLS(sched_process_exit, struct task_struct* task, bool group_dead)
#else
TELLS(sched_process_exit, struct task_struct* task)
#endif

#if SINCE(5, 18)
TELLS(sched_switch, bool preempt, struct task_struct* prev, struct task_struct* next, unsigned int prev_state)
#elif SINCE(4, 4)
TELLS(sched_switch, bool preempt, struct task_struct* prev, struct task_struct* next)
#else
TELLS(sched_switch, struct task_struct* prev, struct task_struct* next)
#endif

#if SINCE(4, 20)
TELLS(signal_deliver, int sig, struct kernel_siginfo* info, struct k_sigaction* action)
#else
TELLS(signal_deliver, int sig, struct siginfo* info, struct k_sigaction* action)
#endif

/* Of x86 alone until 6.16; their header says whether they are there. */
#if SINCE(6, 16) || (SINCE(3, 13) && defined(CONFIG_X86_64))
TELLS(page_fault_user, unsigned long address, struct pt_regs* regs, unsigned long error_code)
TELLS(page_fault_kernel, unsigned long address, struct pt_regs* regs, unsigned long error_code)
#endif
