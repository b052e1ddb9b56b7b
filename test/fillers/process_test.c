// SPDX-License-Identifier: Apache-2.0
/* clone, clone3, fork, vfork and procexit; what all events about a process share. */
#include "expect.h"

#include <string.h>

#define EPOCH    1700000000000000000ULL
#define IN_PIDNS 0x20000000

#define NO_CGROUPS "cpuset=/\0cpu=/\0cpuacct=/\0io=/\0memory=/"

struct process {
	__s64 ret;
	struct param exe, args, cgroups;
	__u32 flags;
	__s64 vtid, vpid;
	__u64 pidns_start;
};

/* What world_new() made, until a test changes it. */
static struct process plain(__s64 ret)
{
	return (struct process){
		.ret = ret,
		.exe = str(""),
		.args = none(),
		.cgroups = bytes(NO_CGROUPS, sizeof(NO_CGROUPS)),
		.vtid = WORLD_TID,
		.vpid = WORLD_TGID,
	};
}

#define EXPECT_PROCESS(p)                                                      \
	EXPECT(s64((p).ret), (p).exe, (p).args, s64(WORLD_TID),                \
	       s64(WORLD_TGID), s64(WORLD_PARENT), str(""), u64(1024), u64(3), \
	       u64(300), u32(400), u32(64), u32(28), str("tester"),            \
	       (p).cgroups, u32((p).flags), u32(1001), u32(1002),              \
	       s64((p).vtid), s64((p).vpid), u64((p).pidns_start))

TEST(fork_parent, "fork: the parent has the child's tid, and no flags")
{
	struct process p = plain(5000);

	world_set_args("/bin/sh\0-c\0true", 16);
	p.exe = str("/bin/sh");
	p.args = bytes("-c\0true", 8);
	RUN(FORK_20_X, 5000, 0x11);
	EXPECT_PROCESS(p);
}

TEST(vfork_child, "vfork: the child has 0")
{
	struct process p = plain(0);

	RUN(VFORK_20_X, 0);
	EXPECT_PROCESS(p);
}

TEST(clone_before_child_runs, "clone: told of the child by its parent")
{
	struct task_struct *parent = test_task;
	struct task_struct *child = task_new(5000, NULL, parent);

	world_set_args("/bin/sh\0-c\0true", 16);
	child->mm = kernel_new(struct mm_struct);
	*child->mm = *parent->mm;
	child->mm->total_vm = 50;
	child->cgroups = parent->cgroups;
	child->signal->rlim[7].rlim_cur = 512;
	child->cred->euid.val = 2001;
	child->cred->egid.val = 2002;
	memcpy(child->comm, "child", 6);
	task_set_numbers(child, 2, (int[]){ 5000, 2 });
	child->start_boottime = 123;
	run_here(__FILE__, __LINE__,
		 (struct call){ .event = EVENT_CLONE_20_X,
				.args = { 0x100 | 17 },
				.child = child });
	EXPECT(s64(0), str("/bin/sh"), bytes("-c\0true", 8), s64(5000),
	       s64(5000), s64(WORLD_TID), str(""), u64(512), u64(0), u64(0),
	       u32(200), u32(64), u32(28), str("child"),
	       bytes(NO_CGROUPS, sizeof(NO_CGROUPS)), u32(0x8000 | IN_PIDNS),
	       u32(2001), u32(2002), s64(2), s64(2), u64(EPOCH + 123));
}

TEST(clone_flags, "clone: what it shares, without the signal")
{
	struct process p = plain(5000);

	p.flags = 0x8000 | 0x800 | 0x2000; /* VM, SIGHAND, THREAD */
	RUN(CLONE_20_X, 5000, 0x100 | 0x800 | 0x10000 | 17);
	EXPECT_PROCESS(p);
}

TEST(clone3_flags, "clone3: its flags lie in memory")
{
	__u64 args[8] = { 0x200000000ULL | 0x400 };
	struct process p = plain(-11);

	p.flags = 1; /* FILES */
	RUN(CLONE3_X, -11, user_put(args, sizeof(args)), sizeof(args));
	EXPECT_PROCESS(p);
	p.flags = 0;
	RUN(CLONE3_X, -11, user_put_last(args, 7), sizeof(args));
	EXPECT_PROCESS(p);
}

TEST(clone_namespace, "clone: in a pid namespace, numbers of both kinds")
{
	struct process p = plain(0);

	task_set_numbers(test_task, 2, (int[]){ WORLD_TID, 12 });
	task_set_numbers(test_task->group_leader, 2, (int[]){ WORLD_TGID, 11 });
	test_task->start_boottime = 123;
	p.flags = IN_PIDNS;
	p.vtid = 12;
	p.vpid = 11;
	p.pidns_start = EPOCH + 123;
	RUN(CLONE_20_X, 0, 17);
	EXPECT_PROCESS(p);
	p.ret = 13;
	RUN(CLONE_20_X, 13, 17);
	EXPECT_PROCESS(p);
	/* Nothing was made. */
	p.ret = -11;
	p.flags = 0;
	RUN(CLONE_20_X, -11, 17);
	EXPECT_PROCESS(p);
}

TEST(clone_children_namespace, "clone: after unshare, children have their own")
{
	struct process p = plain(5000);

	test_task->nsproxy->pid_ns_for_children = namespace_new(1, NULL);
	p.flags = IN_PIDNS;
	RUN(CLONE_20_X, 5000, 17);
	EXPECT_PROCESS(p);
	p = plain(0);
	RUN(CLONE_20_X, 0, 17);
	EXPECT_PROCESS(p);
}

/* ---- arguments ----------------------------------------------------------- */

TEST(args_none, "args: a process without arguments")
{
	struct process p = plain(0);

	world_set_args("", 0);
	/* The string that lies there is not part of them, but exe must be one. */
	user_write(test_task->mm->arg_start, "", 1);
	RUN(FORK_20_X, 0);
	EXPECT_PROCESS(p);
}

TEST(args_kernel_thread, "args: a kernel thread has no memory at all")
{
	test_task->mm = NULL;
	RUN(FORK_20_X, 0);
	EXPECT_PARAM(1, str(""));
	EXPECT_PARAM(2, none());
	EXPECT_PARAM(10, u32(0));
	EXPECT_PARAM(11, u32(0));
	EXPECT_PARAM(12, u32(0));
}

TEST(args_no_nul, "args: the last byte becomes a NUL")
{
	world_set_args("exe\0one\0two", 11);
	RUN(FORK_20_X, 0);
	EXPECT_PARAM(1, str("exe"));
	EXPECT_PARAM(2, bytes("one\0tw", 7));
}

TEST(args_longest, "args: 4096 bytes, and what is more is cut")
{
	struct param args = JOIN(str("exe"), filled('a', 4095), str(""));

	world_set_args((const char *)args.bytes, args.length);
	RUN(FORK_20_X, 0);
	EXPECT_PARAM(2, JOIN(filled('a', 4095), str("")));
	args = JOIN(str("exe"), filled('a', 5000), str(""));
	world_set_args((const char *)args.bytes, args.length);
	RUN(FORK_20_X, 0);
	EXPECT_PARAM(2, JOIN(filled('a', 4095), str("")));
}

TEST(args_unreadable, "args: what cannot be read is empty; exe is a string")
{
	world_set_args("exe\0one\0two", 12);
	user_protect(test_task->mm->arg_start, false);
	RUN(FORK_20_X, 0);
	EXPECT_PARAM(1, str(""));
	EXPECT_PARAM(2, none());
}

TEST(args_swapped, "args: an end before the start")
{
	world_set_args("exe\0one", 8);
	test_task->mm->arg_end = test_task->mm->arg_start - 1;
	RUN(FORK_20_X, 0);
	EXPECT_PARAM(1, str("exe"));
	EXPECT_PARAM(2, none());
}

/* ---- memory -------------------------------------------------------------- */

TEST(memory_negative, "memory: a counter below zero counts as none")
{
	test_task->mm->rss_stat[MM_ANONPAGES].count = -3;
	test_task->mm->rss_stat[MM_SWAPENTS].count = -1;
	RUN(FORK_20_X, 0);
	EXPECT_PARAM(11, u32(44));
	EXPECT_PARAM(12, u32(0));
}

/* ---- control groups ------------------------------------------------------ */

#define CGROUPS 14

TEST(cgroups_each, "cgroups: each controller's path, in the format's order")
{
	cgroup_set(test_subsystems.cpuset, "/a");
	cgroup_set(test_subsystems.cpu, "/a/b");
	cgroup_set(test_subsystems.cpuacct, "/");
	cgroup_set(test_subsystems.io, "/system.slice/x.service");
	cgroup_set(test_subsystems.memory, "/1/2/3/4/5/6");
	RUN(FORK_20_X, 0);
	EXPECT_PARAM(CGROUPS,
		     JOIN(str("cpuset=/a"), str("cpu=/a/b"), str("cpuacct=/"),
			  str("io=/system.slice/x.service"),
			  str("memory=/1/2/3/4/5/6")));
}

TEST(cgroups_deep, "cgroups: of a path of seven the innermost six")
{
	test_subsystems = (struct test_subsystems){ -1, -1, -1, -1, 3 };
	cgroup_set(3, "/1/2/3/4/5/6/7");
	RUN(FORK_20_X, 0);
	EXPECT_PARAM(CGROUPS, str("memory=/2/3/4/5/6/7"));
}

TEST(cgroups_missing, "cgroups: a kernel without some controllers, or any")
{
	test_subsystems = (struct test_subsystems){ -1, 0, -1, 15, -1 };
	cgroup_set(15, "/x");
	RUN(FORK_20_X, 0);
	EXPECT_PARAM(CGROUPS, JOIN(str("cpu=/"), str("io=/x")));
	test_subsystems = (struct test_subsystems){ -1, -1, -1, -1, -1 };
	RUN(FORK_20_X, 0);
	EXPECT_PARAM(CGROUPS, none());
}

TEST(cgroups_long, "cgroups: names of 255 characters")
{
	struct param name = filled('n', 255);
	char path[258] = "/";

	memcpy(path + 1, name.bytes, 255);
	test_subsystems = (struct test_subsystems){ 0, -1, -1, -1, -1 };
	cgroup_set(0, path);
	RUN(FORK_20_X, 0);
	EXPECT_PARAM(CGROUPS, JOIN(bytes("cpuset=/", 8), name, str("")));
}

/* ---- procexit ------------------------------------------------------------ */

TEST(procexit_code, "procexit: a code, no children")
{
	test_task->exit_code = 3 << 8;
	RUN(PROCEXIT_1_E, 0);
	EXPECT(s64(0x300), s64(3), u8(0), u8(0), s64(0));
}

TEST(procexit_signal, "procexit: a signal, with a core")
{
	test_task->exit_code = 11 | 0x80;
	RUN(PROCEXIT_1_E, 0);
	EXPECT(s64(0x8b), s64(0), u8(11), u8(1), s64(0));
}

/* The task exits and has a child. */
static void orphan(void)
{
	task_exit(test_task);
	task_exit(test_task->group_leader);
	task_add_child(test_task);
}

#define EXPECT_REAPER(tid)                                      \
	do {                                                    \
		RUN(PROCEXIT_1_E, 0);                           \
		EXPECT(s64(0), s64(0), u8(0), u8(0), s64(tid)); \
	} while (0)

TEST(reaper_init, "reaper: the first process of the namespace")
{
	orphan();
	EXPECT_REAPER(1);
}

TEST(reaper_thread, "reaper: a thread of the same process that lives")
{
	orphan();
	task_exit(task_new(4400, test_task->group_leader,
			   test_task->real_parent));
	task_new(4401, test_task->group_leader, test_task->real_parent);
	EXPECT_REAPER(4401);
}

/* A sub-reaper two generations up. */
static struct task_struct *subreaper(void)
{
	struct task_struct *reaper, *parent;

	reaper = task_new(600, NULL, world_namespace()->child_reaper);
	reaper->signal->is_child_subreaper = 1;
	parent = task_new(700, NULL, reaper);
	test_task->real_parent = parent;
	test_task->signal->has_child_subreaper = 1;
	return reaper;
}

TEST(reaper_subreaper, "reaper: the nearest ancestor that asked for it")
{
	orphan();
	subreaper();
	EXPECT_REAPER(600);
	/* Nobody told the task about one: the kernel does not look. */
	test_task->signal->has_child_subreaper = 0;
	EXPECT_REAPER(1);
}

TEST(reaper_subreaper_thread, "reaper: a live thread of the sub-reaper")
{
	struct task_struct *reaper;

	orphan();
	reaper = subreaper();
	task_exit(reaper);
	task_new(601, reaper, reaper->real_parent);
	EXPECT_REAPER(601);
}

TEST(reaper_subreaper_exits, "reaper: a sub-reaper that exits is passed over")
{
	struct task_struct *reaper, *above;

	orphan();
	reaper = subreaper();
	task_exit(reaper);
	EXPECT_REAPER(1);
	above = task_new(500, NULL, world_namespace()->child_reaper);
	above->signal->is_child_subreaper = 1;
	reaper->real_parent = above;
	EXPECT_REAPER(500);
}

TEST(reaper_namespace, "reaper: nobody outside of the pid namespace")
{
	struct task_struct *first = task_new(800, NULL, subreaper());

	orphan();
	task_set_numbers(first, 2, (int[]){ 800, 1 });
	task_set_numbers(test_task, 2, (int[]){ WORLD_TID, 9 });
	/* Both in the namespace of `first`. */
	KELEMENT(test_task->thread_pid, numbers, struct upid, 1)->ns =
		KELEMENT(first->thread_pid, numbers, struct upid, 1)->ns;
	test_task->real_parent = first;
	EXPECT_REAPER(800);
	first->signal->is_child_subreaper = 1;
	task_exit(first);
	EXPECT_REAPER(800);
}

TEST(reaper_far, "reaper: after 32 generations the search ends")
{
	struct task_struct *reaper, *at;

	orphan();
	reaper = subreaper();
	at = reaper;
	for (int i = 0; i < 30; i++)
		at = task_new(1000 + i, NULL, at);
	test_task->real_parent = at;
	EXPECT_REAPER(600);
	at = task_new(2000, NULL, task_new(2001, NULL, at));
	test_task->real_parent = at;
	EXPECT_REAPER(1);
}

TEST(reaper_cycle, "reaper: lists that never end")
{
	struct task_struct *other;

	orphan();
	subreaper();
	other = task_new(4400, test_task->group_leader, NULL);
	task_exit(other);
	other->thread_node.next = &other->thread_node;
	test_task->real_parent = other;
	other->real_parent = other;
	EXPECT_REAPER(1);
}
