// SPDX-License-Identifier: Apache-2.0
/*
 * A record that runs out of room, at each place of each event: nothing is written
 * beyond, lengths stay true, and the record says that it was cut.
 */
#include "expect.h"
#include "scenario.h"

#include <stdlib.h>
#include <string.h>

/* The event with all the room it wants. */
static struct {
	__u16 lengths[32];
	__u8 params[TRISCAP_RECORD_MAX];
	__u32 size;
} whole;

static void keep_whole(void)
{
	CHECK_EQUAL(made.flags, 0);
	for (__u32 i = 0; i < made.nparams; i++)
		whole.lengths[i] = made_length(i);
	whole.size = made.size - (made.params - made.record);
	memcpy(whole.params, made.params, whole.size);
}

static void run_with(struct call *call, __u32 prefill)
{
	const char *wrong;

	call->prefill = prefill;
	wrong = run(call);
	if (wrong)
		check_fail(__FILE__, __LINE__, "%s with %u bytes before: %s",
			   run_event_name(call->event), prefill, wrong);
}

/* True when it was cut. */
static bool check_cut(const struct call *call)
{
	__u32 size = made.size - (made.params - made.record);
	const char *name = run_event_name(call->event);

	if (made.flags == 0) {
		if (size != whole.size ||
		    memcmp(made.params, whole.params, size))
			check_fail(
				__FILE__, __LINE__,
				"%s with %u bytes before: not the whole event",
				name, call->prefill);
		return false;
	}
	if (made.flags != TRISCAP_RECORD_TRUNCATED)
		check_fail(__FILE__, __LINE__, "%s: flags %u", name,
			   made.flags);
	for (__u32 i = 0; i < made.nparams; i++)
		if (made_length(i) > whole.lengths[i])
			check_fail(__FILE__, __LINE__,
				   "%s with %u bytes before: parameter %u grew",
				   name, call->prefill, i);
	return true;
}

/* Every prefill: one by one where room can run out, in steps before. */
static void fill_up(struct call *call)
{
	__u32 begin, most, cut = 0;

	run_with(call, 0);
	keep_whole();
	begin = made.params - made.record;
	most = TRISCAP_RECORD_MAX - begin;
	for (__u32 prefill = 1; prefill <= most;) {
		run_with(call, prefill);
		if (check_cut(call))
			cut++;
		else if (cut)
			check_fail(__FILE__, __LINE__, "%s: whole again at %u",
				   run_event_name(call->event), prefill);
		/* A string asks for 4096 bytes, a control group's name for 256. */
		prefill += prefill + whole.size + 4096 + 61 < most ? 61 : 1;
	}
	/* The smallest: a connect that begins, whose address is not readable. */
	CHECK(cut >= 8);
}

TEST(room_each,
     "room: of every event, in every place, after success and failure")
{
	static const __s64 results[] = { 0, 5, -14 };

	for (size_t i = 0; i < run_events(); i++) {
		for (int scenario = 0; scenario < SCENARIOS; scenario++) {
			struct call call = { .event = run_event(i) };

			/* Failures differ least; one kind of arguments will do. */
			scenario_new(scenario, results[scenario], &call);
			fill_up(&call);
		}
	}
}

TEST(room_exec, "room: of a successful exec")
{
	struct call call = { .event = EVENT_EXECVE_19_X, .exec = true };

	scenario_new(SCENARIO_STRINGS, 0, &call);
	fill_up(&call);
}

TEST(room_read, "room: data of the largest snaplen, cut byte by byte")
{
	struct call call = {
		.event = EVENT_READ_X,
		.ret = 65000,
		.args = { 3, user_map(16), 65000 },
	};
	__u32 begin, left;

	run_snaplen = 65000;
	run_with(&call, 0);
	keep_whole();
	begin = made.params - made.record;
	for (__u32 room = 0; room < 600; room++) {
		run_with(&call, TRISCAP_RECORD_MAX - begin - room);
		CHECK(check_cut(&call));
		/* Data leaves the last byte free. */
		CHECK_EQUAL(made_length(0), room < 8 ? 0 : 8);
		left = room < 8 ? room : room - 8;
		CHECK_EQUAL(made_length(1), left ? left - 1 : 0);
	}
}
