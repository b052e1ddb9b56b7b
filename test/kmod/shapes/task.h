/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Tasks: their ids, their credentials, and the signals they get. */
#define PF_EXITING 0x00000004

enum pid_type {
  PIDTYPE_PID,
#if SINCE(4, 19)
  PIDTYPE_TGID,
#endif
  PIDTYPE_PGID,
  PIDTYPE_SID,
  PIDTYPE_MAX
};

struct pid_namespace {
  struct task_struct* child_reaper;
  unsigned int level;
};
struct upid {
  int nr;
  struct pid_namespace* ns;
};
struct pid {
  unsigned int level;
  struct upid numbers[1];
};
struct pid_link {
  struct hlist_node node;
  struct pid* pid;
};
struct nsproxy {
#if SINCE(3, 12)
  struct pid_namespace* pid_ns_for_children;
#else
  struct pid_namespace* pid_ns;
#endif
};

/* ---- credentials -------------------------------------------------------- */

/* 4.9 has all in one array; before, blocks of a page each. */
struct group_info {
  atomic_t usage;
  int ngroups;
#if SINCE(4, 9)
  kgid_t gid[0];
#else
  int nblocks;
  kgid_t small_block[32];
  kgid_t* blocks[0];
#endif
};

typedef struct {
#if SINCE(6, 3)
  u64 val;
#else
  u32 cap[2];
#endif
} kernel_cap_t;

struct cred {
  kuid_t euid, fsuid;
  kgid_t egid, fsgid;
  kernel_cap_t cap_inheritable, cap_permitted, cap_effective;
  struct group_info* group_info;
};

/* ---- tasks -------------------------------------------------------------- */

struct tty_driver {
  int major, minor_start;
};
struct tty_struct {
  struct tty_driver* driver;
  int index;
};
struct rlimit {
  unsigned long rlim_cur, rlim_max;
};
#define RLIMIT_NOFILE 7

struct signal_struct {
  atomic_t live;
#if SINCE(3, 14)
  struct list_head thread_head;
#endif
  unsigned int flags;
  unsigned int is_child_subreaper : 1;
  unsigned int has_child_subreaper : 1;
#if SINCE(4, 19)
  struct pid* pids[PIDTYPE_MAX];
#endif
  struct tty_struct* tty;
  struct rlimit rlim[16];
};

/* Where x86 notes that a system call is one of 32 bits. */
struct thread_info {
  unsigned long flags;
#if defined(CONFIG_X86_64) && (SINCE(4, 16) || !SINCE(4, 9))
  u32 status;
#endif
};
struct thread_struct {
#if defined(CONFIG_X86_64) && SINCE(4, 9) && !SINCE(4, 16)
  u32 status;
#endif
  unsigned long sp;
};

struct task_struct {
#if SINCE(4, 9)
  struct thread_info thread_info;
#endif
  void* stack;
  unsigned int flags;
  pid_t pid, tgid;
  int exit_code;
  struct task_struct __rcu* real_parent;
  struct list_head children;
  struct task_struct* group_leader;
#if SINCE(4, 19)
  struct pid* thread_pid;
#else
  struct pid_link pids[PIDTYPE_MAX];
#endif
#if !SINCE(6, 7)
  struct list_head thread_group;
#endif
#if SINCE(3, 14)
  struct list_head thread_node;
#endif
#if SINCE(5, 5)
  u64 start_boottime;
#elif SINCE(3, 17)
  u64 real_start_time;
#else
  struct timespec real_start_time;
#endif
  unsigned long min_flt, maj_flt;
  const struct cred __rcu* cred;
  char comm[16];
  struct mm_struct* mm;
  struct files_struct* files;
  struct nsproxy* nsproxy;
  struct signal_struct* signal;
  struct css_set __rcu* cgroups;
  kuid_t loginuid;
  struct thread_struct thread;
};
struct task_struct* get_current(void);
#define current get_current()
kuid_t audit_get_loginuid(struct task_struct* task);

/* ---- signals and system calls ------------------------------------------- */

#if SINCE(4, 20)
struct kernel_siginfo {
#else
struct siginfo {
#endif
  int si_signo, si_errno, si_code;
  union {
    struct {
      int _pid;
      unsigned int _uid;
    } _kill;
  } _sifields;
};
struct k_sigaction;

struct linux_binprm {
#if SINCE(5, 8)
  const char* filename;
#else
  char* filename;
#endif
};

struct pt_regs {
#ifdef CONFIG_X86_64
  unsigned long bx, cx, dx, si, di, bp, r8, r9, r10, ip, orig_ax;
#else
  u64 regs[31], pc, orig_x0;
#if SINCE(4, 14)
  s32 syscallno;
#else
  u64 syscallno;
#endif
#endif
};
unsigned long instruction_pointer(struct pt_regs* regs);
struct pt_regs* task_pt_regs(struct task_struct* task);

#if defined(CONFIG_ARM64)
int is_compat_task(void);
#elif SINCE(4, 7)
bool in_ia32_syscall(void);
#else
bool is_ia32_task(void);
#endif
