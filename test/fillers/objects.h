/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Small builders of the kernel objects that fillers look at. world_new() makes a
 * plain process, and tests change what they are about.
 */
#ifndef TEST_FILLERS_OBJECTS_H
#define TEST_FILLERS_OBJECTS_H

#include <linux/types.h>
#include <stdbool.h>
#include <stddef.h>

#include "../../drivers/modern-bpf/kernel_types.h"
#include "access.h"
#include "user_memory.h"

/* ---- tasks --------------------------------------------------------------- */

#define WORLD_TID          4321
#define WORLD_TGID         4320
#define WORLD_PARENT       77
#define WORLD_CHILDREN_MAX 8

/*
 * In the initial namespace; leader of itself unless it is given one. Its list of
 * children is empty, its list of threads holds itself.
 */
struct task_struct *task_new(int tid, struct task_struct *leader,
			     struct task_struct *parent);
/* Makes a task a member of namespaces: numbers[0] is that of the initial one. */
void task_set_numbers(struct task_struct *task, unsigned int levels,
		      const int *numbers);
/* It has begun to exit. */
void task_exit(struct task_struct *task);
void task_add_child(struct task_struct *task);
struct pid *pid_new(unsigned int levels, const int *numbers,
		    struct pid_namespace *const *namespaces);
struct pid_namespace *namespace_new(unsigned int level,
				    struct task_struct *reaper);
/* The initial namespace; its reaper has tid 1. */
struct pid_namespace *world_namespace(void);

/* Everything a test starts from; test_task is the current task. */
void world_new(void);
/* The arguments and the environment of the current task, "\0"-separated. */
void world_set_args(const char *bytes, size_t size);
void world_set_env(const char *bytes, size_t size);

/* ---- files --------------------------------------------------------------- */

#define MAJOR_SHIFT 20 /* of a device number inside the kernel */

struct super_block *super_new(__u32 major, __u32 minor, unsigned long magic);
struct inode *inode_new(struct super_block *sb, __u16 mode, unsigned long ino);
struct dentry *dentry_new(struct dentry *parent, const char *name,
			  struct inode *inode);
struct mount *mount_new(struct mount *parent, struct dentry *mountpoint,
			struct dentry *root);
struct file *file_new(struct inode *inode, struct mount *mount,
		      struct dentry *dentry);
/* Opens it in the current task. */
void fd_install(int fd, struct file *file);
/* The root of a file system, with a mount of its own that has no parent. */
struct mount *root_new(struct super_block *sb);
/* "/a/b" below a dentry. */
struct dentry *dentry_path(struct dentry *root, const char *path,
			   struct inode *inode);

#define MAGIC_EXT4    0xef53
#define MAGIC_TMPFS   0x01021994
#define MAGIC_OVERLAY 0x794c7630
#define MODE_FILE     0100000
#define MODE_SOCKET   0140000

/* ---- control groups ------------------------------------------------------ */

/* Puts the current task there: "/" or "/a/b". */
void cgroup_set(int subsystem, const char *path);

/* ---- sockets ------------------------------------------------------------- */

/* Opens it in the current task, as a stream. */
struct socket *socket_install(int fd, void *sk);
/* Addresses in network order as in "\x7f\0\0\1", ports in host order. */
struct inet_sock *inet_new(const char *local, __u16 local_port,
			   const char *remote, __u16 remote_port);
struct inet_sock *inet6_new(const char *local, __u16 local_port,
			    const char *remote, __u16 remote_port);
/* Bound to `size` bytes of sun_path; what lies behind them is not zero. */
struct unix_sock *unix_new(const char *path, size_t size);

#endif
