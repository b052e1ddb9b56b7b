/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The contract as modern-bpf keeps it: its own capture.h, over helper functions
 * that read simulated memory. What a verifier proves about bounds and what the
 * code does with lengths are two things; this is for the second one.
 *
 * Kernel structs are read by access.h here too: CO-RE needs a kernel.
 */
#ifndef TEST_FILLERS_MODERN_BPF_H
#define TEST_FILLERS_MODERN_BPF_H

#include <linux/bpf.h>

#include "../../drivers/common/ledger.h"
#include "../../drivers/common/ring.h"
#include "../../drivers/common/settings.h"
#include "user_memory.h"

/* Of libbpf's bpf_helpers.h: maps become variables that nobody uses. */
#define SEC(name)
#define __uint(name, value) int(*name)[value]
#define __type(name, value) value *name

#define EFAULT 14

static inline long bpf_probe_read_user(void *to, __u32 size, const void *from)
{
	return user_read(to, size, (uintptr_t)from) ? 0 : -EFAULT;
}

static inline long bpf_probe_read_kernel(void *to, __u32 size, const void *from)
{
	return kernel_read(to, size, (uintptr_t)from) ? 0 : -EFAULT;
}

/* As before Linux 6.14: of an empty string the NUL is not counted. */
static inline long bpf_probe_read_user_str(void *to, __u32 max,
					   const void *from)
{
	size_t length = user_read_string(to, max, (uintptr_t)from);

	return length > 1 ? (long)length : length ? 0 : -EFAULT;
}

static inline long bpf_probe_read_kernel_str(void *to, __u32 max,
					     const void *from)
{
	size_t length = kernel_read_string(to, max, (uintptr_t)from);

	return length ? (long)length : -EFAULT;
}

#include "../../drivers/modern-bpf/maps.h"
#include "../../drivers/modern-bpf/capture.h"

/* ---- for run.c ----------------------------------------------------------- */

static inline void capture_open(struct capture *c, __u8 *record, void **walk,
				const struct call *call, __u32 nparams)
{
	static struct scratch scratch;
	__u8 flags = 0;

	memset(&scratch, 0xee, sizeof(scratch));
	memcpy(scratch.walk, walk, sizeof(scratch.walk));
	memset(c, 0xee, sizeof(*c));
	memcpy(record + offsetof(struct triscap_record, flags), &flags, 1);
	settings.snaplen = run_snaplen;
	settings.boot_epoch_ns = run_boot_epoch_ns;
	scratch.compat = call->compat;
	scratch.ret = call->ret;
	for (int i = 0; i < 6; i++)
		scratch.args[i] = call->compat ? (__u32)call->args[i] :
						 call->args[i];
	for (int i = 0; i < 3; i++)
		c->hook_args[i] = call->args[i];
	c->record = record;
	c->scratch = &scratch;
	c->position = TRISCAP_LENGTHS_OFFSET + nparams * sizeof(__u16) +
		      call->prefill;
	c->start = c->position;
	c->cell = TRISCAP_LENGTHS_OFFSET;
	c->event = call->event;
}

static inline __u32 capture_closed(const struct capture *c)
{
	return (c->cell - TRISCAP_LENGTHS_OFFSET) / sizeof(__u16);
}

static inline __u8 capture_flags(const struct capture *c)
{
	return ((__u8 *)c->record)[offsetof(struct triscap_record, flags)];
}

static inline const char *capture_broken(const struct capture *c)
{
	(void)c;
	return NULL;
}

#endif
