/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * The contract of common/capture.h for CO-RE eBPF. A record is written where it
 * will be read, in the CPU's ring, or for rare hooks in a scratch buffer; either
 * way into memory that has room for the largest record.
 *
 * All of this is inlined into one program per event, so that `struct capture`
 * lives in registers, positions are constants up to the first parameter of
 * variable size, and checks on constants disappear.
 */
#ifndef TRISCAP_MODERN_BPF_CAPTURE_H
#define TRISCAP_MODERN_BPF_CAPTURE_H

struct capture {
	void *record;              /* where it begins */
	struct scratch *scratch;   /* the syscall, and the walk buffer */
	struct triscap_ring *ring; /* the CPU's, if the record is there */
	__u64 producer;            /* the ring's, before this record */
	__u64 sequence;
	__u64 ts;
	__u64 position; /* where the next piece goes */
	__u64 start;    /* where this parameter began */
	__u64 cell;     /* where its length goes */
	__u32 event;
	__u64 hook_args[3];
};

/*
 * Hides where a position came from. Without it the compiler checks one register
 * and uses another, and the verifier no longer knows that the check was made.
 */
#define opaque(value)                                   \
	do {                                            \
		if (!__builtin_constant_p(value))       \
			asm volatile("" : "+r"(value)); \
	} while (0)

#define CAPTURE_LOOP /* bounded loops: Linux 5.3 */
/*
 * By way of memory, of which the verifier knows nothing: masking alone would keep
 * the narrower range that each way brings along.
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
	return c->hook_args[n];
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
	return settings.snaplen;
}

static __always_inline __u64 capture_boot_epoch_ns(struct capture *c)
{
	return settings.boot_epoch_ns;
}

/* ---- pieces ------------------------------------------------------------- */

/*
 * In the record itself, which the verifier does not look into: a variable would
 * double what it has to follow, in each turn of a loop (Linux before 6.8 gives up
 * remembering by then).
 */
static __always_inline void mark_truncated(struct capture *c)
{
	((struct triscap_record *)c->record)->flags |= TRISCAP_RECORD_TRUNCATED;
}

/* True when a piece of at most `max` (a constant) bytes has room at *at. */
static __always_inline bool has_room(struct capture *c, __u64 *at, __u32 max)
{
	opaque(*at);
	if (*at <= TRISCAP_RECORD_MAX - max)
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
	length = bpf_probe_read_user_str(c->record + at, max, (void *)address);
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
	length = bpf_probe_read_kernel_str(c->record + at, max, address);
	if (length <= 0)
		return 0;
	c->position = at + length;
	append_settle(c);
	return length;
}

/*
 * How many of `length` bytes there is room for at `at`, which has room for one:
 * below TRISCAP_RECORD_MAX, as the verifier can see.
 */
static __always_inline __u64 clip_to_room(struct capture *c, __u64 at,
					  __u64 length)
{
	if (length > TRISCAP_RECORD_MAX - 1 - at) {
		mark_truncated(c);
		length = TRISCAP_RECORD_MAX - 1 - at;
	}
	CAPTURE_SETTLE(c, length, TRISCAP_RECORD_MAX - 1);
	return length;
}

static __always_inline __u32 append_user_bytes(struct capture *c, __u64 address,
					       __u32 length)
{
	__u64 at = c->position;
	__u64 size;

	if (!has_room(c, &at, 1))
		return 0;
	size = clip_to_room(c, at, length);
	if (bpf_probe_read_user(c->record + at, size, (void *)address))
		return 0;
	c->position = at + size;
	append_settle(c);
	return size;
}

static __always_inline __u32 append_kernel_bytes(struct capture *c,
						 const void *address,
						 __u32 length)
{
	__u64 at = c->position;
	__u64 size;

	if (!has_room(c, &at, 1))
		return 0;
	size = clip_to_room(c, at, length);
	if (bpf_probe_read_kernel(c->record + at, size, address))
		return 0;
	c->position = at + size;
	append_settle(c);
	return size;
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
	if (at < TRISCAP_RECORD_MAX)
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

static __always_inline bool read_user(void *to, __u32 size, __u64 address)
{
	return bpf_probe_read_user(to, size, (void *)address) == 0;
}

#endif
