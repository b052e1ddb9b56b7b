// SPDX-License-Identifier: Apache-2.0
/*
 * Fillers that the schema describes completely, made by the generator: arguments
 * and result, in their types.
 */
#include "expect.h"

#include <fcntl.h>

/* The upper half of a register that holds an int is anything. */
#define INT(value) (0xdeadbeef00000000ULL | (__u32)(value))

TEST(close_succeeds, "close: its result and its descriptor")
{
	RUN(CLOSE_X, 0, 3);
	EXPECT(s64(0), s64(3));
}

TEST(close_fails, "close: a descriptor is an int, whatever the register holds")
{
	RUN(CLOSE_X, -9, INT(-1));
	EXPECT(s64(-9), s64(-1));
}

TEST(socket_flags, "socket: the flags in its type are translated too")
{
	RUN(SOCKET_X, 5, 10, 1 | O_CLOEXEC | O_NONBLOCK, 6);
	EXPECT(s64(5), u32(10), u32(1 | O_CLOEXEC | O_NONBLOCK), u32(6),
	       u32(0x1000 | 0x40));
}

TEST(socket_plain, "socket: a failure, without flags")
{
	RUN(SOCKET_X, -97, INT(99), 2, 0);
	EXPECT(s64(-97), u32(99), u32(2), u32(0), u32(0));
}

TEST(listen_backlog, "listen: a backlog of -1")
{
	RUN(LISTEN_X, 0, 4, INT(-1));
	EXPECT(s64(0), s64(4), u32(0xffffffff));
}

TEST(chdir_path, "chdir: its path")
{
	RUN(CHDIR_X, 0, user_string("/tmp/x"));
	EXPECT(s64(0), str("/tmp/x"));
}

TEST(chdir_unreadable, "chdir: a path that cannot be read is empty")
{
	RUN(CHDIR_X, -14, 1);
	EXPECT(s64(-14), none());
}

TEST(kill_signal, "kill: a process group and a signal")
{
	RUN(KILL_X, 0, INT(-42), 15);
	EXPECT(s64(0), s64(-42), u8(15));
	RUN(KILL_X, -3, 7, 0);
	EXPECT(s64(-3), s64(7), u8(0));
}

TEST(fcntl_commands, "fcntl: its command in the format's numbers")
{
	RUN(FCNTL_X, 7, 3, F_DUPFD, 5);
	EXPECT(s64(7), s64(3), u8(1), u64(5));
	RUN(FCNTL_X, -22, INT(-1), 12345, ~0ULL);
	EXPECT(s64(-22), s64(-1), u8(0), u64(~0ULL));
}

TEST(setuid_uid, "setuid: the uid")
{
	RUN(SETUID_X, 0, 1000);
	EXPECT(s64(0), u32(1000));
	RUN(SETUID_X, -1, INT(-1));
	EXPECT(s64(-1), u32(0xffffffff));
}

TEST(unlinkat_directory, "unlinkat: AT_FDCWD and AT_REMOVEDIR")
{
	RUN(UNLINKAT_2_X, 0, INT(AT_FDCWD), user_string("a"), AT_REMOVEDIR);
	EXPECT(s64(0), s64(-100), str("a"), u32(0x200));
}

TEST(unlinkat_fails, "unlinkat: unknown flags are left out")
{
	RUN(UNLINKAT_2_X, -22, 5, user_string(""), 0xffff & ~AT_REMOVEDIR);
	EXPECT(s64(-22), s64(5), str(""), u32(0));
}

TEST(mkdirat_mode, "mkdirat: its mode as it was passed")
{
	RUN(MKDIRAT_X, -17, INT(AT_FDCWD), user_string("/d"), 0755);
	EXPECT(s64(-17), s64(-100), str("/d"), u32(0755));
}

TEST(renameat2_paths, "renameat2: two paths, one of them unreadable")
{
	RUN(RENAMEAT2_X, 0, 3, user_string("old"), 4, user_string("new"), 1);
	EXPECT(s64(0), s64(3), str("old"), s64(4), str("new"), u32(1));
	RUN(RENAMEAT2_X, -14, INT(AT_FDCWD), 0, 4, user_string("new"), 0);
	EXPECT(s64(-14), s64(-100), none(), s64(4), str("new"), u32(0));
}

TEST(dup_fds, "dup, dup2, dup3: descriptors and flags")
{
	RUN(DUP_1_X, 8, 3);
	EXPECT(s64(8), s64(3));
	RUN(DUP_1_X, -9, INT(-5));
	EXPECT(s64(-9), s64(-5));
	RUN(DUP2_X, 9, 3, 9);
	EXPECT(s64(9), s64(3), s64(9));
	RUN(DUP2_X, -9, INT(-5), INT(-6));
	EXPECT(s64(-9), s64(-5), s64(-6));
	RUN(DUP3_X, 9, 3, 9, O_CLOEXEC);
	EXPECT(s64(9), s64(3), s64(9), u32(0x1000));
	RUN(DUP3_X, -22, 3, INT(-1), 0xff);
	EXPECT(s64(-22), s64(3), s64(-1), u32(0));
}

/* ---- paths, which all fillers share -------------------------------------- */

TEST(path_longest, "a path of 4095 characters is whole")
{
	struct param path = JOIN(filled('p', 4095), str(""));

	RUN(CHDIR_X, 0, user_put(path.bytes, path.length));
	EXPECT(s64(0), path);
}

TEST(path_longer, "a path of 4096 characters loses the last one")
{
	struct param path = JOIN(filled('p', 4096), str(""));

	RUN(CHDIR_X, -36, user_put(path.bytes, path.length));
	EXPECT(s64(-36), JOIN(filled('p', 4095), str("")));
}

TEST(path_across, "a path goes on in the next page, if that can be read")
{
	uint64_t page = user_map(2);
	uint64_t path = page + USER_PAGE - 3;

	user_write(path, "/usr/bin", 9);
	RUN(CHDIR_X, 0, path);
	EXPECT(s64(0), str("/usr/bin"));
	user_protect(page + USER_PAGE, false);
	RUN(CHDIR_X, -14, path);
	EXPECT(s64(-14), none());
	/* The NUL is the last byte that can be read. */
	user_write(path, "/u", 3);
	RUN(CHDIR_X, 0, path);
	EXPECT(s64(0), str("/u"));
}

TEST(path_compat, "a 32-bit caller's pointer has 32 bits")
{
	RUN_COMPAT(CHDIR_X, 0, INT(user_string("/tmp")));
	EXPECT(s64(0), str("/tmp"));
	RUN(CHDIR_X, -14, INT(user_string("/tmp")));
	EXPECT(s64(-14), none());
}
