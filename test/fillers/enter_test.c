// SPDX-License-Identifier: Apache-2.0
/*
 * open, openat, openat2, creat, connect on their way in: what was passed, and
 * nothing that only the kernel could know by then.
 */
#include "expect.h"

#include <fcntl.h>

#define V4(a, b, c, d) bytes((const __u8[]){ a, b, c, d }, 4)

TEST(open_enter, "open, enter: the path, flags, and a mode where it counts")
{
	RUN(OPEN_E, 0, user_string("/etc/passwd"), O_RDONLY | O_CLOEXEC, 0777);
	EXPECT(str("/etc/passwd"), u32(1 | 0x1000), u32(0));
	RUN(OPEN_E, 0, user_string("new"), O_RDWR | O_CREAT | O_TRUNC, 0640);
	EXPECT(str("new"), u32(3 | 4 | 0x100), u32(0640));
	RUN(OPEN_E, 0, user_string("/tmp"), 020000000 | O_DIRECTORY | O_WRONLY,
	    0600);
	EXPECT(str("/tmp"), u32(2 | 0x2000 | 0x400), u32(0600));
}

TEST(open_enter_unreadable, "open, enter: a path that cannot be read is empty")
{
	RUN(OPEN_E, 0, 0, O_WRONLY, 0);
	EXPECT(none(), u32(2), u32(0));
	RUN(OPEN_E, 0, user_string(""), O_WRONLY, 0);
	EXPECT(str(""), u32(2), u32(0));
}

TEST(openat_enter, "openat, enter: AT_FDCWD is -100, whoever passes it")
{
	RUN(OPENAT_2_E, 0, 0xffffff9c, user_string("a/b"), O_RDONLY, 0777);
	EXPECT(s64(-100), str("a/b"), u32(1), u32(0));
	RUN_COMPAT(OPENAT_2_E, 0, (__u64)-100, user_string("f"),
		   O_CREAT | O_WRONLY, 0600);
	EXPECT(s64(-100), str("f"), u32(4 | 2), u32(0600));
}

TEST(openat2_enter, "openat2, enter: what its struct says")
{
	__u64 how[3] = { O_RDWR | O_CREAT, 0600, 0x01 | 0x08 | 0x20 };

	RUN(OPENAT2_E, 0, 7, user_string("f"), user_put(how, sizeof(how)),
	    sizeof(how));
	EXPECT(s64(7), str("f"), u32(3 | 4), u32(0600),
	       u32(0x10 | 0x01 | 0x20));
	RUN(OPENAT2_E, 0, 3, user_string("f"), user_put_last(how, 16), 24);
	EXPECT(s64(3), str("f"), u32(1), u32(0), u32(0));
}

TEST(creat_enter, "creat, enter: the path and the mode")
{
	RUN(CREAT_E, 0, user_string("c"), 0644);
	EXPECT(str("c"), u32(0644));
}

TEST(connect_enter, "connect, enter: the descriptor and the address as passed")
{
	const __u8 in[16] = { 2, 0, 0x1f, 0x90, 127, 0, 0, 1 };

	RUN(CONNECT_E, 0, 5, user_put(in, sizeof(in)), sizeof(in));
	EXPECT(s64(5), JOIN(u8(2), V4(127, 0, 0, 1), u16(8080)));
	RUN_COMPAT(CONNECT_E, 0, (__u64)-1, user_put(in, sizeof(in)),
		   sizeof(in));
	EXPECT(s64(-1), JOIN(u8(2), V4(127, 0, 0, 1), u16(8080)));
	RUN(CONNECT_E, 0, 5, 0, 16);
	EXPECT(s64(5), none());
}
