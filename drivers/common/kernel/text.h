/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Strings that somebody says the length of, whether or not a NUL is there. */
#ifndef TRISCAP_KERNEL_TEXT_H
#define TRISCAP_KERNEL_TEXT_H

/*
 * Ends a string, of which `appended` bytes with the NUL were just appended, after
 * no more than `most` characters: what lies behind is not part of it. `appended`
 * is 8192 at most. One way through for a verifier, cut or not.
 */
static __always_inline void append_cut(struct capture *c, __u32 appended,
				       __u32 most)
{
	__u64 excess = appended > most + 1 ? appended - most : 0;

	CAPTURE_SETTLE(c, excess, 8191);
	append_undo(c, excess);
	if (excess)
		append_u8(c, 0);
	append_settle(c);
}

#endif
