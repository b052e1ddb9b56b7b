// SPDX-License-Identifier: Apache-2.0
/* See expect.h. */
#include "expect.h"

#include <stdio.h>
#include <string.h>

static __u8 pool[1 << 20];
static size_t pool_used;

static bool stated[512];
static __u32 event_run;

static __u8 *take(size_t length)
{
	if (pool_used + length > sizeof(pool))
		pool_used = 0; /* no test states that much at once */
	pool_used += length;
	return pool + pool_used - length;
}

struct param bytes(const void *from, size_t length)
{
	return (struct param){ memcpy(take(length), from, length), length };
}

struct param u8(__u8 value)
{
	return bytes(&value, sizeof(value));
}

struct param u16(__u16 value)
{
	return bytes(&value, sizeof(value));
}

struct param u32(__u32 value)
{
	return bytes(&value, sizeof(value));
}

struct param u64(__u64 value)
{
	return bytes(&value, sizeof(value));
}

struct param s64(__s64 value)
{
	return bytes(&value, sizeof(value));
}

struct param str(const char *text)
{
	return bytes(text, strlen(text) + 1);
}

struct param none(void)
{
	return (struct param){ pool, 0 };
}

struct param filled(char byte, size_t count)
{
	return (struct param){ memset(take(count), byte, count), count };
}

struct param join(size_t count, const struct param *params)
{
	static __u8 whole[65536];
	size_t length = 0;

	for (size_t i = 0; i < count; i++) {
		memcpy(whole + length, params[i].bytes, params[i].length);
		length += params[i].length;
	}
	return bytes(whole, length);
}

void run_here(const char *file, int line, struct call call)
{
	const char *wrong = run(&call);

	event_run = call.event;
	if (wrong)
		check_fail(file, line, "%s: broken: %s",
			   run_event_name(call.event), wrong);
}

static void print(const char *title, const __u8 *at, size_t length)
{
	fprintf(stderr, "  %s, %zu bytes:", title, length);
	for (size_t i = 0; i < length && i < 64; i++)
		fprintf(stderr, " %02x", at[i]);
	fprintf(stderr, length > 64 ? " ... \"" : " \"");
	for (size_t i = 0; i < length && i < 64; i++)
		fputc(at[i] >= ' ' && at[i] < 0x7f ? at[i] : '.', stderr);
	fputs("\"\n", stderr);
}

static void expect_at(const char *file, int line, __u32 index, const __u8 *at,
		      struct param expected)
{
	__u16 length = made_length(index);

	if (length == expected.length && !memcmp(at, expected.bytes, length))
		return;
	print("is ", at, length);
	print("not", expected.bytes, expected.length);
	check_fail(file, line, "%s: parameter %u", run_event_name(event_run),
		   index);
}

void expect_param_here(const char *file, int line, __u32 index,
		       struct param expected)
{
	const __u8 *at = made.params;

	for (__u32 i = 0; i < index; i++)
		at += made_length(i);
	expect_at(file, line, index, at, expected);
}

void expect_here(const char *file, int line, __u8 flags, size_t count,
		 const struct param *params)
{
	struct triscap_record record;
	struct triscap_event event;
	const __u8 *at = made.params;

	memcpy(&record, made.record, sizeof(record));
	memcpy(&event, made.record + TRISCAP_EVENT_OFFSET, sizeof(event));
	if (event.type != event_run || event.nparams != count)
		check_fail(file, line, "%u parameters of event %u",
			   event.nparams, event.type);
	for (__u32 i = 0; i < count; i++) {
		expect_at(file, line, i, at, params[i]);
		at += params[i].length;
	}
	if (record.size != at - made.record ||
	    event.len != record.size - TRISCAP_EVENT_OFFSET)
		check_fail(file, line, "a record of %u bytes", record.size);
	if (record.flags != flags)
		check_fail(file, line, "flags %u, not %u", record.flags, flags);
	stated[event_run] = true;
}

bool expect_stated(__u32 event)
{
	return stated[event];
}
