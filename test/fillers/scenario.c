// SPDX-License-Identifier: Apache-2.0
/* See scenario.h. */
#include "scenario.h"

#include <string.h>

static void open_files(void)
{
	struct super_block *sb = super_new(0, 50, MAGIC_OVERLAY);
	struct mount *root = root_new(super_new(8, 1, MAGIC_EXT4)), *home;
	struct inode *inode = inode_new(sb, MODE_FILE | 0777, 4242);
	struct unix_sock *here = unix_new("\0abstract", 9);
	struct file *file;

	home = mount_new(root,
			 dentry_path(root->mnt.mnt_root, "/mnt/home", NULL),
			 dentry_new(NULL, "/", NULL));
	file = file_new(inode, home,
			dentry_path(home->mnt.mnt_root, "/bin/program", inode));
	((struct test_inode *)inode)->upper =
		dentry_new(NULL, "program", inode_new(sb, MODE_FILE, 5));
	((struct test_inode *)inode)->ctime_ns = 1111;
	((struct test_inode *)inode)->mtime_ns = 2222;
	test_task->mm->exe_file = file;
	here->peer = &unix_new("/run/server.sock", 17)->sk;
	socket_install(0, inet_new("\x0a\0\0\1", 80, "\0\0\0", 0));
	socket_install(3, inet6_new("0123456789abcdef", 80, "fedcba9876543210",
				    0));
	socket_install(4, here);
	fd_install(5, file);
}

static void run_program(void)
{
	struct tty_struct *tty = kernel_new(struct tty_struct);
	struct task_struct *reaper;

	world_set_args("program\0--first\0--second=2", 27);
	world_set_env("PATH=/bin\0HOME=/root", 21);
	cgroup_set(test_subsystems.cpuset, "/a");
	cgroup_set(test_subsystems.cpu, "/a/b/c");
	cgroup_set(test_subsystems.memory, "/1/2/3/4/5/6/7/8");
	tty->driver = kernel_new(struct tty_driver);
	tty->driver->major = 136;
	tty->index = 1;
	test_task->signal->tty = tty;
	task_add_child(test_task);
	task_set_numbers(test_task, 3, (int[]){ WORLD_TID, 20, 3 });
	task_exit(test_task);
	task_exit(test_task->group_leader);
	test_task->signal->has_child_subreaper = 1;
	reaper = task_new(600, NULL, world_namespace()->child_reaper);
	reaper->signal->is_child_subreaper = 1;
	test_task->real_parent->real_parent = reaper;
}

static uint64_t strings(void)
{
	uint64_t first = user_string("/usr/bin/one");
	uint64_t second = user_string("--two");
	__u64 vector[4] = { first, second, first, 0 };

	return user_put(vector, sizeof(vector));
}

static uint64_t message(void)
{
	__u64 vector[6] = {
		user_put("first element", 13),  13, 0, 0,
		user_put("second element", 14), 14,
	};
	__u64 header[6] = {
		user_put("\x02\0\0\x35\x08\x08\x08\x08\0\0\0\0\0\0\0\0", 16),
		16,
		user_put(vector, sizeof(vector)),
		3,
		user_put("control data", 12),
		12,
	};

	return user_put(header, sizeof(header));
}

void scenario_new(enum scenario scenario, __s64 ret, struct call *call)
{
	uint64_t address;

	world_new();
	open_files();
	run_program();
	call->ret = ret;
	switch (scenario) {
	case SCENARIO_BUFFER:
		address = user_put("\x01\0/dev/log", 11);
		memcpy(call->args,
		       (__u64[]){ 4, user_string("/a/path, or data"), 16,
				  user_string("another"), address, 10 },
		       sizeof(call->args));
		break;
	case SCENARIO_STRINGS:
		for (int i = 0; i < 6; i++)
			call->args[i] = strings();
		break;
	default:
		memcpy(call->args, (__u64[]){ 3, message(), 3, 0, 0, 0 },
		       sizeof(call->args));
		break;
	}
	call->filename = kernel_string("/bin/program");
}
