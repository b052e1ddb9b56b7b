/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Reading kernel structs from CO-RE eBPF: KREAD() for the members that every
 * kernel has, and one accessor for each that was renamed, moved or changed its
 * type. Nobody else knows about kernel versions.
 */
#ifndef TRISCAP_CORE_ACCESS_H
#define TRISCAP_CORE_ACCESS_H

/*
 * Linux 6.2: a kernel function without an instruction of its own, which tells the
 * verifier what a pointer points to. Members behind it are plain loads that give
 * zero where they fault, a nanosecond each; bpf_probe_read_kernel() takes twenty.
 */
extern void *bpf_rdonly_cast(const void *pointer, __u32 type) __ksym __weak;

#define KTYPED(pointer)                    \
	((typeof(pointer))bpf_rdonly_cast( \
		pointer, bpf_core_type_id_kernel(typeof(*(pointer)))))

/* The value behind a chain of members, zero where memory cannot be read. */
#define KREAD(pointer, ...)                                                \
	({                                                                 \
		typeof(___type(pointer, ##__VA_ARGS__)) value_;            \
                                                                           \
		if (bpf_ksym_exists(bpf_rdonly_cast))                      \
			value_ = ___arrow(KTYPED(pointer), ##__VA_ARGS__); \
		else                                                       \
			value_ = BPF_CORE_READ(pointer, ##__VA_ARGS__);    \
		value_;                                                    \
	})
/* The address of a member. */
#define KADDRESS(pointer, member) \
	((void *)__builtin_preserve_access_index(&(pointer)->member))
/* The address of an element; `index` may be known at run time only. */
#define KELEMENT(pointer, array, type, index)                                  \
	((type *)((void *)__builtin_preserve_access_index(&(pointer)->array) + \
		  (index)*bpf_core_type_size(type)))
/* The pointer that lies at an address in kernel memory. */
#define KPOINTER_AT(address)                                                  \
	({                                                                    \
		void *value_ = 0;                                             \
                                                                              \
		if (bpf_ksym_exists(bpf_rdonly_cast))                         \
			/* Any struct that begins with a pointer will do. */  \
			value_ = KTYPED((struct list_head *)(address))->next; \
		else                                                          \
			read_kernel(&value_, sizeof(value_), address);        \
		value_;                                                       \
	})
/* An element of an array of pointers. */
#define KPOINTER(pointer, array, index)                                      \
	KPOINTER_AT(                                                         \
		(void *)__builtin_preserve_access_index(&(pointer)->array) + \
		(index) * sizeof(void *))
/* From the address of a member back to the struct around it. */
#define KCONTAINER(address, type, member) \
	((type *)((void *)(address)-bpf_core_field_offset(type, member)))
#define KFLAG(pointer, bitfield)                                     \
	(bpf_ksym_exists(bpf_rdonly_cast) ?                          \
		 BPF_CORE_READ_BITFIELD(KTYPED(pointer), bitfield) : \
		 BPF_CORE_READ_BITFIELD_PROBED(pointer, bitfield))

/*
 * Lockdown for confidentiality forbids the helper, and with it the whole program:
 * what is small goes through two words of any struct that has no pointers.
 */
static __always_inline bool read_kernel(void *to, __u32 size,
					const void *address)
{
	if (bpf_ksym_exists(bpf_rdonly_cast) && __builtin_constant_p(size) &&
	    size <= sizeof(struct timespec64)) {
		struct timespec64 *words = KTYPED((struct timespec64 *)address);
		struct timespec64 copy = { .tv_sec = words->tv_sec };

		if (size > sizeof(copy.tv_sec))
			copy.tv_nsec = words->tv_nsec;
		__builtin_memcpy(to, &copy, size);
		return true;
	}
	return bpf_probe_read_kernel(to, size, address) == 0;
}

/* bpf_get_current_task_btf(), Linux 5.11: members become plain loads. */
static __always_inline bool has_typed_task(void)
{
	return bpf_core_enum_value_exists(enum bpf_func_id,
					  BPF_FUNC_get_current_task_btf);
}

static __always_inline struct task_struct *capture_task(void)
{
	if (has_typed_task())
		return bpf_get_current_task_btf();
	return (struct task_struct *)bpf_get_current_task();
}

/*
 * A member of the current task itself, without a helper where that works. The
 * pointer is copied first: what it was read from would become part of the CO-RE
 * relocation.
 */
#define CURRENT(task, member)                                       \
	({                                                          \
		struct task_struct *current_ = (task);              \
                                                                    \
		has_typed_task() ? current_->member :               \
				   BPF_CORE_READ(current_, member); \
	})

/* ---- system call arguments ---------------------------------------------- */

#if defined(__TARGET_ARCH_x86)
#define TS_COMPAT 0x0002 /* arch/x86/include/asm/thread_info.h */

static __always_inline bool task_in_compat_syscall(struct task_struct *task)
{
	return CURRENT(task, thread_info.status) & TS_COMPAT;
}
#elif defined(__TARGET_ARCH_arm64)
#define TIF_32BIT 22 /* arch/arm64/include/asm/thread_info.h */

static __always_inline bool task_in_compat_syscall(struct task_struct *task)
{
	return CURRENT(task, thread_info.flags) & (1UL << TIF_32BIT);
}
#endif

/* ---- memory counters ---------------------------------------------------- */

/* Until 6.1 mm_struct.rss_stat was a struct of four atomics. */
struct mm_rss_stat___before_6_2 {
	struct {
		__s64 counter;
	} count[4];
} __attribute__((preserve_access_index));

struct mm_struct___before_6_2 {
	struct mm_rss_stat___before_6_2 rss_stat;
} __attribute__((preserve_access_index));

/*
 * Pages, of one of MM_*. Since 6.2 a per-CPU counter, of which this is the folded
 * part: up to 32 pages per CPU may be missing from it.
 */
static __always_inline __s64 mm_pages(struct mm_struct *mm, int member)
{
	struct mm_struct___before_6_2 *old = (void *)mm;
	__s64 pages = 0;

	if (bpf_core_field_exists(old->rss_stat.count))
		read_kernel(&pages, sizeof(pages),
			    KADDRESS(old, rss_stat.count[0]) +
				    member * sizeof(pages));
	else
		read_kernel(&pages, sizeof(pages),
			    (void *)KELEMENT(mm, rss_stat,
					     struct percpu_counter, member) +
				    bpf_core_field_offset(struct percpu_counter,
							  count));
	return pages < 0 ? 0 : pages;
}

/* ---- files -------------------------------------------------------------- */

/* Linux 6.6 and 6.11 turned the inode's times into separate members. */
struct inode___before_6_6 {
	struct timespec64 i_ctime;
	struct timespec64 i_mtime;
} __attribute__((preserve_access_index));

struct inode___before_6_11 {
	struct timespec64 __i_ctime;
	struct timespec64 __i_mtime;
	struct timespec64 i_mtime;
} __attribute__((preserve_access_index));

struct inode___since_6_11 {
	__s64 i_ctime_sec;
	__s64 i_mtime_sec;
	__u32 i_ctime_nsec;
	__u32 i_mtime_nsec;
} __attribute__((preserve_access_index));

#define NSEC_PER_SEC 1000000000ULL

static __always_inline __u64 inode_ctime_ns(struct inode *inode)
{
	struct inode___since_6_11 *now = (void *)inode;
	struct inode___before_6_11 *middle = (void *)inode;
	struct inode___before_6_6 *old = (void *)inode;

	if (bpf_core_field_exists(now->i_ctime_sec))
		/* The two top bits of the ns are flags of multigrain times. */
		return KREAD(now, i_ctime_sec) * NSEC_PER_SEC +
		       (KREAD(now, i_ctime_nsec) & 0x3fffffff);
	if (bpf_core_field_exists(middle->__i_ctime))
		return KREAD(middle, __i_ctime.tv_sec) * NSEC_PER_SEC +
		       KREAD(middle, __i_ctime.tv_nsec);
	return KREAD(old, i_ctime.tv_sec) * NSEC_PER_SEC +
	       KREAD(old, i_ctime.tv_nsec);
}

static __always_inline __u64 inode_mtime_ns(struct inode *inode)
{
	struct inode___since_6_11 *now = (void *)inode;
	struct inode___before_6_11 *middle = (void *)inode;
	struct inode___before_6_6 *old = (void *)inode;

	if (bpf_core_field_exists(now->i_mtime_sec))
		return KREAD(now, i_mtime_sec) * NSEC_PER_SEC +
		       (KREAD(now, i_mtime_nsec) & 0x3fffffff);
	if (bpf_core_field_exists(middle->__i_mtime))
		return KREAD(middle, __i_mtime.tv_sec) * NSEC_PER_SEC +
		       KREAD(middle, __i_mtime.tv_nsec);
	return KREAD(old, i_mtime.tv_sec) * NSEC_PER_SEC +
	       KREAD(old, i_mtime.tv_nsec);
}

/*
 * Overlayfs keeps the upper dentry right behind the inode (struct ovl_inode,
 * fs/overlayfs/ovl_entry.h; true since 4.8). Its BTF may be in a module.
 */
static __always_inline struct dentry *overlay_upper_dentry(struct inode *inode)
{
	struct dentry *upper = 0;

	read_kernel(&upper, sizeof(upper),
		    (void *)inode + bpf_core_type_size(struct inode));
	return upper;
}

/* ---- control groups ----------------------------------------------------- */

/* Linux 6.15 renamed kernfs_node.parent to __parent. */
struct kernfs_node___since_6_15 {
	struct kernfs_node *__parent;
} __attribute__((preserve_access_index));

struct kernfs_node___before_6_15 {
	struct kernfs_node *parent;
} __attribute__((preserve_access_index));

static __always_inline struct kernfs_node *
kernfs_node_parent(struct kernfs_node *kn)
{
	struct kernfs_node___since_6_15 *now = (void *)kn;
	struct kernfs_node___before_6_15 *old = (void *)kn;

	if (bpf_core_field_exists(now->__parent))
		return KREAD(now, __parent);
	return KREAD(old, parent);
}

/* Which controllers exist, and where, is this kernel's configuration. */
enum cgroup_subsys_id {
	cpuset_cgrp_id,
	cpu_cgrp_id,
	cpuacct_cgrp_id,
	io_cgrp_id,
	memory_cgrp_id,
};

#define CGROUP_SUBSYS(name)                                                  \
	(bpf_core_enum_value_exists(enum cgroup_subsys_id, name##_cgrp_id) ? \
		 (int)bpf_core_enum_value(enum cgroup_subsys_id,             \
					  name##_cgrp_id) :                  \
		 -1)

/* ---- tasks -------------------------------------------------------------- */

/* Changed by Linux 4.19 and 5.5; kernels for this driver are newer. */
static __always_inline struct pid *task_thread_pid(struct task_struct *task)
{
	return KREAD(task, thread_pid);
}

static __always_inline struct pid *task_group_pid(struct task_struct *task)
{
	return KREAD(task, signal, pids[PIDTYPE_PGID]);
}

static __always_inline __u64 task_start_ns(struct task_struct *task)
{
	return KREAD(task, start_boottime);
}

/* CONFIG_AUDIT; -1 (not set) without. */
static __always_inline __u32 task_loginuid(struct task_struct *task)
{
	if (bpf_core_field_exists(task->loginuid))
		return KREAD(task, loginuid.val);
	return (__u32)-1;
}

#endif
