// SPDX-License-Identifier: Apache-2.0
/* open, openat, openat2, creat, pipe, pipe2: descriptors and what they became. */
#include "expect.h"

#include <fcntl.h>

#define F_CREATED     0x4000
#define UPPER         0x8000
#define LOWER         0x10000
#define FMODE_CREATED 0x100000

static struct file *file_here(__u32 major, __u32 minor, unsigned long magic,
			      unsigned long ino)
{
	return file_new(inode_new(super_new(major, minor, magic), MODE_FILE,
				  ino),
			NULL, NULL);
}

TEST(open_read, "open: flags, device and inode of a plain file")
{
	fd_install(5, file_here(8, 1, MAGIC_EXT4, 1234));
	RUN(OPEN_X, 5, user_string("/etc/passwd"), O_RDONLY | O_CLOEXEC, 0777);
	EXPECT(s64(5), str("/etc/passwd"), u32(1 | 0x1000), u32(0), u32(0x801),
	       u64(1234));
}

TEST(open_create, "open: a mode where the call can create, and that it did")
{
	struct file *file = file_here(259, 0x12345, MAGIC_EXT4, 1ULL << 40);

	file->f_mode = FMODE_CREATED | 3;
	fd_install(0, file);
	RUN(OPEN_X, 0, user_string("new"), O_RDWR | O_CREAT | O_EXCL | O_TRUNC,
	    0640);
	/* new_encode_dev(): the minor's upper part stands above the major. */
	EXPECT(s64(0), str("new"), u32(3 | 4 | 0x20 | 0x100 | F_CREATED),
	       u32(0640), u32(0x45 | 259 << 8 | 0x12300 << 12),
	       u64(1ULL << 40));
}

TEST(open_tmpfile,
     "open: a mode for O_TMPFILE, whose bit O_DIRECTORY is part of")
{
	fd_install(6, file_here(0, 20, MAGIC_TMPFS, 7));
	RUN(OPEN_X, 6, user_string("/tmp"), 020000000 | O_DIRECTORY | O_WRONLY,
	    0600);
	EXPECT(s64(6), str("/tmp"), u32(2 | 0x2000 | 0x400), u32(0600), u32(20),
	       u64(7));
}

TEST(open_fails, "open: a failure has neither device nor inode")
{
	/* Whatever lies at the descriptor with that number. */
	fd_install(2, file_here(8, 1, MAGIC_EXT4, 1234));
	RUN(OPEN_X, -2, user_string("/none"), O_WRONLY | O_APPEND);
	EXPECT(s64(-2), str("/none"), u32(2 | 8), u32(0), u32(0), u64(0));
}

TEST(open_closed, "open: a descriptor that another thread closed meanwhile")
{
	RUN(OPEN_X, 9, user_string("x"), O_RDONLY);
	EXPECT(s64(9), str("x"), u32(1), u32(0), u32(0), u64(0));
	/* Beyond the table, where memory holds something else. */
	test_task->files->fdt->max_fds = 63;
	fd_install(63, file_here(8, 1, MAGIC_EXT4, 1234));
	RUN(OPEN_X, 63, user_string("x"), O_RDONLY);
	EXPECT(s64(63), str("x"), u32(1), u32(0), u32(0), u64(0));
	RUN(OPEN_X, 64, user_string("x"), O_RDONLY);
	EXPECT(s64(64), str("x"), u32(1), u32(0), u32(0), u64(0));
	RUN(OPEN_X, 0x7fffffffffffffff, user_string("x"), O_RDONLY);
	EXPECT(s64(0x7fffffffffffffff), str("x"), u32(1), u32(0), u32(0),
	       u64(0));
}

TEST(open_no_files, "open: a task without a table of files")
{
	test_task->files = NULL;
	RUN(OPEN_X, 5, user_string("x"), O_RDONLY);
	EXPECT(s64(5), str("x"), u32(1), u32(0), u32(0), u64(0));
}

TEST(open_upper, "open: a file of an overlay's upper layer")
{
	struct file *file = file_here(0, 50, MAGIC_OVERLAY, 88);
	struct test_inode *inode = (struct test_inode *)file->f_inode;

	inode->upper = dentry_new(NULL, "f", inode_new(NULL, MODE_FILE, 9));
	fd_install(3, file);
	RUN(OPEN_X, 3, user_string("f"), O_RDONLY);
	EXPECT(s64(3), str("f"), u32(1 | UPPER), u32(0), u32(50), u64(88));
}

TEST(open_lower, "open: a file of an overlay's lower layer")
{
	struct file *file = file_here(0, 50, MAGIC_OVERLAY, 88);
	struct test_inode *inode = (struct test_inode *)file->f_inode;

	fd_install(3, file);
	RUN(OPEN_X, 3, user_string("f"), O_RDONLY);
	EXPECT(s64(3), str("f"), u32(1 | LOWER), u32(0), u32(50), u64(88));
	/* An upper dentry without an inode: the file is not there yet. */
	inode->upper = dentry_new(NULL, "f", NULL);
	RUN(OPEN_X, 3, user_string("f"), O_RDONLY);
	EXPECT(s64(3), str("f"), u32(1 | LOWER), u32(0), u32(50), u64(88));
}

TEST(openat_dirfd, "openat: AT_FDCWD is -100, whatever the upper half holds")
{
	fd_install(5, file_here(8, 1, MAGIC_EXT4, 1234));
	RUN(OPENAT_2_X, 5, 0xffffff9c, user_string("a/b"), O_RDONLY, 0);
	EXPECT(s64(5), s64(-100), str("a/b"), u32(1), u32(0), u32(0x801),
	       u64(1234));
}

TEST(openat_fails, "openat: an unreadable path, and the mode of O_CREAT")
{
	RUN(OPENAT_2_X, -14, 7, 0, O_CREAT | O_WRONLY, 0644);
	EXPECT(s64(-14), s64(7), none(), u32(4 | 2), u32(0644), u32(0), u64(0));
}

TEST(openat_compat, "openat: of a 32-bit caller")
{
	fd_install(5, file_here(8, 1, MAGIC_EXT4, 1234));
	RUN_COMPAT(OPENAT_2_X, 5, (__u64)-100, user_string("f"), O_CREAT, 0600);
	EXPECT(s64(5), s64(-100), str("f"), u32(1 | 4), u32(0600), u32(0x801),
	       u64(1234));
}

TEST(openat2_how, "openat2: flags, mode and resolve come out of its struct")
{
	__u64 how[3] = { O_RDWR | O_CREAT, 0600, 0x01 | 0x08 | 0x20 };

	fd_install(5, file_here(8, 1, MAGIC_EXT4, 1234));
	RUN(OPENAT2_X, 5, (__u64)-100, user_string("f"),
	    user_put(how, sizeof(how)), sizeof(how));
	EXPECT(s64(5), s64(-100), str("f"), u32(3 | 4), u32(0600),
	       u32(0x10 | 0x01 | 0x20), u32(0x801), u64(1234));
}

TEST(openat2_unreadable, "openat2: a struct that cannot be read")
{
	__u64 how[2] = { O_RDWR | O_CREAT, 0600 };

	RUN(OPENAT2_X, -14, 3, user_string("f"),
	    user_put_last(how, sizeof(how)), 24);
	EXPECT(s64(-14), s64(3), str("f"), u32(1), u32(0), u32(0), u32(0),
	       u64(0));
}

TEST(creat_plain, "creat: its mode, device and inode")
{
	fd_install(5, file_here(8, 1, MAGIC_EXT4, 1234));
	RUN(CREAT_X, 5, user_string("c"), 0644);
	EXPECT(s64(5), str("c"), u32(0644), u32(0x801), u64(1234), u16(0));
	RUN(CREAT_X, -13, user_string("c"), 0644);
	EXPECT(s64(-13), str("c"), u32(0644), u32(0), u64(0), u16(0));
}

TEST(creat_overlay, "creat: the layer in flags of its own")
{
	struct file *file = file_here(0, 50, MAGIC_OVERLAY, 88);
	struct test_inode *inode = (struct test_inode *)file->f_inode;

	fd_install(5, file);
	RUN(CREAT_X, 5, user_string("c"), 0);
	EXPECT(s64(5), str("c"), u32(0), u32(50), u64(88), u16(2));
	inode->upper = dentry_new(NULL, "c", inode_new(NULL, MODE_FILE, 9));
	RUN(CREAT_X, 5, user_string("c"), 0);
	EXPECT(s64(5), str("c"), u32(0), u32(50), u64(88), u16(1));
}

/* ---- pipes --------------------------------------------------------------- */

TEST(pipe_ends, "pipe: both ends and their inode")
{
	__s32 ends[2] = { 5, 6 };

	fd_install(5, file_here(0, 12, 0x50495045, 4444));
	RUN(PIPE_X, 0, user_put(ends, sizeof(ends)));
	EXPECT(s64(0), s64(5), s64(6), u64(4444));
}

TEST(pipe_fails, "pipe: a failure has no ends, whatever lies in memory")
{
	__s32 ends[2] = { 5, 6 };

	RUN(PIPE_X, -24, user_put(ends, sizeof(ends)));
	EXPECT(s64(-24), s64(-1), s64(-1), u64(0));
	/* The kernel wrote them, and then somebody unmapped the page. */
	RUN(PIPE_X, 0, user_put_last(ends, 4));
	EXPECT(s64(0), s64(-1), s64(-1), u64(0));
}

TEST(pipe2_flags, "pipe2: flags, without an access mode")
{
	__s32 ends[2] = { 5, 6 };

	fd_install(5, file_here(0, 12, 0x50495045, 4444));
	RUN(PIPE2_X, 0, user_put(ends, sizeof(ends)), O_CLOEXEC | O_NONBLOCK);
	EXPECT(s64(0), s64(5), s64(6), u64(4444), u32(0x1000 | 0x40));
	RUN(PIPE2_X, -22, 0, 0);
	EXPECT(s64(-22), s64(-1), s64(-1), u64(0), u32(0));
}
