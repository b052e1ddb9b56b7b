/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* From a file descriptor of the current task to the file, its device and inode. */
#ifndef TRISCAP_KERNEL_FILE_H
#define TRISCAP_KERNEL_FILE_H

/* include/uapi/linux/magic.h */
#define OVERLAYFS_MAGIC 0x794c7630
#define TMPFS_MAGIC     0x01021994
/* include/linux/fs.h: the open created the file (since 4.19). */
#define FILE_MODE_CREATED 0x100000
#define INODE_TYPE        0170000
#define INODE_SOCKET      0140000

/* What a file is, for events that say so; all zero when there is none. */
struct file_identity {
	__u32 dev;   /* as userspace's stat(2) encodes it */
	__u32 flags; /* of the file_flags set: how it was opened */
	__u64 ino;
};

/* Where an overlay's file really lies. */
enum overlay_layer {
	OVERLAY_NONE,
	OVERLAY_UPPER,
	OVERLAY_LOWER,
};

/* include/linux/kdev_t.h: 12 bits of major, 20 of minor inside the kernel. */
static __always_inline __u32 encode_dev(__u32 dev)
{
	__u32 major = dev >> 20;
	__u32 minor = dev & 0xfffff;

	return (minor & 0xff) | (major << 8) | ((minor & ~0xffU) << 12);
}

/* A driver that can hold on to a file has its own, and says so. */
#ifndef CAPTURE_TASK_FILE
/* NULL for a number that is not open. */
static __always_inline struct file *task_file(struct task_struct *task, int fd)
{
	struct fdtable *table = KREAD(task, files, fdt);
	struct file **entries;

	if (fd < 0 || (__u32)fd >= KREAD(table, max_fds))
		return 0;
	entries = KREAD(table, fd);
	return KPOINTER_AT(entries + fd);
}
#endif

static __always_inline enum overlay_layer overlay_layer(struct inode *inode,
							struct super_block *sb)
{
	struct dentry *upper;

	if (KREAD(sb, s_magic) != OVERLAYFS_MAGIC)
		return OVERLAY_NONE;
	upper = overlay_upper_dentry(inode);
	if (upper && KREAD(upper, d_inode, i_ino))
		return OVERLAY_UPPER;
	return OVERLAY_LOWER;
}

static __always_inline struct file_identity file_identity(struct file *file)
{
	struct file_identity identity = {};
	struct super_block *sb;
	struct inode *inode;

	if (!file)
		return identity;
	inode = KREAD(file, f_inode);
	sb = KREAD(inode, i_sb);
	identity.dev = encode_dev(KREAD(sb, s_dev));
	identity.ino = KREAD(inode, i_ino);
	if (KREAD(file, f_mode) & FILE_MODE_CREATED)
		identity.flags |= SCAP_O_F_CREATED;
	switch (overlay_layer(inode, sb)) {
	case OVERLAY_UPPER:
		identity.flags |= SCAP_FD_UPPER_LAYER;
		break;
	case OVERLAY_LOWER:
		identity.flags |= SCAP_FD_LOWER_LAYER;
		break;
	default:
		break;
	}
	return identity;
}

#endif
