// SPDX-License-Identifier: Apache-2.0
/* read, write, pread, pwrite, readv, writev: how much, and the data's beginning. */
#include "expect.h"

static const char alphabet[] =
	"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
	"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

static uint64_t letters(void)
{
	return user_put(alphabet, sizeof(alphabet) - 1);
}

TEST(read_data, "read: as much data as came")
{
	RUN(READ_X, 5, 3, letters(), 100);
	EXPECT(s64(5), bytes("abcde", 5), s64(3), u32(100));
}

TEST(read_snaplen, "read: data is cut at snaplen")
{
	RUN(READ_X, 81, 3, letters(), 100);
	EXPECT(s64(81), bytes(alphabet, 80), s64(3), u32(100));
	run_snaplen = 0;
	RUN(READ_X, 81, 3, letters(), 100);
	EXPECT(s64(81), none(), s64(3), u32(100));
	run_snaplen = 100;
	RUN(READ_X, 81, 3, letters(), 100);
	EXPECT(s64(81), bytes(alphabet, 81), s64(3), u32(100));
}

TEST(read_nothing, "read: nothing at the end, nothing when it failed")
{
	RUN(READ_X, 0, 3, letters(), 100);
	EXPECT(s64(0), none(), s64(3), u32(100));
	RUN(READ_X, -11, (__u64)-1, letters(), 100);
	EXPECT(s64(-11), none(), s64(-1), u32(100));
}

TEST(read_unreadable, "read: data is empty when a byte of it cannot be read")
{
	RUN(READ_X, 11, 3, user_put_last("0123456789", 10), 11);
	EXPECT(s64(11), none(), s64(3), u32(11));
	/* Beyond snaplen nobody looks. */
	run_snaplen = 10;
	RUN(READ_X, 11, 3, user_put_last("0123456789", 10), 11);
	EXPECT(s64(11), bytes("0123456789", 10), s64(3), u32(11));
}

TEST(read_huge, "read: the largest snaplen fits")
{
	uint64_t data = user_map(17);

	run_snaplen = 65000;
	RUN(READ_X, 1 << 20, 3, data, 1 << 20);
	EXPECT(s64(1 << 20), filled('#', 65000), s64(3), u32(1 << 20));
}

TEST(write_data, "write: what it wrote")
{
	RUN(WRITE_X, 3, 1, letters(), 10);
	EXPECT(s64(3), bytes("abc", 3), s64(1), u32(10));
}

TEST(write_fails, "write: what it would have written")
{
	RUN(WRITE_X, -32, 1, letters(), 10);
	EXPECT(s64(-32), bytes("abcdefghij", 10), s64(1), u32(10));
	RUN(WRITE_X, -14, 1, 0, 10);
	EXPECT(s64(-14), none(), s64(1), u32(10));
}

TEST(write_4_gib,
     "write: a size beyond 32 bits that failed still shows its data")
{
	RUN(WRITE_X, -28, 1, letters(), 1ULL << 32);
	EXPECT(s64(-28), bytes(alphabet, 80), s64(1), u32(0));
}

TEST(write_zero, "write: nothing, of nothing and of something")
{
	RUN(WRITE_X, 0, 1, letters(), 3);
	EXPECT(s64(0), bytes("abc", 3), s64(1), u32(3));
	RUN(WRITE_X, 0, 1, letters(), 0);
	EXPECT(s64(0), none(), s64(1), u32(0));
}

TEST(pread_offset, "pread: an offset of 64 bits")
{
	RUN(PREAD_X, 2, 3, letters(), 100, 0x123456789a);
	EXPECT(s64(2), bytes("ab", 2), s64(3), u32(100), u64(0x123456789a));
	RUN(PREAD_X, -9, (__u64)-1, letters(), 100, ~0ULL);
	EXPECT(s64(-9), none(), s64(-1), u32(100), u64(~0ULL));
}

TEST(pread_more, "pread: never more than the buffer holds")
{
	RUN(PREAD_X, 5, 3, letters(), 2, 0);
	EXPECT(s64(5), bytes("ab", 2), s64(3), u32(2), u64(0));
}

TEST(pread_compat, "pread: a 32-bit caller passes the offset in two arguments")
{
	RUN_COMPAT(PREAD_X, 2, 3, letters(), 100, 0x3456789a, 0x12);
	EXPECT(s64(2), bytes("ab", 2), s64(3), u32(100), u64(0x123456789a));
}

TEST(pwrite_offset, "pwrite: data and offset")
{
	RUN(PWRITE_X, 2, 3, letters(), 4, 5);
	EXPECT(s64(2), bytes("ab", 2), s64(3), u32(4), u64(5));
	RUN(PWRITE_X, -28, 3, letters(), 4, 5);
	EXPECT(s64(-28), bytes("abcd", 4), s64(3), u32(4), u64(5));
	RUN_COMPAT(PWRITE_X, 2, 3, letters(), 4, 5, 1);
	EXPECT(s64(2), bytes("ab", 2), s64(3), u32(4), u64(0x100000005));
}

/* ---- vectors ------------------------------------------------------------- */

#define MANY 40

struct iovec {
	__u64 base, length;
};

struct iovec_compat {
	__u32 base, length;
};

/* Two elements with an empty one before, between and behind. */
static uint64_t two(void)
{
	struct iovec vector[5] = {
		{ 0, 0 },     { user_put("hello ", 6), 6 },
		{ 1, 0 },     { user_put("world", 5), 5 },
		{ ~0ULL, 0 },
	};

	return user_put(vector, sizeof(vector));
}

/* `count` elements of one byte: a, b, c ... */
static uint64_t many(int count)
{
	struct iovec vector[MANY];
	uint64_t data = letters();

	for (int i = 0; i < count; i++)
		vector[i] = (struct iovec){ data + i, 1 };
	return user_put_last(vector, count * sizeof(vector[0]));
}

TEST(readv_two, "readv: one buffer out of its elements, empty ones skipped")
{
	RUN(READV_X, 11, 3, two(), 5);
	EXPECT(s64(11), u32(11), bytes("hello world", 11), s64(3));
	RUN(READV_X, 8, 3, two(), 5);
	EXPECT(s64(8), u32(11), bytes("hello wo", 8), s64(3));
	RUN(READV_X, 2, 3, two(), 5);
	EXPECT(s64(2), u32(11), bytes("he", 2), s64(3));
}

TEST(readv_fails, "readv: a failure has its size and no data")
{
	RUN(READV_X, -5, 3, two(), 5);
	EXPECT(s64(-5), u32(11), none(), s64(3));
	RUN(READV_X, 0, 3, two(), 5);
	EXPECT(s64(0), u32(11), none(), s64(3));
}

TEST(readv_more, "readv: never more than its elements hold")
{
	/* What was there before would read on: see run.c. */
	RUN(READV_X, 100, 3, two(), 4);
	EXPECT(s64(100), u32(11), bytes("hello world", 11), s64(3));
	RUN(WRITEV_X, 100, 3, two(), 2);
	EXPECT(s64(100), bytes("hello ", 6), s64(3), u32(6));
}

TEST(readv_counts, "readv: 0, 1, 32 and 33 elements, of which 32 are looked at")
{
	RUN(READV_X, 0, 3, 0, 0);
	EXPECT(s64(0), u32(0), none(), s64(3));
	RUN(READV_X, 1, 3, many(1), 1);
	EXPECT(s64(1), u32(1), bytes("a", 1), s64(3));
	RUN(READV_X, 32, 3, many(32), 32);
	EXPECT(s64(32), u32(32), bytes(alphabet, 32), s64(3));
	RUN(READV_X, 33, 3, many(33), 33);
	EXPECT(s64(33), u32(32), bytes(alphabet, 32), s64(3));
	RUN(READV_X, -22, 3, many(33), ~0ULL);
	EXPECT(s64(-22), u32(32), none(), s64(3));
}

TEST(readv_unreadable,
     "readv: a vector that cannot be read, an element neither")
{
	struct iovec vector[3] = {
		{ user_put("abc", 3), 3 },
		{ 64, 3 },
		{ letters(), 3 },
	};

	/* Two elements can be read, the third cannot. */
	RUN(READV_X, 9, 3, user_put_last(vector, 32), 3);
	EXPECT(s64(9), u32(0), none(), s64(3));
	/* The data ends where an element cannot be read. */
	RUN(READV_X, 9, 3, user_put(vector, sizeof(vector)), 3);
	EXPECT(s64(9), u32(9), bytes("abc", 3), s64(3));
}

TEST(readv_snaplen, "readv: snaplen cuts inside an element")
{
	run_snaplen = 8;
	RUN(READV_X, 11, 3, two(), 5);
	EXPECT(s64(11), u32(11), bytes("hello wo", 8), s64(3));
	run_snaplen = 6;
	RUN(READV_X, 11, 3, two(), 5);
	EXPECT(s64(11), u32(11), bytes("hello ", 6), s64(3));
	run_snaplen = 0;
	RUN(READV_X, 11, 3, two(), 5);
	EXPECT(s64(11), u32(11), none(), s64(3));
}

TEST(readv_compat, "readv: elements of a 32-bit caller")
{
	struct iovec_compat vector[3] = {
		{ user_put("hello ", 6), 6 },
		{ 0, 0 },
		{ user_put("world", 5), 5 },
	};

	RUN_COMPAT(READV_X, 9, 3, user_put_last(vector, sizeof(vector)), 3);
	EXPECT(s64(9), u32(11), bytes("hello wor", 9), s64(3));
}

TEST(writev_two, "writev: what was written")
{
	RUN(WRITEV_X, 7, 1, two(), 5);
	EXPECT(s64(7), bytes("hello w", 7), s64(1), u32(11));
}

TEST(writev_fails, "writev: what would have been written")
{
	RUN(WRITEV_X, -32, 1, two(), 5);
	EXPECT(s64(-32), bytes("hello world", 11), s64(1), u32(11));
	RUN(WRITEV_X, -14, 1, 0, 5);
	EXPECT(s64(-14), none(), s64(1), u32(0));
}

TEST(writev_overflow, "writev: lengths that overflow together")
{
	struct iovec vector[2] = {
		{ letters(), ~0ULL },
		{ letters(), 3 },
	};

	/* 2^64 + 2: the sum that is left is 2. */
	RUN(WRITEV_X, -22, 1, user_put(vector, sizeof(vector)), 2);
	EXPECT(s64(-22), bytes("ab", 2), s64(1), u32(2));
}

TEST(writev_compat, "writev: of a 32-bit caller")
{
	struct iovec_compat vector[2] = {
		{ user_put("one", 3), 3 },
		{ user_put("two", 3), 3 },
	};

	RUN_COMPAT(WRITEV_X, 6, 1, user_put(vector, sizeof(vector)), 2);
	EXPECT(s64(6), bytes("onetwo", 6), s64(1), u32(6));
}
