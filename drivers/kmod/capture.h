/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * The contract of common/capture.h for a kernel module: included after it, before
 * the fillers (fillers.h). A record is written where it will be read, in the CPU's
 * ring, at a place that has room for the largest one.
 *
 * What is small is inlined into each filler; what copies is in capture.c, once.
 */
#ifndef TRISCAP_KMOD_CAPTURE_H
#define TRISCAP_KMOD_CAPTURE_H

#include "compat/user_memory.h"
#include "record.h"
#include "syscall_args.h"

u32 capture_user_str(struct capture *c, u64 address, u32 max);
u32 capture_kernel_str(struct capture *c, const void *address, u32 max);
u32 capture_user_bytes(struct capture *c, u64 address, u32 length);
u32 capture_kernel_bytes(struct capture *c, const void *address, u32 length);

#define CAPTURE_LOOP                   /* nothing to unroll */
#define CAPTURE_SETTLE(c, value, mask) /* no verifier to please */
#define CAPTURE_PART(c, nparams)       /* fillers stay in one piece */
#define CAPTURE_PAGE_SHIFT             PAGE_SHIFT

/* ---- the syscall -------------------------------------------------------- */

static __always_inline __s64 syscall_ret(struct capture *c)
{
	return c->hook->ret;
}

static __always_inline __u64 syscall_arg(struct capture *c, int n)
{
	u64 value = regs_argument(c->hook->regs, n, c->hook->compat);

	return c->hook->compat ? (u32)value : value;
}

static __always_inline bool syscall_is_compat(struct capture *c)
{
	return c->hook->compat;
}

static __always_inline __u16 syscall_code(struct capture *c)
{
	return c->hook->sc;
}

static __always_inline __u16 syscall_number(struct capture *c)
{
	return c->hook->native;
}

static __always_inline __u64 hook_arg(struct capture *c, int n)
{
	return c->hook->args[n];
}

static __always_inline __u32 capture_event(struct capture *c)
{
	return c->event;
}

static __always_inline __u32 capture_snaplen(struct capture *c)
{
	return c->consumer->snaplen;
}

static __always_inline __u64 capture_boot_epoch_ns(struct capture *c)
{
	return c->consumer->boot_epoch_ns;
}

static __always_inline void **capture_walk(struct capture *c)
{
	return c->hook->context->walk;
}

/* ---- pieces ------------------------------------------------------------- */

/* Parameters are not aligned; a constant memcpy() is one store even so. */
#define APPEND_INTEGER(c, value)                                              \
	do {                                                                  \
		if (!record_has_room(c, sizeof(value)))                       \
			break;                                                \
		memcpy((c)->record + (c)->position, &(value), sizeof(value)); \
		(c)->position += sizeof(value);                               \
	} while (0)

static __always_inline void append_u8(struct capture *c, __u8 value)
{
	APPEND_INTEGER(c, value);
}

static __always_inline void append_u16(struct capture *c, __u16 value)
{
	APPEND_INTEGER(c, value);
}

static __always_inline void append_u32(struct capture *c, __u32 value)
{
	APPEND_INTEGER(c, value);
}

static __always_inline void append_u64(struct capture *c, __u64 value)
{
	APPEND_INTEGER(c, value);
}

static __always_inline void append_settle(struct capture *c)
{
}

static __always_inline __u32 append_user_str(struct capture *c, __u64 address,
					     __u32 max)
{
	return capture_user_str(c, address, max);
}

static __always_inline __u32 append_kernel_str(struct capture *c,
					       const void *address, __u32 max)
{
	return capture_kernel_str(c, address, max);
}

static __always_inline __u32 append_user_bytes(struct capture *c, __u64 address,
					       __u32 length)
{
	return capture_user_bytes(c, address, length);
}

static __always_inline __u32 append_kernel_bytes(struct capture *c,
						 const void *address,
						 __u32 length)
{
	return capture_kernel_bytes(c, address, length);
}

static __always_inline void append_undo(struct capture *c, __u32 bytes)
{
	c->position -= bytes;
}

static __always_inline void append_terminate(struct capture *c, __u8 value)
{
	if (c->position > c->start)
		c->record[c->position - 1] = value;
}

static __always_inline __u32 param_length(struct capture *c)
{
	return c->position - c->start;
}

static __always_inline void param_end(struct capture *c)
{
	u16 length = c->position - c->start;

	memcpy(c->record + c->cell, &length, sizeof(length));
	c->cell += sizeof(length);
	c->start = c->position;
}

static __always_inline bool read_user(void *to, __u32 size, __u64 address)
{
	if (user_read(to, address, size))
		return true;
	memset(to, 0, size); /* what was before the fault, as eBPF does */
	return false;
}

#endif
