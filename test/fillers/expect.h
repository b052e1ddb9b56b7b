/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A whole event as the test states it: every parameter in order, byte by byte.
 *
 *	RUN(CLOSE_X, 0, 3);
 *	EXPECT(s64(0), s64(3));
 */
#ifndef TEST_FILLERS_EXPECT_H
#define TEST_FILLERS_EXPECT_H

#include "check.h"
#include "objects.h"
#include "run.h"

/* A parameter: its bytes, kept until the test ends. */
struct param {
	const __u8 *bytes;
	size_t length;
};

struct param bytes(const void *bytes, size_t length);
struct param u8(__u8 value);
struct param u16(__u16 value);
struct param u32(__u32 value);
struct param u64(__u64 value);
struct param s64(__s64 value);
/* With its NUL. */
struct param str(const char *text);
struct param none(void);
/* One behind the other, as one parameter. */
struct param join(size_t count, const struct param *params);
#define JOIN(...)                                                            \
	join(sizeof((struct param[]){ __VA_ARGS__ }) / sizeof(struct param), \
	     (struct param[]){ __VA_ARGS__ })
/* `count` times the same byte. */
struct param filled(char byte, size_t count);

/* Runs the event's filler as sys_exit does: ret, then arguments. */
#define RUN(key, result, ...)                         \
	run_here(__FILE__, __LINE__,                  \
		 (struct call){ .event = EVENT_##key, \
				.ret = (result),      \
				.args = { __VA_ARGS__ } })
/* For a caller with 32 bits. */
#define RUN_COMPAT(key, result, ...)                     \
	run_here(__FILE__, __LINE__,                     \
		 (struct call){ .event = EVENT_##key,    \
				.ret = (result),         \
				.args = { __VA_ARGS__ }, \
				.compat = true })
void run_here(const char *file, int line, struct call call);

/* The whole event. */
#define EXPECT(...)                                           \
	expect_here(__FILE__, __LINE__, 0,                    \
		    sizeof((struct param[]){ __VA_ARGS__ }) / \
			    sizeof(struct param),             \
		    (struct param[]){ __VA_ARGS__ })
/* The same, cut because the record had no more room. */
#define EXPECT_TRUNCATED(...)                                     \
	expect_here(__FILE__, __LINE__, TRISCAP_RECORD_TRUNCATED, \
		    sizeof((struct param[]){ __VA_ARGS__ }) /     \
			    sizeof(struct param),                 \
		    (struct param[]){ __VA_ARGS__ })
void expect_here(const char *file, int line, __u8 flags, size_t count,
		 const struct param *params);

/* One parameter of it. */
#define EXPECT_PARAM(index, expected) \
	expect_param_here(__FILE__, __LINE__, index, expected)
void expect_param_here(const char *file, int line, __u32 index,
		       struct param expected);

/* Which events a test has stated as a whole. */
bool expect_stated(__u32 event);

#endif
