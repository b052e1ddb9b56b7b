// SPDX-License-Identifier: Apache-2.0
/* execve and execveat: from sched_process_exec, and from sys_exit when they fail. */
#include "expect.h"

#include <string.h>

#define NO_CGROUPS "cpuset=/\0cpu=/\0cpuacct=/\0io=/\0memory=/"

#define WRITABLE 1
#define UPPER    2
#define MEMFD    4
#define LOWER    8

#define CAPS_KNOWN ((1ULL << 41) - 1)

struct exec {
	__s64 ret;
	struct param exe, args, env;
	__u32 tty;
	__s64 vpgid;
	__u32 loginuid, flags;
	__u64 inheritable, permitted, effective, ino, ctime, mtime;
	struct param path;
	__s64 pgid;
	struct param filename;
};

static struct exec plain(__s64 ret)
{
	return (struct exec){
		.ret = ret,
		.exe = str(""),
		.args = none(),
		.env = none(),
		.vpgid = WORLD_TGID,
		.loginuid = 1000,
		.path = none(),
		.pgid = WORLD_TGID,
		.filename = str("/bin/true"),
	};
}

#define EXECVEAT_PARAMS(e)                                                    \
	s64((e).ret), (e).exe, (e).args, s64(WORLD_TID), s64(WORLD_TGID),     \
		s64(WORLD_PARENT), str(""), u64(1024), u64(3), u64(300),      \
		u32(400), u32(64), u32(28), str("tester"),                    \
		bytes(NO_CGROUPS, sizeof(NO_CGROUPS)), (e).env, u32((e).tty), \
		s64((e).vpgid), u32((e).loginuid), u32((e).flags),            \
		u64((e).inheritable), u64((e).permitted), u64((e).effective), \
		u64((e).ino), u64((e).ctime), u64((e).mtime), u32(1001),      \
		(e).path, s64((e).pgid), u32(1002)
#define EXPECT_EXECVEAT(e) EXPECT(EXECVEAT_PARAMS(e))
#define EXPECT_EXECVE(e)   EXPECT(EXECVEAT_PARAMS(e), (e).filename)

/* From sched_process_exec. */
#define RUN_EXEC(name)                                      \
	run_here(__FILE__, __LINE__,                        \
		 (struct call){ .event = EVENT_EXECVE_19_X, \
				.exec = true,               \
				.filename = (name) })

/* "/bin/true" on a disk of its own; what the task runs. */
static struct file *runs(__u16 mode, unsigned long magic)
{
	struct super_block *sb = super_new(8, 1, magic);
	struct mount *root = root_new(sb);
	struct inode *inode = inode_new(sb, MODE_FILE | mode, 77);
	struct file *file = file_new(inode, root,
				     dentry_path(root->mnt.mnt_root,
						 "/usr/bin/true", inode));

	((struct test_inode *)inode)->ctime_ns = 1111;
	((struct test_inode *)inode)->mtime_ns = 2222;
	test_task->mm->exe_file = file;
	return file;
}

static struct exec ran(void)
{
	struct exec e = plain(0);

	e.ino = 77;
	e.ctime = 1111;
	e.mtime = 2222;
	e.path = str("/usr/bin/true");
	return e;
}

TEST(exec_success, "exec: the new image's arguments, environment and file")
{
	struct exec e;

	runs(0755, MAGIC_EXT4);
	e = ran();
	world_set_args("true\0--now", 11);
	world_set_env("A=1\0B=2", 8);
	e.exe = str("true");
	e.args = str("--now");
	e.env = bytes("A=1\0B=2", 8);
	RUN_EXEC(kernel_string("/bin/true"));
	EXPECT_EXECVE(e);
}

TEST(exec_capabilities, "exec: the capabilities that the format knows")
{
	struct exec e;

	runs(0, MAGIC_EXT4);
	e = ran();
	test_task->cred->cap_inheritable.bits = 1;
	test_task->cred->cap_permitted.bits = ~0ULL;
	test_task->cred->cap_effective.bits = 1ULL << 40 | 1ULL << 41;
	e.inheritable = 1;
	e.permitted = CAPS_KNOWN;
	e.effective = 1ULL << 40;
	RUN_EXEC(kernel_string("/bin/true"));
	EXPECT_EXECVE(e);
}

TEST(exec_environment, "exec: the environment's last byte becomes a NUL")
{
	world_set_env("A=12", 4);
	RUN_EXEC(kernel_string("/bin/true"));
	EXPECT_PARAM(15, bytes("A=1", 4));
}

TEST(exec_no_file, "exec: without a file, a file name, credentials")
{
	struct exec e = plain(0);

	e.filename = none();
	RUN_EXEC(NULL);
	EXPECT_EXECVE(e);
	test_task->cred = NULL;
	RUN_EXEC(NULL);
	EXPECT_PARAM(22, u64(0));
}

/* ---- who may write ------------------------------------------------------- */

#define EXPECT_FLAGS(bits)                            \
	do {                                          \
		RUN_EXEC(kernel_string("/bin/true")); \
		EXPECT_PARAM(19, u32(bits));          \
	} while (0)

TEST(writable_owner, "exec: the owner may write, or allow itself to")
{
	struct inode *inode = runs(0555, MAGIC_EXT4)->f_inode;

	EXPECT_FLAGS(0);
	inode->i_uid.val = 1003;
	EXPECT_FLAGS(WRITABLE);
}

TEST(writable_group, "exec: the group's bit counts for the group, no other")
{
	struct inode *inode = runs(0775, MAGIC_EXT4)->f_inode;

	inode->i_gid.val = 1004;
	EXPECT_FLAGS(WRITABLE);
	inode->i_mode = MODE_FILE | 0757;
	EXPECT_FLAGS(0);
	inode->i_gid.val = 1005;
	EXPECT_FLAGS(WRITABLE);
	inode->i_mode = MODE_FILE | 0775;
	EXPECT_FLAGS(0);
}

TEST(writable_groups, "exec: of supplementary groups 32 are looked at")
{
	struct inode *inode = runs(0775, MAGIC_EXT4)->f_inode;
	struct group_info *groups;

	groups = kernel_alloc(sizeof(*groups) + 63 * sizeof(kgid_t));
	for (int i = 0; i < 64; i++)
		KELEMENT(groups, gid, kgid_t, i)->val = 2000 + i;
	test_task->cred->group_info = groups;
	groups->ngroups = 2;
	inode->i_gid.val = 2000;
	EXPECT_FLAGS(WRITABLE);
	inode->i_gid.val = 2001;
	EXPECT_FLAGS(WRITABLE);
	inode->i_gid.val = 2002;
	EXPECT_FLAGS(0);
	groups->ngroups = 64;
	inode->i_gid.val = 2031;
	EXPECT_FLAGS(WRITABLE);
	inode->i_gid.val = 2032;
	EXPECT_FLAGS(0);
	/* More than there are: a list that cannot be read. */
	test_task->cred->group_info = kernel_new(struct group_info);
	test_task->cred->group_info->ngroups = 5;
	inode->i_gid.val = 0;
	EXPECT_FLAGS(0);
}

TEST(writable_others, "exec: everybody else, and who may write everything")
{
	struct inode *inode = runs(0757, MAGIC_EXT4)->f_inode;

	EXPECT_FLAGS(WRITABLE);
	inode->i_mode = MODE_FILE | 0555;
	EXPECT_FLAGS(0);
	test_task->cred->cap_effective.bits = 1 << 1; /* DAC_OVERRIDE */
	EXPECT_FLAGS(WRITABLE);
	test_task->cred->cap_effective.bits = 1 << 3; /* FOWNER */
	EXPECT_FLAGS(WRITABLE);
	test_task->cred->cap_effective.bits = 1 << 2;
	EXPECT_FLAGS(0);
}

TEST(writable_never, "exec: not what is immutable or on a read-only disk")
{
	struct inode *inode = runs(0777, MAGIC_EXT4)->f_inode;

	test_task->cred->cap_effective.bits = ~0ULL;
	EXPECT_FLAGS(WRITABLE);
	inode->i_flags = 8;
	EXPECT_FLAGS(0);
	inode->i_flags = 7;
	EXPECT_FLAGS(WRITABLE);
	inode->i_sb->s_flags = 1;
	EXPECT_FLAGS(0);
}

/* ---- what kind of file --------------------------------------------------- */

TEST(exec_overlay, "exec: the layer of an overlay's file")
{
	struct file *file = runs(0755, MAGIC_OVERLAY);
	struct test_inode *inode = (struct test_inode *)file->f_inode;

	EXPECT_FLAGS(LOWER);
	inode->upper = dentry_new(NULL, "t", inode_new(NULL, MODE_FILE, 5));
	EXPECT_FLAGS(UPPER);
}

TEST(exec_memfd, "exec: a file of memfd_create(2) has a name and no folder")
{
	struct super_block *sb = super_new(0, 1, MAGIC_TMPFS);
	struct inode *inode = inode_new(sb, MODE_FILE | 0777, 78);
	/* shmem's own mount: each such dentry is a root of its own. */
	struct file *file = file_new(inode, root_new(sb),
				     dentry_new(NULL, "memfd:evil", inode));

	inode->i_nlink = 0;
	test_task->mm->exe_file = file;
	EXPECT_FLAGS(MEMFD | WRITABLE);
	EXPECT_PARAM(27, str("/memfd:evil"));
}

TEST(exec_not_memfd, "exec: a deleted file of tmpfs, a file that is called so")
{
	struct file *file = runs(0755, MAGIC_TMPFS);

	file->f_inode->i_nlink = 0;
	EXPECT_FLAGS(0);
	file->f_path.dentry->d_name.name =
		(unsigned char *)kernel_string("memfd:x");
	EXPECT_FLAGS(MEMFD);
	file->f_inode->i_nlink = 1;
	EXPECT_FLAGS(0);
}

/* ---- its path ------------------------------------------------------------ */

#define EXPECT_PATH(path)                             \
	do {                                          \
		RUN_EXEC(kernel_string("/bin/true")); \
		EXPECT_PARAM(27, path);               \
	} while (0)

TEST(path_mounts, "exec: a path across mounts")
{
	struct super_block *sb = super_new(8, 1, MAGIC_EXT4);
	struct mount *root = root_new(sb), *home, *inner;
	struct inode *inode = inode_new(sb, MODE_FILE, 77);
	struct dentry *at;

	at = dentry_path(root->mnt.mnt_root, "/mnt/home",
			 inode_new(sb, 040755, 3));
	home = mount_new(root, at, dentry_new(NULL, "/", NULL));
	/* Mounted on the root of another mount. */
	inner = mount_new(home, home->mnt.mnt_root,
			  dentry_new(NULL, "/", NULL));
	test_task->mm->exe_file = file_new(
		inode, inner, dentry_path(inner->mnt.mnt_root, "/a/b", inode));
	EXPECT_PATH(str("/mnt/home/a/b"));
}

TEST(path_bind, "exec: a path below a bind mount, whose root is a folder")
{
	struct super_block *sb = super_new(8, 1, MAGIC_EXT4);
	struct mount *root = root_new(sb), *bind;
	struct inode *inode = inode_new(sb, MODE_FILE, 77);
	struct dentry *folder, *mountpoint;

	folder = dentry_path(root->mnt.mnt_root, "/opt/tools", NULL);
	mountpoint = dentry_path(root->mnt.mnt_root, "/usr", NULL);
	bind = mount_new(root, mountpoint, folder);
	test_task->mm->exe_file =
		file_new(inode, bind, dentry_path(folder, "/run", inode));
	EXPECT_PATH(str("/usr/run"));
	/* A single file that is mounted. */
	bind = mount_new(root, mountpoint,
			 test_task->mm->exe_file->f_path.dentry);
	test_task->mm->exe_file->f_path.mnt = &bind->mnt;
	EXPECT_PATH(str("/usr"));
}

TEST(path_root, "exec: the root itself")
{
	struct mount *root = root_new(super_new(8, 1, MAGIC_EXT4));

	test_task->mm->exe_file =
		file_new(root->mnt.mnt_root->d_inode, root, root->mnt.mnt_root);
	EXPECT_PATH(str("/"));
}

TEST(path_deep, "exec: a path of more folders than we look at")
{
	struct super_block *sb = super_new(8, 1, MAGIC_EXT4);
	struct mount *root = root_new(sb);
	char path[256] = "", last[256] = "";

	for (int i = 0; i < 40; i++) {
		char name[8] = { '/', 'a' + i / 10, '0' + i % 10 };

		strcat(path, name);
		if (i >= 40 - 32)
			strcat(last, name);
	}
	test_task->mm->exe_file = file_new(
		NULL, root, dentry_path(root->mnt.mnt_root, path, NULL));
	EXPECT_PATH(str(last));
}

TEST(path_cycle, "exec: a path that never ends")
{
	struct dentry *a = dentry_new(NULL, "a", NULL);
	struct dentry *b = dentry_new(a, "b", NULL);
	char path[256] = "";

	a->d_parent = b;
	for (int i = 0; i < 16; i++)
		strcat(path, "/a/b");
	test_task->mm->exe_file = file_new(NULL, root_new(NULL), b);
	EXPECT_PATH(str(path));
}

TEST(path_name, "exec: a name of 255 characters, and one that cannot be read")
{
	struct mount *root = root_new(super_new(8, 1, MAGIC_EXT4));
	struct param name = filled('n', 255);
	struct dentry *dentry = dentry_new(root->mnt.mnt_root, "", NULL);
	char *text = kernel_alloc(256);

	memcpy(text, name.bytes, 255);
	dentry->d_name.name = (unsigned char *)text;
	test_task->mm->exe_file = file_new(NULL, root, dentry);
	EXPECT_PATH(JOIN(bytes("/", 1), name, str("")));
	dentry->d_name.name = (unsigned char *)16;
	EXPECT_PATH(str("/"));
}

/* ---- terminal, process group --------------------------------------------- */

TEST(exec_tty, "exec: the terminal's device number")
{
	struct exec e = plain(0);
	struct tty_struct *tty = kernel_new(struct tty_struct);

	tty->driver = kernel_new(struct tty_driver);
	tty->driver->major = 136;
	tty->driver->minor_start = 256;
	tty->index = 3;
	test_task->signal->tty = tty;
	e.tty = 3 | 136 << 8 | 256 << 12;
	RUN_EXEC(kernel_string("/bin/true"));
	EXPECT_EXECVE(e);
}

TEST(exec_pgid, "exec: the process group in both namespaces")
{
	struct exec e = plain(0);
	struct task_struct *leader = task_new(900, NULL, NULL);

	task_set_numbers(test_task, 2, (int[]){ WORLD_TID, 12 });
	task_set_numbers(leader, 2, (int[]){ 900, 5 });
	test_task->signal->pids[PIDTYPE_PGID] = leader->thread_pid;
	e.vpgid = 5;
	e.pgid = 900;
	RUN_EXEC(kernel_string("/bin/true"));
	EXPECT_EXECVE(e);
	/* A group of the outer namespace has no number in the inner one. */
	task_set_numbers(leader, 1, (int[]){ 900 });
	test_task->signal->pids[PIDTYPE_PGID] = leader->thread_pid;
	e.vpgid = 0;
	RUN_EXEC(kernel_string("/bin/true"));
	EXPECT_EXECVE(e);
	test_task->signal->pids[PIDTYPE_PGID] = NULL;
	e.pgid = 0;
	RUN_EXEC(kernel_string("/bin/true"));
	EXPECT_EXECVE(e);
}

/* ---- failure ------------------------------------------------------------- */

static uint64_t vector(int count, const char *const *strings)
{
	__u64 pointers[32] = {};

	for (int i = 0; i < count; i++)
		pointers[i] = user_string(strings[i]);
	return user_put(pointers, (count + 1) * sizeof(pointers[0]));
}

#define VECTOR(...)                                                           \
	vector(sizeof((const char *const[]){ __VA_ARGS__ }) / sizeof(char *), \
	       (const char *const[]){ __VA_ARGS__ })

TEST(execve_fails, "execve: a failure tells what was passed, and who failed")
{
	struct exec e;

	runs(0755, MAGIC_EXT4);
	e = ran();
	world_set_args("sh\0-i", 6);
	e.ret = -2;
	e.exe = str("none");
	e.args = bytes("-a\0\0b", 6);
	e.env = bytes("X=1\0Y=2", 8);
	e.filename = str("./none");
	RUN(EXECVE_19_X, -2, user_string("./none"),
	    VECTOR("none", "-a", "", "b"), VECTOR("X=1", "Y=2"));
	EXPECT_EXECVE(e);
}

TEST(execveat_fails, "execveat: one argument more in front, no file name")
{
	struct exec e = plain(-2);

	e.exe = str("none");
	e.args = str("-a");
	e.env = str("X=1");
	RUN(EXECVEAT_X, -2, (__u64)-100, user_string("./none"),
	    VECTOR("none", "-a"), VECTOR("X=1"), 0);
	EXPECT_EXECVEAT(e);
}

TEST(execve_null, "execve: without arguments, environment or file name")
{
	struct exec e = plain(-14);

	e.filename = none();
	RUN(EXECVE_19_X, -14, 0, 0, 0);
	EXPECT_EXECVE(e);
	/* An empty vector; what follows its end is not looked at. */
	RUN(EXECVE_19_X, -14, 0, user_put((__u64[]){ 0, user_string("x") }, 16),
	    user_put((__u64[]){ 0, user_string("x") }, 16));
	EXPECT_EXECVE(e);
}

TEST(execve_unreadable, "execve: a list ends where it cannot be read")
{
	struct exec e = plain(-14);
	__u64 pointers[4] = {
		user_string("a"),
		user_string("b"),
		64,
		user_string("d"),
	};

	e.exe = str("a");
	e.args = str("b");
	e.env = bytes("a\0b", 4);
	e.filename = none();
	RUN(EXECVE_19_X, -14, 64, user_put(pointers, sizeof(pointers)),
	    user_put_last(pointers, 16));
	EXPECT_EXECVE(e);
	/* exe cannot be read. */
	pointers[0] = 64;
	e.exe = str("");
	e.env = none();
	RUN(EXECVE_19_X, -14, 64, user_put(pointers, sizeof(pointers)),
	    user_put_last(pointers, 16));
	EXPECT_EXECVE(e);
}

TEST(execve_many, "execve: 16 pointers are looked at")
{
	struct exec e = plain(-7);
	const char *strings[20];

	for (int i = 0; i < 20; i++)
		strings[i] = "12345";
	e.exe = str("12345");
	e.args = none();
	for (int i = 1; i < 16; i++)
		e.args = JOIN(e.args, str("12345"));
	e.env = JOIN(e.args, str("12345"));
	e.filename = str("f");
	RUN(EXECVE_19_X, -7, user_string("f"), vector(20, strings),
	    vector(20, strings));
	EXPECT_EXECVE(e);
}

TEST(execve_long, "execve: 4096 bytes of a list are kept, and end in a NUL")
{
	struct exec e = plain(-7);
	struct param long_one = JOIN(filled('x', 5000), str(""));
	struct param most = JOIN(filled('y', 4000), str(""));
	struct param rest = JOIN(filled('z', 200), str(""));
	__u64 pointers[5] = {
		user_put(long_one.bytes, long_one.length),
		user_put(most.bytes, most.length),
		user_put(rest.bytes, rest.length),
		user_string("never"),
	};

	e.exe = JOIN(filled('x', 4095), str(""));
	e.args = JOIN(most, filled('z', 94), str(""));
	e.env = e.exe;
	e.filename = e.exe;
	RUN(EXECVE_19_X, -7, pointers[0], user_put(pointers, sizeof(pointers)),
	    user_put(pointers, sizeof(pointers)));
	EXPECT_EXECVE(e);
}

TEST(execve_compat, "execve: vectors of a 32-bit caller")
{
	struct exec e = plain(-2);
	__u32 pointers[3] = { user_string("a"), user_string("b"), 0 };

	e.exe = str("a");
	e.args = str("b");
	e.env = bytes("a\0b", 4);
	e.filename = str("f");
	RUN_COMPAT(EXECVE_19_X, -2, user_string("f"),
		   user_put_last(pointers, sizeof(pointers)),
		   user_put_last(pointers, sizeof(pointers)));
	EXPECT_EXECVE(e);
}
