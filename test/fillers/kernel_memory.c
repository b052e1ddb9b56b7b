// SPDX-License-Identifier: Apache-2.0
/* See kernel_memory.h. */
#include "kernel_memory.h"

#include <sanitizer/asan_interface.h>
#include <stdlib.h>
#include <string.h>

#define ARENA (1 << 20)
#define SLOT  16 /* objects begin at its multiples */

struct object {
	size_t start;
	size_t size;
};

static _Alignas(SLOT) uint8_t arena[ARENA];
static struct object objects[4096];
static uint16_t owner[ARENA / SLOT]; /* index of the object, plus one */
static size_t count, used;

unsigned long kernel_reads;

void kernel_reset(void)
{
	kernel_unseal();
	memset(arena, 0, used);
	memset(owner, 0, used / SLOT * sizeof(owner[0]));
	count = 0;
	used = SLOT;
	kernel_reads = 0;
}

void *kernel_alloc(size_t size)
{
	size_t slots = (size + SLOT - 1) / SLOT;

	if (count == sizeof(objects) / sizeof(objects[0]) ||
	    used + (slots + 1) * SLOT > ARENA)
		abort();
	objects[count++] = (struct object){ used, size };
	for (size_t i = 0; i < slots; i++)
		owner[used / SLOT + i] = count;
	used += (slots + 1) * SLOT;
	return arena + objects[count - 1].start;
}

char *kernel_string(const char *text)
{
	return memcpy(kernel_alloc(strlen(text) + 1), text, strlen(text) + 1);
}

void kernel_seal(void)
{
	ASAN_POISON_MEMORY_REGION(arena, used);
}

void kernel_unseal(void)
{
	ASAN_UNPOISON_MEMORY_REGION(arena, used);
}

size_t kernel_objects(void)
{
	return count;
}

void *kernel_object(size_t index, size_t *size)
{
	*size = objects[index].size;
	return arena + objects[index].start;
}

/* How many bytes can be read from `address` on; where they are. */
static size_t readable(uintptr_t address, size_t *offset)
{
	const struct object *object;

	if (address < (uintptr_t)arena || address >= (uintptr_t)arena + used)
		return 0;
	*offset = address - (uintptr_t)arena;
	if (!owner[*offset / SLOT])
		return 0;
	object = &objects[owner[*offset / SLOT] - 1];
	if (*offset >= object->start + object->size)
		return 0;
	return object->start + object->size - *offset;
}

/* Volatile, so that no memcpy() is made of it, which would be checked. */
static uint8_t __attribute__((no_sanitize("address"))) peek(size_t offset)
{
	return *(volatile uint8_t *)&arena[offset];
}

bool kernel_read(void *to, size_t size, uintptr_t address)
{
	uint8_t *bytes = to;
	size_t offset = 0;

	kernel_reads++;
	if (size > readable(address, &offset)) {
		memset(to, 0, size); /* as bpf_probe_read_kernel() */
		return false;
	}
	for (size_t i = 0; i < size; i++)
		bytes[i] = peek(offset + i);
	return true;
}

size_t kernel_read_string(char *to, size_t max, uintptr_t address)
{
	size_t offset = 0, size = readable(address, &offset);

	kernel_reads++;
	for (size_t i = 0; i < max; i++) {
		if (i == size)
			return 0;
		to[i] = peek(offset + i);
		if (!to[i])
			return i + 1;
	}
	to[max - 1] = 0;
	return max;
}
