/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Events of rare hooks: through the one BPF ring buffer, directly when their size
 * is known, else by way of a scratch. Several hooks on all CPUs share it, so space
 * is reserved under the kernel's own lock.
 */
#ifndef TRISCAP_MODERN_BPF_EVENT_BUFFER_H
#define TRISCAP_MODERN_BPF_EVENT_BUFFER_H

/* `payload` is the size of all parameters, a constant. */
static __always_inline bool buffer_reserve(struct capture *c, struct hook *hook,
					   __u32 event, __u32 nparams,
					   __u32 payload)
{
	__u32 size = TRISCAP_LENGTHS_OFFSET + nparams * sizeof(__u16) + payload;
	void *record;

	c->sequence = hook->ledger->sequence++;
	record = bpf_ringbuf_reserve(&events, size, 0);
	if (!record) {
		hook->ledger->dropped[DROPPED_RING_FULL]++;
		return false;
	}
	capture_begin(c, record, event, nparams);
	write_headers(c, size, hook->cpu, hook->lane, hook->tid, nparams);
	return true;
}

/*
 * Without flags the kernel wakes the reader when it had read everything in this
 * buffer, asleep or not: these events are rare.
 */
static __always_inline int buffer_commit(struct capture *c)
{
	bpf_ringbuf_submit(c->record, 0);
	return 0;
}

static __always_inline bool buffer_begin(struct capture *c, struct hook *hook,
					 struct record_scratch *to, __u32 event,
					 __u32 nparams)
{
	if (!scratch_claim(hook, &to->scratch))
		return false;
	c->scratch = &to->scratch;
	c->sequence = hook->ledger->sequence++;
	capture_begin(c, to->record, event, nparams);
	return true;
}

static __always_inline int buffer_end(struct capture *c, struct hook *hook,
				      __u32 nparams)
{
	__u64 size = c->position;

	opaque(size);
	if (!scratch_kept(c->scratch, (__u64)hook->task, hook->ledger))
		return 0;
	if (size > TRISCAP_RECORD_MAX) {
		hook->ledger->dropped[DROPPED_TOO_LARGE]++;
		goto release;
	}
	write_headers(c, size, hook->cpu, hook->lane, hook->tid, nparams);
	if (bpf_ringbuf_output(&events, c->record, size, 0))
		hook->ledger->dropped[DROPPED_RING_FULL]++;
release:
	scratch_release(c->scratch);
	return 0;
}

#endif
