/* SPDX-License-Identifier: Apache-2.0 */
/*
 * KREAD() and the accessors of structs that changed, over kernel_memory.h: what
 * modern-bpf has in core_access.h. Addresses are numbers here: they come out of
 * hostile memory, and arithmetic on such pointers would be undefined.
 */
#ifndef TEST_FILLERS_ACCESS_H
#define TEST_FILLERS_ACCESS_H

#include "kernel_memory.h"

#define KMEMBER(pointer, member) \
	((uintptr_t)(pointer) + offsetof(typeof(*(pointer)), member))

/* The value behind a chain of up to four members, zero where it cannot be read. */
#define KREAD_1(pointer, member)                       \
	({                                             \
		typeof((pointer)->member) value_ = 0;  \
                                                       \
		kernel_read(&value_, sizeof(value_),   \
			    KMEMBER(pointer, member)); \
		value_;                                \
	})
#define KREAD_2(pointer, a, ...)          KREAD_1(KREAD_1(pointer, a), __VA_ARGS__)
#define KREAD_3(pointer, a, ...)          KREAD_2(KREAD_1(pointer, a), __VA_ARGS__)
#define KREAD_4(pointer, a, ...)          KREAD_3(KREAD_1(pointer, a), __VA_ARGS__)
#define KREAD_PICK(a, b, c, d, pick, ...) pick
#define KREAD(pointer, ...)                                         \
	KREAD_PICK(__VA_ARGS__, KREAD_4, KREAD_3, KREAD_2, KREAD_1) \
	(pointer, __VA_ARGS__)
#define KADDRESS(pointer, member) ((void *)KMEMBER(pointer, member))
#define KELEMENT(pointer, array, type, index) \
	((type *)(KMEMBER(pointer, array) + (uintptr_t)(index) * sizeof(type)))
#define KPOINTER_AT(address)                                                \
	({                                                                  \
		void *value_ = 0;                                           \
                                                                            \
		kernel_read(&value_, sizeof(value_), (uintptr_t)(address)); \
		value_;                                                     \
	})
#define KPOINTER(pointer, array, index) \
	KPOINTER_AT(KELEMENT(pointer, array, void *, index))
#define KCONTAINER(address, type, member) \
	((type *)((uintptr_t)(address)-offsetof(type, member)))
#define KFLAG(pointer, bitfield)                                            \
	({                                                                  \
		typeof(*(pointer)) whole_;                                  \
                                                                            \
		kernel_read(&whole_, sizeof(whole_), (uintptr_t)(pointer)); \
		whole_.bitfield;                                            \
	})

static __always_inline bool read_kernel(void *to, __u32 size,
					const void *address)
{
	return kernel_read(to, size, (uintptr_t)address);
}

/* The task that made the syscall: objects.h makes one for each test. */
extern struct task_struct *test_task;

static __always_inline struct task_struct *capture_task(void)
{
	return test_task;
}

static __always_inline __s64 mm_pages(struct mm_struct *mm, int member)
{
	__s64 pages = KREAD(
		KELEMENT(mm, rss_stat, struct percpu_counter, member), count);

	return pages < 0 ? 0 : pages;
}

/* An inode with what lies elsewhere in each kernel; overlayfs's dentry behind. */
struct test_inode {
	struct inode inode;
	struct dentry *upper;
	__u64 ctime_ns;
	__u64 mtime_ns;
};

static __always_inline __u64 inode_ctime_ns(struct inode *inode)
{
	return KREAD((struct test_inode *)inode, ctime_ns);
}

static __always_inline __u64 inode_mtime_ns(struct inode *inode)
{
	return KREAD((struct test_inode *)inode, mtime_ns);
}

static __always_inline struct dentry *overlay_upper_dentry(struct inode *inode)
{
	return KREAD((struct test_inode *)inode, upper);
}

struct test_kernfs_node {
	struct kernfs_node node;
	struct kernfs_node *parent;
};

static __always_inline struct kernfs_node *
kernfs_node_parent(struct kernfs_node *kn)
{
	return KREAD((struct test_kernfs_node *)kn, parent);
}

/* This kernel's controllers; -1: not configured. */
extern struct test_subsystems {
	int cpuset, cpu, cpuacct, io, memory;
} test_subsystems;

#define CGROUP_SUBSYS(name) (test_subsystems.name)

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

static __always_inline __u32 task_loginuid(struct task_struct *task)
{
	return KREAD(task, loginuid.val);
}

#endif
