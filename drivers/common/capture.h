/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * The contract between a filler and the driver that it is compiled into. Read
 * this before any filler.
 *
 * A filler is a straight list of put_*() calls, one per parameter, in the
 * schema's order. It is written once and compiled as eBPF, as a kernel module
 * and, for the tests, as a user-space program. So it may use what is declared
 * here, KREAD() and the accessors of common/kernel/, and nothing else: no
 * unbounded loops, no recursion, no libc, no kernel headers.
 *
 * The driver defines `struct capture` and everything down to "Composed" below in
 * its own capture.h, and four words about itself: CAPTURE_LOOP, which stands
 * before each bounded loop (what unrolls it where loops are not allowed);
 * CAPTURE_SETTLE(c, value, mask), at the top of a loop's body, for each value that
 * the loop changes and that never exceeds the mask (what makes a verifier forget
 * by which way it got there, so that it need not follow every way);
 * CAPTURE_PART(c, nparams), where a long filler can be cut (below); and
 * CAPTURE_PAGE_SHIFT. The rules that it keeps:
 *
 *  - Memory is read without faulting. What cannot be read becomes an empty
 *    parameter (length 0); the filler goes on.
 *  - Each parameter is closed exactly once, by put_*() or by param_end(); closing
 *    writes the length cell.
 *  - A filler that is longer than 4,096 instructions once its loops are unrolled
 *    comes in parts: fill_x() calls fill_x_1() and so on, with CAPTURE_PART() and
 *    the number of parameters that are closed by then in between. A driver whose
 *    verifier takes no more calls the parts from programs of their own.
 *  - Room: a record holds TRISCAP_RECORD_MAX bytes. A primitive that finds no
 *    room sets TRISCAP_RECORD_TRUNCATED and appends less or nothing, and a
 *    filler never needs to check.
 */
#ifndef TRISCAP_CAPTURE_H
#define TRISCAP_CAPTURE_H

struct capture;

/* ---- the syscall -------------------------------------------------------- */

/* What it returned: a value, or a negative errno. */
static __always_inline __s64 syscall_ret(struct capture *c);
/* Its argument, 0 to 5; zero-extended from 32 bits for a 32-bit caller. */
static __always_inline __u64 syscall_arg(struct capture *c, int n);
/*
 * What a tracepoint that is no syscall's hands over, 0 to 2; the filler says what
 * that is.
 */
static __always_inline __u64 hook_arg(struct capture *c, int n);
/* The caller has 32-bit pointers and longs: an ia32 or arm EABI syscall. */
static __always_inline bool syscall_is_compat(struct capture *c);
/* Its portable code (ppm_sc) and the number that the caller used. */
static __always_inline __u16 syscall_code(struct capture *c);
static __always_inline __u16 syscall_number(struct capture *c);
/* Which event is being filled: enum triscap_event_code. */
static __always_inline __u32 capture_event(struct capture *c);
/* Settings that fillers obey. */
static __always_inline __u32 capture_snaplen(struct capture *c);
static __always_inline __u64 capture_boot_epoch_ns(struct capture *c);

/* ---- pieces of a parameter ---------------------------------------------- */

static __always_inline void append_u8(struct capture *c, __u8 value);
static __always_inline void append_u16(struct capture *c, __u16 value);
static __always_inline void append_u32(struct capture *c, __u32 value);
static __always_inline void append_u64(struct capture *c, __u64 value);
/*
 * At most `max` bytes of a string, the closing NUL included and always there.
 * Gives the bytes appended, 0 when the address cannot be read. `max` is a
 * compile-time constant, 4096 at most.
 */
static __always_inline __u32 append_user_str(struct capture *c, __u64 address,
					     __u32 max);
static __always_inline __u32 append_kernel_str(struct capture *c,
					       const void *address, __u32 max);
/* `length` bytes, or as many as there is room for; 0 when unreadable. */
static __always_inline __u32 append_user_bytes(struct capture *c, __u64 address,
					       __u32 length);
static __always_inline __u32 append_kernel_bytes(struct capture *c,
						 const void *address,
						 __u32 length);
/* Takes back the last `bytes` bytes that were appended to this parameter. */
static __always_inline void append_undo(struct capture *c, __u32 bytes);
/* Overwrites the last byte of this parameter, if it has one. */
static __always_inline void append_terminate(struct capture *c, __u8 value);
/* Bytes that this parameter has so far. */
static __always_inline __u32 param_length(struct capture *c);
/* CAPTURE_SETTLE() for the place where the next piece goes. */
static __always_inline void append_settle(struct capture *c);
/* Closes the parameter: its length is what was appended since the last one. */
static __always_inline void param_end(struct capture *c);

/*
 * Room for 64 pointers, for paths that are walked upwards and written downwards.
 */
static __always_inline void **capture_walk(struct capture *c);

/* ---- memory of the process ---------------------------------------------- */

/* Reads into a local variable; true when all of it could be read, zeros if not. */
static __always_inline bool read_user(void *to, __u32 size, __u64 address);

/* ---- Composed: the same in every driver --------------------------------- */

#define CAPTURE_PATH_MAX 4096 /* PATH_MAX, the NUL included */

static __always_inline void put_u8(struct capture *c, __u8 value)
{
	append_u8(c, value);
	param_end(c);
}

static __always_inline void put_u16(struct capture *c, __u16 value)
{
	append_u16(c, value);
	param_end(c);
}

static __always_inline void put_u32(struct capture *c, __u32 value)
{
	append_u32(c, value);
	param_end(c);
}

static __always_inline void put_u64(struct capture *c, __u64 value)
{
	append_u64(c, value);
	param_end(c);
}

static __always_inline void put_s8(struct capture *c, __s8 value)
{
	put_u8(c, value);
}

static __always_inline void put_s16(struct capture *c, __s16 value)
{
	put_u16(c, value);
}

static __always_inline void put_s32(struct capture *c, __s32 value)
{
	put_u32(c, value);
}

static __always_inline void put_s64(struct capture *c, __s64 value)
{
	put_u64(c, value);
}

/* A string literal of at most 8 characters, without its NUL: one store. */
#define append_literal(c, text)                                          \
	do {                                                             \
		union {                                                  \
			char bytes[sizeof(text) > 8 ? sizeof(text) : 8]; \
			__u64 word;                                      \
		} literal_ = { text };                                   \
		__u32 before_ = param_length(c);                         \
                                                                         \
		_Static_assert(sizeof(text) <= 9, "literal too long");   \
		append_u64(c, literal_.word);                            \
		if (param_length(c) != before_) /* it had room */        \
			append_undo(c, 8 - (sizeof(text) - 1));          \
	} while (0)

/* Not available: legal for every type of parameter. */
static __always_inline void put_empty(struct capture *c)
{
	param_end(c);
}

static __always_inline void put_user_str(struct capture *c, __u64 address)
{
	append_user_str(c, address, CAPTURE_PATH_MAX);
	param_end(c);
}

static __always_inline void put_kernel_str(struct capture *c,
					   const void *address)
{
	append_kernel_str(c, address, CAPTURE_PATH_MAX);
	param_end(c);
}

/*
 * A list of strings as it lies in memory from `start` to `end`, such as argv of a
 * running program: at most 4096 bytes, the last one always a NUL.
 */
static __always_inline void put_user_strings(struct capture *c, __u64 start,
					     __u64 end)
{
	__u64 length = end > start ? end - start : 0;

	if (length > 4096)
		length = 4096;
	if (append_user_bytes(c, start, length))
		append_terminate(c, 0);
	param_end(c);
}

/* A data buffer of the process, cut at snaplen. */
static __always_inline void put_user_bytes(struct capture *c, __u64 address,
					   __u64 length)
{
	__u32 snaplen = capture_snaplen(c);

	append_user_bytes(c, address, length < snaplen ? length : snaplen);
	param_end(c);
}

#endif
