/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Files: what a descriptor leads to, and what a device has to offer. */

/* Until 3.14 their types are structs only where the configuration is strict. */
#if SINCE(3, 14) || defined(SHAPE_STRICT_IDS)
typedef struct {
  unsigned int val;
} kuid_t;
typedef struct {
  unsigned int val;
} kgid_t;
static inline unsigned int __kuid_val(kuid_t uid) { return uid.val; }
#else
typedef unsigned int kuid_t, kgid_t;
static inline unsigned int __kuid_val(kuid_t uid) { return uid; }
#endif

struct super_block {
  unsigned int s_dev;
  unsigned long s_flags, s_magic;
};

struct inode {
  umode_t i_mode;
  kuid_t i_uid;
  kgid_t i_gid;
  unsigned int i_flags;
  struct super_block* i_sb;
#if SINCE(6, 18)
  u64 i_ino;
#else
  unsigned long i_ino;
#endif
  const unsigned int i_nlink;
#if SINCE(6, 11)
  s64 i_mtime_sec, i_ctime_sec;
  u32 i_mtime_nsec, i_ctime_nsec;
#elif SINCE(6, 7)
  struct timespec64 __i_mtime, __i_ctime;
#elif SINCE(6, 6)
  struct timespec64 i_mtime, __i_ctime;
#elif SINCE(4, 18)
  struct timespec64 i_mtime, i_ctime;
#else
  struct timespec i_mtime, i_ctime;
#endif
};
#if SINCE(6, 6)
struct timespec64 inode_get_ctime(const struct inode* inode);
#endif
#if SINCE(6, 7)
struct timespec64 inode_get_mtime(const struct inode* inode);
#endif

struct qstr {
  u64 hash_len;
  const unsigned char* name;
};
struct dentry {
  struct dentry* d_parent;
  struct qstr d_name;
  struct inode* d_inode;
};
struct vfsmount {
  struct dentry* mnt_root;
};
struct path {
  struct vfsmount* mnt;
  struct dentry* dentry;
};
struct file {
  struct path f_path;
  struct inode* f_inode;
  unsigned int f_mode;
  void* private_data;
};

struct fdtable {
  unsigned int max_fds;
  struct file __rcu** fd;
};
struct files_struct {
  atomic_t count;
  struct fdtable __rcu* fdt;
};
struct file* fget_raw(unsigned int fd);
void fput(struct file* file);

/* ---- poll --------------------------------------------------------------- */

#define POLLIN 0x0001
#define POLLERR 0x0008
#define POLLRDNORM 0x0040
#if SINCE(4, 16)
typedef unsigned __poll_t;
#define SHAPE_POLL __poll_t
#define EPOLLET ((__poll_t)(1U << 31))
#else
#define SHAPE_POLL unsigned int
#define EPOLLET (1 << 31)
#endif
/* Without the type from 4.12 on. */
#if SINCE(4, 12)
#define EPOLLIN 0x00000001
#define EPOLLERR 0x00000008
#define EPOLLRDNORM 0x00000040
#endif

typedef struct poll_table_struct {
  int unused;
} poll_table;
void poll_wait(struct file* file, wait_queue_head_t* queue, poll_table* table);
#if SINCE(4, 16)
__poll_t poll_requested_events(const poll_table* table);
#else
unsigned long poll_requested_events(const poll_table* table);
#endif
void __wake_up(wait_queue_head_t* queue, unsigned int mode, int how_many, void* key);
#define wake_up_interruptible_poll(queue, events) __wake_up(queue, 1, 1, (void*)(events))

/* ---- devices ------------------------------------------------------------ */

struct seq_file;
#if SINCE(4, 3)
void seq_printf(struct seq_file* to, const char* format, ...) __attribute__((format(printf, 2, 3)));
#else
int seq_printf(struct seq_file* to, const char* format, ...) __attribute__((format(printf, 2, 3)));
#endif

struct file_operations {
  struct module* owner;
  SHAPE_POLL (*poll)(struct file* file, struct poll_table_struct* table);
  long (*unlocked_ioctl)(struct file* file, unsigned int command, unsigned long argument);
  long (*compat_ioctl)(struct file* file, unsigned int command, unsigned long argument);
  int (*mmap)(struct file* file, struct vm_area_struct* vma);
  int (*open)(struct inode* inode, struct file* file);
  int (*release)(struct inode* inode, struct file* file);
#if SINCE(3, 19)
  void (*show_fdinfo)(struct seq_file* to, struct file* file);
#else
  int (*show_fdinfo)(struct seq_file* to, struct file* file);
#endif
};
int nonseekable_open(struct inode* inode, struct file* file);
void __user* compat_ptr(compat_uptr_t pointer);

#define MISC_DYNAMIC_MINOR 255
struct miscdevice {
  int minor;
  const char* name;
  const struct file_operations* fops;
  umode_t mode;
};
int misc_register(struct miscdevice* device);
#if SINCE(4, 3)
void misc_deregister(struct miscdevice* device);
#else
int misc_deregister(struct miscdevice* device);
#endif
