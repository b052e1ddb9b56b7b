// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * The pieces that copy (capture.h): strings and bytes, of the process and of the
 * kernel, without faulting.
 */
#include <linux/kernel.h>
#include <linux/string.h>

#include "capture.h"
#include "compat/kernel_memory.h"

u32 capture_user_str(struct capture *c, u64 address, u32 max)
{
	u8 *to = c->record + c->position;
	long length;

	if (!record_has_room(c, max))
		return 0;
	/* As eBPF does: `max` bytes are read, and the NUL takes the last one's place. */
	length = user_read_str(to, address, max);
	if (length < 0)
		return 0;
	if (length == max)
		length = max - 1;
	to[length] = 0;
	c->position += length + 1;
	return length + 1;
}

/* Byte by byte: such strings are names, and rare. */
u32 capture_kernel_str(struct capture *c, const void *address, u32 max)
{
	u8 *to = c->record + c->position;
	const u8 *from = address;
	u32 length;

	if (!record_has_room(c, max))
		return 0;
	for (length = 0; length < max - 1; length++) {
		if (!kernel_load_byte(&to[length], from + length))
			return 0;
		if (!to[length])
			break;
	}
	to[length] = 0;
	c->position += length + 1;
	return length + 1;
}

/* How many of `length` bytes there is room for, where there is room for one. */
static u32 clip_to_room(struct capture *c, u32 length)
{
	u32 room = TRISCAP_RECORD_MAX - 1 - c->position;

	if (length <= room)
		return length;
	record_has_room(c, TRISCAP_RECORD_MAX); /* marks it as truncated */
	return room;
}

u32 capture_user_bytes(struct capture *c, u64 address, u32 length)
{
	if (!record_has_room(c, 1))
		return 0;
	length = clip_to_room(c, length);
	if (!user_read(c->record + c->position, address, length))
		return 0;
	c->position += length;
	return length;
}

u32 capture_kernel_bytes(struct capture *c, const void *address, u32 length)
{
	if (!record_has_room(c, 1))
		return 0;
	length = clip_to_room(c, length);
	if (copy_from_kernel_nofault(c->record + c->position, address, length))
		return 0;
	c->position += length;
	return length;
}
