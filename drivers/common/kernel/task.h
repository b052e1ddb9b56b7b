/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * What events say about a task: its ids in both pid namespaces, its memory, its
 * credentials, its terminal. Written over KREAD() and the driver's accessors.
 */
#ifndef TRISCAP_KERNEL_TASK_H
#define TRISCAP_KERNEL_TASK_H

/* ---- ids ---------------------------------------------------------------- */

/* The number of a struct pid as its own namespace sees it. */
static __always_inline int pid_own_nr(struct pid *pid)
{
	unsigned int level = KREAD(pid, level);
	struct upid *upid = KELEMENT(pid, numbers, struct upid, level);

	return KREAD(upid, nr);
}

/* The number of a struct pid at one level of nesting; 0 is the initial one. */
static __always_inline int pid_nr_at(struct pid *pid, unsigned int level)
{
	struct upid *upid;

	if (!pid || level > KREAD(pid, level))
		return 0;
	upid = KELEMENT(pid, numbers, struct upid, level);
	return KREAD(upid, nr);
}

static __always_inline int task_vtid(struct task_struct *task)
{
	return pid_own_nr(task_thread_pid(task));
}

static __always_inline int task_vpid(struct task_struct *task)
{
	return pid_own_nr(task_thread_pid(KREAD(task, group_leader)));
}

/* The process group as the task's own namespace sees it. */
static __always_inline int task_vpgid(struct task_struct *task)
{
	return pid_nr_at(task_group_pid(task),
			 KREAD(task_thread_pid(task), level));
}

static __always_inline int task_pgid(struct task_struct *task)
{
	return pid_nr_at(task_group_pid(task), 0);
}

static __always_inline struct pid_namespace *
task_pid_namespace(struct task_struct *task)
{
	struct pid *pid = task_thread_pid(task);
	struct upid *upid =
		KELEMENT(pid, numbers, struct upid, KREAD(pid, level));

	return KREAD(upid, ns);
}

/*
 * When the first process of the task's pid namespace started, epoch ns: tells
 * containers that reuse numbers apart. 0 in the initial namespace.
 */
static __always_inline __u64 task_pidns_start_ns(struct capture *c,
						 struct task_struct *task)
{
	struct pid_namespace *ns = task_pid_namespace(task);

	if (KREAD(ns, level) == 0)
		return 0;
	return task_start_ns(KREAD(ns, child_reaper)) +
	       capture_boot_epoch_ns(c);
}

/* ---- memory ------------------------------------------------------------- */

/* Pages are 4 KiB or more; sizes are reported in KiB. */
static __always_inline __u32 pages_to_kib(__u64 pages)
{
	return pages << (CAPTURE_PAGE_SHIFT - 10);
}

static __always_inline __u32 mm_size_kib(struct mm_struct *mm)
{
	return mm ? pages_to_kib(KREAD(mm, total_vm)) : 0;
}

static __always_inline __u32 mm_rss_kib(struct mm_struct *mm)
{
	if (!mm)
		return 0;
	return pages_to_kib((__u64)mm_pages(mm, MM_FILEPAGES) +
			    (__u64)mm_pages(mm, MM_ANONPAGES) +
			    (__u64)mm_pages(mm, MM_SHMEMPAGES));
}

static __always_inline __u32 mm_swap_kib(struct mm_struct *mm)
{
	return mm ? pages_to_kib(mm_pages(mm, MM_SWAPENTS)) : 0;
}

/* ---- credentials -------------------------------------------------------- */

/* Const in the kernel's own headers and not in ours; nothing is ever written. */
static __always_inline struct cred *task_credentials(struct task_struct *task)
{
	return (struct cred *)KREAD(task, cred);
}

/* The number in a kuid_t or kgid_t; a driver may know of other types. */
#ifndef KERNEL_ID
#define KERNEL_ID(pointer, ...) KREAD(pointer, __VA_ARGS__.val)
#endif

#define CAPTURE_CAPABILITIES \
	((1ULL << 41) - 1) /* up to CAP_CHECKPOINT_RESTORE */

#define CRED_CAPABILITY(cred, set)                                       \
	({                                                               \
		__u64 bits_ = 0;                                         \
                                                                         \
		read_kernel(&bits_, sizeof(bits_), KADDRESS(cred, set)); \
		bits_ &CAPTURE_CAPABILITIES;                             \
	})

/* ---- terminal ----------------------------------------------------------- */

/* The controlling terminal's device number, 0 without one. */
static __always_inline __u32 task_tty(struct task_struct *task)
{
	struct tty_struct *tty = KREAD(task, signal, tty);
	struct tty_driver *driver;
	__u32 major, minor;

	if (!tty)
		return 0;
	driver = KREAD(tty, driver);
	major = KREAD(driver, major);
	minor = (__u32)KREAD(driver, minor_start) + (__u32)KREAD(tty, index);
	return (minor & 0xff) | (major << 8) | ((minor & ~0xffU) << 12);
}

#endif
