/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Reading kernel structs: KREAD() for the members that every kernel has, and one
 * accessor for each that differs. Structs are those of the kernel's own headers;
 * what changed between kernels is known to compat/.
 *
 * The fillers are shared with eBPF, where a read that faults gives zero, and they
 * rely on it: a NULL in the middle of a chain is no mistake. So it is here: each
 * load is one instruction with an entry in the exception table. Everything that is
 * followed is kept from being freed: by the task, which is the current one; by
 * RCU (hook.h); or by a reference (task_file()). What races are left give a wrong
 * value, never an oops. docs/decisions/kmod-reads.md has the list.
 */
#ifndef TRISCAP_KMOD_ACCESS_H
#define TRISCAP_KMOD_ACCESS_H

#include <linux/audit.h>
#include <linux/cgroup.h>
#include <linux/cred.h>
#include <linux/dcache.h>
#include <linux/fdtable.h>
#include <linux/file.h>
#include <linux/fs.h>
#include <linux/ipv6.h>
#include <linux/magic.h>
#include <linux/mm.h>
#include <linux/mount.h>
#include <linux/nsproxy.h>
#include <linux/pid_namespace.h>
#include <linux/sched.h>
#include <linux/tty.h>
#include <linux/tty_driver.h>
#include <linux/uaccess.h>
#include <net/af_unix.h>
#include <net/inet_sock.h>
#include <net/sock.h>

#include "compat/cgroup_io.h"
#include "compat/groups.h"
#include "compat/ids.h"
#include "compat/inode_times.h"
#include "compat/kernel_memory.h"
#include "compat/kernfs.h"
#include "compat/mm_counters.h"
#include "compat/mount.h"
#include "compat/nsproxy.h"
#include "compat/sched_signal.h"
#include "compat/siginfo.h" /* fillers ask for its type */
#include "compat/socket_v6.h"
#include "compat/task.h"
#include "compat/threads.h"
#include "hook.h"

/* ---- KREAD() ------------------------------------------------------------ */

#define KREAD_1(pointer, member)          KLOAD((pointer)->member)
#define KREAD_2(pointer, a, ...)          KREAD_1(KREAD_1(pointer, a), __VA_ARGS__)
#define KREAD_3(pointer, a, ...)          KREAD_2(KREAD_1(pointer, a), __VA_ARGS__)
#define KREAD_4(pointer, a, ...)          KREAD_3(KREAD_1(pointer, a), __VA_ARGS__)
#define KREAD_PICK(a, b, c, d, pick, ...) pick
/* The value behind a chain of members, zero where it cannot be read. */
#define KREAD(pointer, ...)                                         \
	KREAD_PICK(__VA_ARGS__, KREAD_4, KREAD_3, KREAD_2, KREAD_1) \
	(pointer, __VA_ARGS__)
/* The address of a member. */
#define KADDRESS(pointer, member) ((void *)&(pointer)->member)
/* The address of an element. */
#define KELEMENT(pointer, array, type, index) \
	((type *)((void *)&(pointer)->array) + (index))
/* The pointer that lies at an address in kernel memory. */
#define KPOINTER_AT(address) ((void *)kernel_load(address, sizeof(void *)))
/* An element of an array of pointers. */
#define KPOINTER(pointer, array, index) \
	KPOINTER_AT(KELEMENT(pointer, array, void *, index))
/* From the address of a member back to the struct around it. */
#define KCONTAINER(address, type, member) \
	((type *)((void *)(address)-offsetof(type, member)))
/* A bit field has no address; the struct is one of a task that RCU keeps. */
#define KFLAG(pointer, bitfield) \
	(is_kernel_address(pointer) ? (pointer)->bitfield : 0)

static __always_inline bool read_kernel(void *to, __u32 size,
					const void *address)
{
	return copy_from_kernel_nofault(to, address, size) == 0;
}

/* ---- the accessors ------------------------------------------------------ */

static __always_inline struct task_struct *capture_task(void)
{
	return current;
}

static __always_inline __s64 mm_pages(struct mm_struct *mm, int member)
{
	return mm_counter_pages(mm, member);
}

/* -1 (not set) without CONFIG_AUDIT; before Linux 5.1, CONFIG_AUDITSYSCALL. */
static __always_inline __u32 task_loginuid(struct task_struct *task)
{
	return __kuid_val(audit_get_loginuid(task));
}

/*
 * Overlayfs keeps the upper dentry right behind the inode (struct ovl_inode,
 * fs/overlayfs/ovl_entry.h; true since 4.13).
 */
static __always_inline struct dentry *overlay_upper_dentry(struct inode *inode)
{
	return KPOINTER_AT(inode + 1);
}

/* Which controllers exist is this kernel's configuration. */
#ifdef CONFIG_CPUSETS
#define TRISCAP_CGROUP_cpuset cpuset_cgrp_id
#else
#define TRISCAP_CGROUP_cpuset -1
#endif
#ifdef CONFIG_CGROUP_SCHED
#define TRISCAP_CGROUP_cpu cpu_cgrp_id
#else
#define TRISCAP_CGROUP_cpu -1
#endif
#ifdef CONFIG_CGROUP_CPUACCT
#define TRISCAP_CGROUP_cpuacct cpuacct_cgrp_id
#else
#define TRISCAP_CGROUP_cpuacct -1
#endif
#ifdef CONFIG_BLK_CGROUP
#define TRISCAP_CGROUP_io CGROUP_IO
#else
#define TRISCAP_CGROUP_io -1
#endif
#ifdef CONFIG_MEMCG
#define TRISCAP_CGROUP_memory memory_cgrp_id
#else
#define TRISCAP_CGROUP_memory -1
#endif
#define CGROUP_SUBSYS(name) ((int)TRISCAP_CGROUP_##name)

/* ---- files -------------------------------------------------------------- */

/* common/kernel/file.h leaves this one to us. */
#define CAPTURE_TASK_FILE

/*
 * The file behind a descriptor of the current task, which cannot go away until the
 * record has ended: by a reference when other threads could close it meanwhile
 * (record_end() gives it back), and without one when nobody else can.
 */
struct file *context_file(struct hook_context *context, unsigned int fd);

static __always_inline struct file *task_file(struct task_struct *task, int fd)
{
	return fd < 0 ? NULL : context_file(this_cpu_ptr(&hook_contexts), fd);
}

#endif
