/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The contract of drivers/common/capture.h in user space, for tests only. It does
 * what the drivers do and watches over what they rely on: a filler that breaks a
 * rule is named (`broken`), where a driver would write nonsense or be refused.
 *
 * A string needs room for its whole maximum, as in eBPF, where the verifier only
 * accepts sizes that are constant.
 */
#ifndef TEST_FILLERS_CAPTURE_H
#define TEST_FILLERS_CAPTURE_H

#include "user_memory.h"

struct capture {
	__u8 *record;   /* TRISCAP_RECORD_MAX bytes and not one more */
	__u32 position; /* where the next piece goes */
	__u32 start;    /* where this parameter began */
	__u32 closed;   /* parameters */
	__u32 nparams;
	__u32 event;
	__u8 flags; /* TRISCAP_RECORD_* */
	bool compat;
	__s64 ret;
	__u64 args[6];
	__u16 sc;
	__u16 native;
	__u32 snaplen;
	__u64 boot_epoch_ns;
	void **walk;
	const char *broken; /* the first rule that was broken */
};

static inline void capture_must(struct capture *c, bool kept, const char *rule)
{
	if (!kept && !c->broken)
		c->broken = rule;
}

#define CAPTURE_LOOP
#define CAPTURE_SETTLE(c, value, mask)                                  \
	do {                                                            \
		capture_must(c, !((__u64)(value) & ~(__u64)(mask)),     \
			     "a settled value never exceeds its mask"); \
		(value) &= (mask);                                      \
	} while (0)
#define CAPTURE_PART(c, nparams)                  \
	capture_must(c, (c)->closed == (nparams), \
		     "a part begins after its number of parameters")
#define CAPTURE_PAGE_SHIFT 12

/* ---- the syscall -------------------------------------------------------- */

static __always_inline __s64 syscall_ret(struct capture *c)
{
	return c->ret;
}

static __always_inline __u64 syscall_arg(struct capture *c, int n)
{
	capture_must(c, n >= 0 && n < 6, "a syscall has six arguments");
	return c->args[n];
}

static __always_inline __u64 hook_arg(struct capture *c, int n)
{
	capture_must(c, n >= 0 && n < 3, "a tracepoint hands over three");
	return c->args[n];
}

static __always_inline bool syscall_is_compat(struct capture *c)
{
	return c->compat;
}

static __always_inline __u16 syscall_code(struct capture *c)
{
	return c->sc;
}

static __always_inline __u16 syscall_number(struct capture *c)
{
	return c->native;
}

static __always_inline __u32 capture_event(struct capture *c)
{
	return c->event;
}

static __always_inline __u32 capture_snaplen(struct capture *c)
{
	return c->snaplen;
}

static __always_inline __u64 capture_boot_epoch_ns(struct capture *c)
{
	return c->boot_epoch_ns;
}

/* ---- pieces ------------------------------------------------------------- */

static __always_inline bool has_room(struct capture *c, __u32 bytes)
{
	if (c->position <= TRISCAP_RECORD_MAX - bytes)
		return true;
	c->flags |= TRISCAP_RECORD_TRUNCATED;
	return false;
}

static __always_inline void append_integer(struct capture *c, const void *value,
					   __u32 size)
{
	if (!has_room(c, size))
		return;
	__builtin_memcpy(c->record + c->position, value, size);
	c->position += size;
}

static __always_inline void append_u8(struct capture *c, __u8 value)
{
	append_integer(c, &value, sizeof(value));
}

static __always_inline void append_u16(struct capture *c, __u16 value)
{
	append_integer(c, &value, sizeof(value));
}

static __always_inline void append_u32(struct capture *c, __u32 value)
{
	append_integer(c, &value, sizeof(value));
}

static __always_inline void append_u64(struct capture *c, __u64 value)
{
	append_integer(c, &value, sizeof(value));
}

static __always_inline void append_settle(struct capture *c)
{
	capture_must(c, c->position <= TRISCAP_RECORD_MAX,
		     "a record never grows beyond its maximum");
}

static __always_inline __u32 append_user_str(struct capture *c, __u64 address,
					     __u32 max)
{
	__u32 length;

	capture_must(c, max <= 4096, "a string has at most 4096 bytes");
	if (!has_room(c, max))
		return 0;
	length =
		user_read_string((char *)c->record + c->position, max, address);
	c->position += length;
	return length;
}

static __always_inline __u32 append_kernel_str(struct capture *c,
					       const void *address, __u32 max)
{
	__u32 length;

	capture_must(c, max <= 4096, "a string has at most 4096 bytes");
	if (!has_room(c, max))
		return 0;
	length = kernel_read_string((char *)c->record + c->position, max,
				    (uintptr_t)address);
	c->position += length;
	return length;
}

/* A record's last byte is left free, as in modern-bpf. */
static __always_inline __u32 clip_to_room(struct capture *c, __u32 length)
{
	__u32 room = TRISCAP_RECORD_MAX - 1 - c->position;

	if (length <= room)
		return length;
	c->flags |= TRISCAP_RECORD_TRUNCATED;
	return room;
}

static __always_inline __u32 append_user_bytes(struct capture *c, __u64 address,
					       __u32 length)
{
	if (!has_room(c, 1))
		return 0;
	length = clip_to_room(c, length);
	if (!user_read(c->record + c->position, length, address))
		return 0;
	c->position += length;
	return length;
}

static __always_inline __u32 append_kernel_bytes(struct capture *c,
						 const void *address,
						 __u32 length)
{
	if (!has_room(c, 1))
		return 0;
	length = clip_to_room(c, length);
	if (!kernel_read(c->record + c->position, length, (uintptr_t)address))
		return 0;
	c->position += length;
	return length;
}

static __always_inline void append_undo(struct capture *c, __u32 bytes)
{
	capture_must(c, bytes <= c->position - c->start,
		     "only what a parameter has can be taken back");
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
	__u16 length = c->position - c->start;

	capture_must(c, c->closed < c->nparams,
		     "no more parameters than the schema has");
	capture_must(c, length == c->position - c->start,
		     "a parameter's length fits its cell");
	if (c->closed < c->nparams)
		__builtin_memcpy(c->record + TRISCAP_LENGTHS_OFFSET +
					 c->closed * sizeof(length),
				 &length, sizeof(length));
	c->closed++;
	c->start = c->position;
}

static __always_inline void **capture_walk(struct capture *c)
{
	return c->walk;
}

static __always_inline bool read_user(void *to, __u32 size, __u64 address)
{
	return user_read(to, size, address);
}

/* ---- for run.c ----------------------------------------------------------- */

static inline void capture_open(struct capture *c, __u8 *record, void **walk,
				const struct call *call, __u32 nparams)
{
	*c = (struct capture){
		.record = record,
		.position = TRISCAP_LENGTHS_OFFSET + nparams * sizeof(__u16) +
			    call->prefill,
		.nparams = nparams,
		.event = call->event,
		.compat = call->compat,
		.ret = call->ret,
		.snaplen = run_snaplen,
		.boot_epoch_ns = run_boot_epoch_ns,
		.walk = walk,
	};
	c->start = c->position;
	for (int i = 0; i < 6; i++)
		c->args[i] = call->compat ? (__u32)call->args[i] :
					    call->args[i];
}

static inline __u32 capture_closed(const struct capture *c)
{
	return c->closed;
}

static inline __u8 capture_flags(const struct capture *c)
{
	return c->flags;
}

static inline const char *capture_broken(const struct capture *c)
{
	return c->broken;
}

#endif
