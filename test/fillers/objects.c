// SPDX-License-Identifier: Apache-2.0
/* See objects.h. */
#include "objects.h"

#include <string.h>

struct task_struct *test_task;
struct test_subsystems test_subsystems;

static struct pid_namespace *initial;

/* ---- tasks --------------------------------------------------------------- */

struct pid_namespace *world_namespace(void)
{
	return initial;
}

struct pid_namespace *namespace_new(unsigned int level,
				    struct task_struct *reaper)
{
	struct pid_namespace *namespace = kernel_new(struct pid_namespace);

	namespace->level = level;
	namespace->child_reaper = reaper;
	return namespace;
}

struct pid *pid_new(unsigned int levels, const int *numbers,
		    struct pid_namespace *const *namespaces)
{
	struct pid *pid =
		kernel_alloc(sizeof(*pid) + (levels - 1) * sizeof(struct upid));

	pid->level = levels - 1;
	for (unsigned int i = 0; i < levels; i++)
		*KELEMENT(pid, numbers, struct upid, i) =
			(struct upid){ numbers[i], namespaces[i] };
	return pid;
}

void task_set_numbers(struct task_struct *task, unsigned int levels,
		      const int *numbers)
{
	struct pid_namespace *namespaces[8] = { initial };

	for (unsigned int i = 1; i < levels; i++)
		namespaces[i] = namespace_new(i, task);
	task->thread_pid = pid_new(levels, numbers, namespaces);
	task->nsproxy->pid_ns_for_children = namespaces[levels - 1];
}

static void list_add(struct list_head *head, struct list_head *entry)
{
	entry->next = head;
	entry->prev = head->prev;
	head->prev->next = entry;
	head->prev = entry;
}

static void list_init(struct list_head *head)
{
	head->next = head;
	head->prev = head;
}

struct task_struct *task_new(int tid, struct task_struct *leader,
			     struct task_struct *parent)
{
	struct task_struct *task = kernel_new(struct task_struct);

	task->pid = tid;
	task->tgid = leader ? leader->pid : tid;
	task->group_leader = leader ? leader : task;
	task->real_parent = parent;
	list_init(&task->children);
	task->nsproxy = kernel_new(struct nsproxy);
	if (leader) {
		task->signal = leader->signal;
	} else {
		task->signal = kernel_new(struct signal_struct);
		list_init(&task->signal->thread_head);
	}
	task->signal->live.counter++;
	list_add(&task->signal->thread_head, &task->thread_node);
	task_set_numbers(task, 1, &tid);
	if (!leader)
		task->signal->pids[PIDTYPE_PGID] = task->thread_pid;
	task->cred = kernel_new(struct cred);
	return task;
}

void task_exit(struct task_struct *task)
{
	task->flags |= 0x4; /* PF_EXITING */
	task->signal->live.counter--;
}

void task_add_child(struct task_struct *task)
{
	/* Where `sibling` would be in the child; nobody looks further. */
	list_add(&task->children, kernel_new(struct list_head));
}

static void world_set_strings(unsigned long *start, unsigned long *end,
			      const char *bytes, size_t size)
{
	*start = user_put(bytes, size);
	*end = *start + size;
}

void world_set_args(const char *bytes, size_t size)
{
	world_set_strings(&test_task->mm->arg_start, &test_task->mm->arg_end,
			  bytes, size);
}

void world_set_env(const char *bytes, size_t size)
{
	world_set_strings(&test_task->mm->env_start, &test_task->mm->env_end,
			  bytes, size);
}

void world_new(void)
{
	struct task_struct *init, *leader;
	struct mm_struct *mm;

	kernel_reset();
	user_reset();
	/* In no order that would do by chance. */
	test_subsystems = (struct test_subsystems){ 7, 2, 9, 4, 12 };

	initial = namespace_new(0, NULL);
	init = task_new(1, NULL, NULL);
	initial->child_reaper = init;
	leader = task_new(WORLD_TGID, NULL, task_new(WORLD_PARENT, NULL, init));
	test_task = task_new(WORLD_TID, leader, leader->real_parent);
	test_task->signal->rlim[7].rlim_cur = 1024;
	test_task->signal->rlim[7].rlim_max = 4096;
	test_task->min_flt = 300;
	test_task->maj_flt = 3;
	test_task->loginuid.val = 1000;
	memcpy(test_task->comm, "tester", 7);
	test_task->cgroups = kernel_new(struct css_set);
	*test_task->cred = (struct cred){
		.euid = { 1001 },
		.egid = { 1002 },
		.fsuid = { 1003 },
		.fsgid = { 1004 },
	};

	test_task->files = kernel_new(struct files_struct);
	test_task->files->fdt = kernel_new(struct fdtable);
	test_task->files->fdt->max_fds = 64;
	test_task->files->fdt->fd = kernel_alloc(64 * sizeof(struct file *));

	mm = kernel_new(struct mm_struct);
	mm->total_vm = 100;
	mm->rss_stat[MM_FILEPAGES].count = 10;
	mm->rss_stat[MM_ANONPAGES].count = 5;
	mm->rss_stat[MM_SHMEMPAGES].count = 1;
	mm->rss_stat[MM_SWAPENTS].count = 7;
	test_task->mm = mm;
}

/* ---- files --------------------------------------------------------------- */

struct super_block *super_new(__u32 major, __u32 minor, unsigned long magic)
{
	struct super_block *sb = kernel_new(struct super_block);

	sb->s_dev = major << MAJOR_SHIFT | minor;
	sb->s_magic = magic;
	return sb;
}

struct inode *inode_new(struct super_block *sb, __u16 mode, unsigned long ino)
{
	struct test_inode *inode = kernel_new(struct test_inode);

	inode->inode.i_sb = sb;
	inode->inode.i_mode = mode;
	inode->inode.i_ino = ino;
	inode->inode.i_nlink = 1;
	return &inode->inode;
}

struct dentry *dentry_new(struct dentry *parent, const char *name,
			  struct inode *inode)
{
	struct dentry *dentry = kernel_new(struct dentry);

	dentry->d_parent = parent ? parent : dentry;
	dentry->d_name.name = (unsigned char *)kernel_string(name);
	dentry->d_name.len = strlen(name);
	dentry->d_inode = inode;
	return dentry;
}

struct dentry *dentry_path(struct dentry *root, const char *path,
			   struct inode *inode)
{
	struct dentry *at = root;
	char copy[8192], *name, *rest = copy;

	strncpy(copy, path, sizeof(copy) - 1);
	copy[sizeof(copy) - 1] = 0;
	while ((name = strsep(&rest, "/")))
		if (*name)
			at = dentry_new(at, name, NULL);
	at->d_inode = inode;
	return at;
}

struct mount *mount_new(struct mount *parent, struct dentry *mountpoint,
			struct dentry *root)
{
	struct mount *mount = kernel_new(struct mount);

	mount->mnt_parent = parent ? parent : mount;
	mount->mnt_mountpoint = mountpoint ? mountpoint : root;
	mount->mnt.mnt_root = root;
	return mount;
}

struct mount *root_new(struct super_block *sb)
{
	return mount_new(NULL, NULL,
			 dentry_new(NULL, "/", inode_new(sb, 0040755, 2)));
}

struct file *file_new(struct inode *inode, struct mount *mount,
		      struct dentry *dentry)
{
	struct file *file = kernel_new(struct file);

	file->f_inode = inode;
	file->f_path.mnt = mount ? &mount->mnt : NULL;
	file->f_path.dentry = dentry;
	return file;
}

void fd_install(int fd, struct file *file)
{
	test_task->files->fdt->fd[fd] = file;
}

/* ---- control groups ------------------------------------------------------ */

static struct kernfs_node *kernfs_new(struct kernfs_node *parent,
				      const char *name)
{
	struct test_kernfs_node *node = kernel_new(struct test_kernfs_node);

	node->node.name = kernel_string(name);
	node->parent = parent;
	return &node->node;
}

void cgroup_set(int subsystem, const char *path)
{
	struct cgroup_subsys_state *css =
		kernel_new(struct cgroup_subsys_state);
	char copy[4096], *name, *rest = copy;

	css->cgroup = kernel_new(struct cgroup);
	css->cgroup->kn = kernfs_new(NULL, "");
	strncpy(copy, path, sizeof(copy) - 1);
	copy[sizeof(copy) - 1] = 0;
	while ((name = strsep(&rest, "/")))
		if (*name)
			css->cgroup->kn = kernfs_new(css->cgroup->kn, name);
	test_task->cgroups->subsys[subsystem] = css;
}

/* ---- sockets ------------------------------------------------------------- */

struct socket *socket_install(int fd, void *sk)
{
	struct super_block *sb = super_new(0, 8, 0x534f434b);
	struct file *file = file_new(
		inode_new(sb, MODE_SOCKET | 0777, fd + 900), NULL, NULL);
	struct socket *socket = kernel_new(struct socket);

	socket->type = 1;
	socket->sk = sk;
	if (sk)
		((struct sock *)sk)->sk_socket = socket;
	file->private_data = socket;
	fd_install(fd, file);
	return socket;
}

static __u16 to_network(__u16 port)
{
	return (__u16)(port << 8 | port >> 8);
}

struct inet_sock *inet_new(const char *local, __u16 local_port,
			   const char *remote, __u16 remote_port)
{
	struct inet_sock *inet = kernel_new(struct inet_sock);

	inet->sk.__sk_common.skc_family = 2;
	memcpy(&inet->inet_saddr, local, 4);
	inet->inet_sport = to_network(local_port);
	memcpy(&inet->sk.__sk_common.skc_daddr, remote, 4);
	inet->sk.__sk_common.skc_dport = to_network(remote_port);
	return inet;
}

struct inet_sock *inet6_new(const char *local, __u16 local_port,
			    const char *remote, __u16 remote_port)
{
	struct inet_sock *inet = kernel_new(struct inet_sock);

	inet->sk.__sk_common.skc_family = 10;
	inet->pinet6 = kernel_new(struct ipv6_pinfo);
	memcpy(inet->pinet6->saddr.bytes, local, 16);
	inet->inet_sport = to_network(local_port);
	memcpy(inet->sk.__sk_common.skc_v6_daddr.bytes, remote, 16);
	inet->sk.__sk_common.skc_dport = to_network(remote_port);
	return inet;
}

struct unix_sock *unix_new(const char *path, size_t size)
{
	struct unix_sock *unix_sock = kernel_new(struct unix_sock);

	unix_sock->sk.__sk_common.skc_family = 1;
	if (size) {
		unix_sock->addr = kernel_alloc(sizeof(struct unix_address) + 8);
		memset(unix_sock->addr, '!', sizeof(struct unix_address) + 7);
		unix_sock->addr->len = sizeof(__u16) + size;
		unix_sock->addr->name[0].sun_family = 1;
		memcpy(unix_sock->addr->name[0].sun_path, path, size);
	}
	return unix_sock;
}
