/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * The members of kernel structs that the fillers read, and nothing else. Their
 * offsets here mean nothing: preserve_access_index makes each access a CO-RE
 * relocation that libbpf resolves against the running kernel's BTF. Members that
 * were renamed or moved stand in core_access.h with the version that did it.
 *
 * The user-space build of the fillers compiles the same structs as plain C.
 */
#ifndef TRISCAP_KERNEL_TYPES_H
#define TRISCAP_KERNEL_TYPES_H

#ifdef __bpf__
#pragma clang attribute push(__attribute__((preserve_access_index)), \
			     apply_to = record)
#endif

#if defined(__TARGET_ARCH_x86)
struct pt_regs {
	unsigned long r10, r9, r8, dx, si, di, bp, bx, cx;
	unsigned long orig_ax, ip;
};
#elif defined(__TARGET_ARCH_arm64)
struct pt_regs {
	__u64 regs[31];
	__u64 orig_x0;
	__s32 syscallno;
};
#endif

typedef struct {
	int counter;
} atomic_t;

struct list_head {
	struct list_head *next, *prev;
};

/* ---- processes ---------------------------------------------------------- */

struct thread_info {
	unsigned long flags;
	__u32 status; /* x86: TS_COMPAT */
};

typedef struct {
	__u32 val;
} kuid_t;

typedef struct {
	__u32 val;
} kgid_t;

/* u32 cap[2] until 6.2, u64 val since: read whole, as eight bytes. */
struct kernel_cap_struct {
	__u64 bits;
};

struct group_info {
	int ngroups;
	kgid_t gid[1];
};

struct cred {
	kuid_t euid;
	kgid_t egid;
	kuid_t fsuid;
	kgid_t fsgid;
	struct kernel_cap_struct cap_inheritable;
	struct kernel_cap_struct cap_permitted;
	struct kernel_cap_struct cap_effective;
	struct group_info *group_info;
};

struct pid_namespace {
	unsigned int level;
	struct task_struct *child_reaper;
};

struct upid {
	int nr;
	struct pid_namespace *ns;
};

struct pid {
	unsigned int level;
	struct upid numbers[1];
};

enum pid_type {
	PIDTYPE_PID,
	PIDTYPE_TGID,
	PIDTYPE_PGID,
	PIDTYPE_SID,
	PIDTYPE_MAX,
};

struct rlimit {
	unsigned long rlim_cur;
	unsigned long rlim_max;
};

struct tty_driver {
	int major;
	int minor_start;
};

struct tty_struct {
	struct tty_driver *driver;
	int index;
};

struct signal_struct {
	atomic_t live; /* threads that have not begun to exit */
	struct list_head thread_head;
	struct pid *pids[PIDTYPE_MAX];
	struct rlimit rlim[16];
	struct tty_struct *tty;
	unsigned int is_child_subreaper : 1;
	unsigned int has_child_subreaper : 1;
};

struct nsproxy {
	struct pid_namespace *pid_ns_for_children;
};

struct task_struct {
	struct thread_info thread_info;
	unsigned int flags;
	int exit_code;
	int exit_state;
	int pid;
	int tgid;
	struct task_struct *real_parent;
	struct list_head children;
	struct task_struct *group_leader;
	struct pid *thread_pid;
	struct list_head thread_node;
	__u64 start_boottime;
	unsigned long min_flt;
	unsigned long maj_flt;
	struct cred *cred;
	char comm[16];
	struct files_struct *files;
	struct nsproxy *nsproxy;
	struct signal_struct *signal;
	kuid_t loginuid; /* CONFIG_AUDIT */
	struct mm_struct *mm;
	struct css_set *cgroups;
};

/* ---- memory ------------------------------------------------------------- */

struct percpu_counter {
	__s64 count;
};

struct mm_struct {
	unsigned long total_vm;
	unsigned long arg_start, arg_end, env_start, env_end;
	struct file *exe_file;
	struct percpu_counter rss_stat[4]; /* since 6.2; see mm_pages() */
};

enum {
	MM_FILEPAGES,
	MM_ANONPAGES,
	MM_SWAPENTS,
	MM_SHMEMPAGES,
};

/* ---- files -------------------------------------------------------------- */

struct qstr {
	__u32 len;
	const unsigned char *name;
};

struct super_block {
	__u32 s_dev;
	unsigned long s_magic;
	unsigned long s_flags;
};

struct timespec64 {
	__s64 tv_sec;
	long tv_nsec;
};

struct inode {
	__u16 i_mode;
	kuid_t i_uid;
	kgid_t i_gid;
	struct super_block *i_sb;
	unsigned long i_ino;
	unsigned int i_nlink;
	unsigned int i_flags;
};

struct dentry {
	struct dentry *d_parent;
	struct qstr d_name;
	struct inode *d_inode;
	struct super_block *d_sb;
};

struct vfsmount {
	struct dentry *mnt_root;
};

struct mount {
	struct mount *mnt_parent;
	struct dentry *mnt_mountpoint;
	struct vfsmount mnt;
};

struct path {
	struct vfsmount *mnt;
	struct dentry *dentry;
};

struct file {
	struct inode *f_inode;
	unsigned int f_flags;
	unsigned int f_mode;
	struct path f_path;
	void *private_data;
};

struct fdtable {
	unsigned int max_fds;
	struct file **fd;
};

struct files_struct {
	struct fdtable *fdt;
};

/* include/uapi/asm-generic/siginfo.h: a union of layouts, this one of kill(2) */
struct kernel_siginfo {
	int si_code;
	struct {
		struct {
			int _pid;
		} _kill;
	} _sifields;
};

struct linux_binprm {
	const char *filename;
};

/* ---- control groups ----------------------------------------------------- */

struct kernfs_node {
	const char *name;
};

struct cgroup {
	struct kernfs_node *kn;
};

struct cgroup_subsys_state {
	struct cgroup *cgroup;
};

struct css_set {
	struct cgroup_subsys_state *subsys[16];
};

/* ---- sockets ------------------------------------------------------------ */

/* Read whole: the kernel's has a union inside. */
struct in6_addr {
	__u8 bytes[16];
};

struct sock_common {
	__u16 skc_family;
	__u32 skc_daddr;
	__u16 skc_dport;
	struct in6_addr skc_v6_daddr;
	struct in6_addr skc_v6_rcv_saddr;
};

struct sock {
	struct sock_common __sk_common;
	__u32 sk_ack_backlog;
	__u32 sk_max_ack_backlog;
	struct socket *sk_socket;
};

struct ipv6_pinfo {
	struct in6_addr saddr;
};

struct inet_sock {
	struct sock sk;
	struct ipv6_pinfo *pinet6;
	__u32 inet_saddr;
	__u16 inet_sport;
};

struct sockaddr_un {
	__u16 sun_family;
	char sun_path[108];
};

struct unix_address {
	int len; /* of the address, family included */
	struct sockaddr_un name[1];
};

struct unix_sock {
	struct sock sk;
	struct unix_address *addr;
	struct sock *peer;
};

struct socket {
	__s16 type;
	struct sock *sk;
};

#ifdef __bpf__
#pragma clang attribute pop
#endif

#endif
