// SPDX-License-Identifier: Apache-2.0
/* See fuzz.h. */
#include "fuzz.h"

#include <string.h>

#include "scenario.h"

struct input {
	const uint8_t *at;
	const uint8_t *end;
};

/* The next number; zero once there is nothing left. */
static uint64_t take(struct input *input, size_t size)
{
	uint64_t value = 0;

	if ((size_t)(input->end - input->at) < size)
		size = input->end - input->at;
	memcpy(&value, input->at, size);
	input->at += size;
	return value;
}

/* Somewhere in an object, mostly at its beginning. */
static uint64_t object_address(struct input *input)
{
	size_t size;
	uint8_t *object =
		kernel_object(take(input, 2) % kernel_objects(), &size);
	uint8_t where = take(input, 1);

	return (uintptr_t)object + (where < 192 ? 0 : where - 192);
}

static uint64_t user_address(struct input *input)
{
	return USER_BASE + take(input, 3) % (USER_END - USER_BASE);
}

static uint64_t hostile_value(struct input *input)
{
	uint8_t kind = take(input, 1);

	switch (kind % 8) {
	case 0:
		return take(input, 1);
	case 1:
		return -(uint64_t)take(input, 1);
	case 2:
		return take(input, 8);
	case 3:
	case 4:
		return object_address(input);
	case 5:
		return user_address(input);
	case 6:
		return 1ULL << take(input, 1) % 64;
	default:
		return (1ULL << take(input, 1) % 64) - 1;
	}
}

/* A member, or two of them, or half of one. */
static void spoil_object(struct input *input)
{
	static const size_t sizes[] = { 8, 8, 8, 4, 2, 1 };
	size_t size, part = sizes[take(input, 1) % 6];
	uint8_t *object =
		kernel_object(take(input, 2) % kernel_objects(), &size);
	size_t offset = take(input, 2) % size;
	uint64_t value = hostile_value(input);

	offset -= offset % part;
	if (part > size - offset)
		part = size - offset;
	memcpy(object + offset, &value, part);
}

/* All of it: whatever it was, it is no such thing any more. */
static void spoil_whole_object(struct input *input)
{
	size_t size;
	uint8_t *object =
		kernel_object(take(input, 2) % kernel_objects(), &size);

	for (size_t i = 0; i + 8 <= size && i < 256; i += 8) {
		uint64_t value = hostile_value(input);

		memcpy(object + i, &value, 8);
	}
}

static void spoil_user_memory(struct input *input)
{
	uint64_t value, address = user_address(input) % 0x8000 + USER_BASE;
	uint8_t kind = take(input, 1);

	if (kind % 4 == 0) {
		user_protect(address, false);
	} else if (kind % 4 == 1) {
		/* Fewer strings end, or more of them do. */
		uint8_t fill[64];

		memset(fill, take(input, 1) % 2 ? 'x' : 0, sizeof(fill));
		user_write(address, fill, sizeof(fill));
	} else {
		value = hostile_value(input);
		user_write(address & ~7ULL, &value, sizeof(value));
	}
}

static void spoil_arguments(struct input *input, struct call *call)
{
	uint8_t which = take(input, 1);

	for (int i = 0; i < 6; i++)
		if (which & 1 << i)
			call->args[i] = hostile_value(input);
	if (which & 0x40)
		call->ret = hostile_value(input);
	call->compat = which & 0x80;
}

static __s64 choose_result(struct input *input)
{
	static const __s64 results[] = { 0, 5, -14, 4, 3, -115, 1 << 20, 16 };

	return results[take(input, 1) % 8];
}

static void choose_settings(struct input *input, struct call *call)
{
	static const __u32 snaplens[] = { 80, 80, 2000, 65000, 0, 1, 80, 80 };
	uint8_t choice = take(input, 1);
	__u32 most;

	run_snaplen = snaplens[choice % 8];
	run_boot_epoch_ns = 1700000000000000000ULL;
	/* Now and then a record that is nearly full. */
	if (choice < 224)
		return;
	most = TRISCAP_RECORD_MAX - TRISCAP_LENGTHS_OFFSET - 32 * sizeof(__u16);
	call->prefill = most - take(input, 2) % (most + 1);
}

const char *fuzz_one(const uint8_t *data, size_t size)
{
	struct input input = { data, data + size };
	struct call call = {};
	uint8_t choice, kinds;

	/* One place more than there are events: a successful exec. */
	choice = take(&input, 1) % (run_events() + 1);
	call.exec = choice == run_events();
	call.event = call.exec ? EVENT_EXECVE_19_X : run_event(choice);
	choice = take(&input, 1);
	scenario_new(choice % SCENARIOS, choose_result(&input), &call);
	choose_settings(&input, &call);

	kinds = take(&input, 1);
	if (kinds & 1)
		spoil_arguments(&input, &call);
	if (kinds & 2)
		for (int i = take(&input, 1) % 32; i >= 0; i--)
			spoil_object(&input);
	if (kinds & 4)
		for (int i = take(&input, 1) % 8; i >= 0; i--)
			spoil_user_memory(&input);
	if (kinds & 8)
		for (int i = take(&input, 1) % 4; i >= 0; i--)
			spoil_whole_object(&input);
	if ((kinds & 0xf0) == 0xf0)
		test_task = (struct task_struct *)hostile_value(&input);
	return run(&call);
}

/* splitmix64 */
static uint64_t next(uint64_t *state)
{
	uint64_t z = *state += 0x9e3779b97f4a7c15;

	z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9;
	z = (z ^ z >> 27) * 0x94d049bb133111eb;
	return z ^ z >> 31;
}

void fuzz_input(uint64_t seed, uint64_t number, uint8_t *to, size_t size)
{
	uint64_t state = seed * 0xd1342543de82ef95 + number;

	for (size_t i = 0; i + 8 <= size; i += 8) {
		uint64_t value = next(&state);

		memcpy(to + i, &value, 8);
	}
}
