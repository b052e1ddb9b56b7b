/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * The contract of common/capture.h for eBPF of Linux 4.14: everything inlined, no
 * loop left, and each size and place checked right before it is used, because
 * these verifiers forget what they knew of a value that was kept on the stack.
 *
 * An event is put together in its hook's scratch and sent whole (output.h).
 */
#ifndef TRISCAP_BPF_LEGACY_CAPTURE_H
#define TRISCAP_BPF_LEGACY_CAPTURE_H

struct capture {
	struct scratch *scratch;
	__u8 *record;   /* the scratch's */
	__u64 position; /* where the next piece goes */
	__u64 start;    /* where this parameter began */
	__u64 cell;     /* where its length goes */
	__u32 event;
};

/*
 * The longest record: what perf puts in front must fit into the 16 bits that it
 * has for the size of a whole sample.
 */
#define CAPTURE_RECORD_MAX (TRISCAP_RECORD_MAX - 64)

#define CAPTURE_LOOP _Pragma("unroll")
/*
 * By way of memory, of which the verifier knows nothing: it stops following each
 * way by which a value came about.
 */
#define CAPTURE_SETTLE(c, value, mask)                                       \
	do {                                                                 \
		*(volatile __u64 *)&(c)->scratch->settle = (value);          \
		(value) = *(volatile __u64 *)&(c)->scratch->settle & (mask); \
	} while (0)
#define CAPTURE_PART(c, nparams)
#define CAPTURE_PAGE_SHIFT 12

/* ---- the syscall -------------------------------------------------------- */

static __always_inline __s64 syscall_ret(struct capture *c)
{
	return c->scratch->ret;
}

static __always_inline __u64 syscall_arg(struct capture *c, int n)
{
	return c->scratch->args[n];
}

static __always_inline __u64 hook_arg(struct capture *c, int n)
{
	return c->scratch->args[n];
}

static __always_inline bool syscall_is_compat(struct capture *c)
{
	return c->scratch->compat;
}

static __always_inline __u16 syscall_code(struct capture *c)
{
	return c->scratch->sc;
}

static __always_inline __u16 syscall_number(struct capture *c)
{
	return c->scratch->native;
}

static __always_inline __u32 capture_event(struct capture *c)
{
	return c->event;
}

static __always_inline __u32 capture_snaplen(struct capture *c)
{
	const struct triscap_settings *settings = settings_of_capture();

	return settings ? settings->snaplen : 0;
}

static __always_inline __u64 capture_boot_epoch_ns(struct capture *c)
{
	const struct triscap_settings *settings = settings_of_capture();

	return settings ? settings->boot_epoch_ns : 0;
}

/* ---- pieces ------------------------------------------------------------- */

static __always_inline void mark_truncated(struct capture *c)
{
	((struct triscap_record *)c->record)->flags |= TRISCAP_RECORD_TRUNCATED;
}

/* True when a piece of at most `max` (a constant) bytes has room at *at. */
static __always_inline bool has_room(struct capture *c, __u64 *at, __u32 max)
{
	opaque(*at);
	if (*at <= CAPTURE_RECORD_MAX - max)
		return true;
	mark_truncated(c);
	return false;
}

#define APPEND_INTEGER(c, type, value)                          \
	do {                                                    \
		__u64 at_ = (c)->position;                      \
                                                                \
		if (has_room((c), &at_, sizeof(type))) {        \
			*(type *)((c)->record + at_) = (value); \
			(c)->position = at_ + sizeof(type);     \
		}                                               \
	} while (0)

static __always_inline void append_u8(struct capture *c, __u8 value)
{
	APPEND_INTEGER(c, __u8, value);
}

static __always_inline void append_u16(struct capture *c, __u16 value)
{
	APPEND_INTEGER(c, __u16, value);
}

static __always_inline void append_u32(struct capture *c, __u32 value)
{
	APPEND_INTEGER(c, __u32, value);
}

static __always_inline void append_u64(struct capture *c, __u64 value)
{
	APPEND_INTEGER(c, __u64, value);
}

static __always_inline void append_settle(struct capture *c)
{
	CAPTURE_SETTLE(c, c->position, 2 * TRISCAP_RECORD_MAX - 1);
}

static __always_inline __u32 append_user_str(struct capture *c, __u64 address,
					     __u32 max)
{
	__u64 at = c->position;
	long length;

	if (!has_room(c, &at, max))
		return 0;
	length = probe_user_str(c->record + at, max, (void *)address);
	if (length < 0)
		return 0;
	/* Until 6.14 an empty string counted without its NUL. */
	if (length == 0)
		length = 1;
	c->position = at + length;
	append_settle(c);
	return length;
}

static __always_inline __u32 append_kernel_str(struct capture *c,
					       const void *address, __u32 max)
{
	__u64 at = c->position;
	long length;

	if (!has_room(c, &at, max))
		return 0;
	length = probe_kernel_str(c->record + at, max, address);
	if (length <= 0)
		return 0;
	c->position = at + length;
	append_settle(c);
	return length;
}

/*
 * How many of `length` bytes, which is not 0, there is room for at `at`, which has
 * room for one: 1 to TRISCAP_RECORD_MAX, as the verifier can see. Until 4.15 it
 * had to see that a size is not 0.
 */
static __always_inline __u64 clip_to_room(struct capture *c, __u64 at,
					  __u64 length)
{
	__u64 most = length - 1;

	if (most > CAPTURE_RECORD_MAX - 1 - at) {
		mark_truncated(c);
		most = CAPTURE_RECORD_MAX - 1 - at;
	}
	CAPTURE_SETTLE(c, most, TRISCAP_RECORD_MAX - 1);
	return most + 1;
}

#define APPEND_BYTES(c, probe, address, length)                   \
	({                                                        \
		__u64 at_ = (c)->position;                        \
		__u64 size_ = 0;                                  \
                                                                  \
		if ((length) && has_room((c), &at_, 1)) {         \
			size_ = clip_to_room((c), at_, (length)); \
			if (probe((c)->record + at_, size_,       \
				  (const void *)(address)))       \
				size_ = 0;                        \
			(c)->position = at_ + size_;              \
			append_settle(c);                         \
		}                                                 \
		(__u32) size_;                                    \
	})

static __always_inline __u32 append_user_bytes(struct capture *c, __u64 address,
					       __u32 length)
{
	return APPEND_BYTES(c, probe_user, address, length);
}

static __always_inline __u32 append_kernel_bytes(struct capture *c,
						 const void *address,
						 __u32 length)
{
	return APPEND_BYTES(c, probe_kernel, address, length);
}

static __always_inline void append_undo(struct capture *c, __u32 bytes)
{
	c->position -= bytes;
}

static __always_inline void append_terminate(struct capture *c, __u8 value)
{
	__u64 at = c->position - 1;

	if (c->position == c->start)
		return;
	opaque(at);
	if (at < CAPTURE_RECORD_MAX)
		*(__u8 *)(c->record + at) = value;
}

static __always_inline __u32 param_length(struct capture *c)
{
	return c->position - c->start;
}

static __always_inline void param_end(struct capture *c)
{
	*(__u16 *)(c->record + c->cell) = c->position - c->start;
	c->cell += sizeof(__u16);
	c->start = c->position;
}

static __always_inline void **capture_walk(struct capture *c)
{
	return c->scratch->walk;
}

#endif
