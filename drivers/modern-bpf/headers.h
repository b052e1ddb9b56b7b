/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * The beginning of a record and its end: where its parameters go, and the headers
 * in front of them (common/record.h), once its size is known.
 */
#ifndef TRISCAP_MODERN_BPF_HEADERS_H
#define TRISCAP_MODERN_BPF_HEADERS_H

/*
 * A member of the event's header, by offset: the header is packed, and the
 * compiler would store a packed member byte by byte.
 */
#define EVENT_MEMBER(memory, member)                   \
	((typeof(((struct triscap_event *)0)->member)  \
		  *)((memory) + TRISCAP_EVENT_OFFSET + \
		     __builtin_offsetof(struct triscap_event, member)))

static __always_inline void write_headers(struct capture *c, __u32 size,
					  __u32 cpu, __u32 lane, __u64 tid,
					  __u32 nparams)
{
	struct triscap_record *record = c->record;

	record->size = size;
	record->cpu = cpu;
	record->lane = lane;
	record->sequence = c->sequence;
	*EVENT_MEMBER(c->record, ts) = c->ts;
	*EVENT_MEMBER(c->record, tid) = tid;
	*EVENT_MEMBER(c->record, len) = size - TRISCAP_EVENT_OFFSET;
	*EVENT_MEMBER(c->record, type) = c->event;
	*EVENT_MEMBER(c->record, nparams) = nparams;
}

static __always_inline void capture_begin(struct capture *c, void *record,
					  __u32 event, __u32 nparams)
{
	((struct triscap_record *)record)->flags = 0;
	c->record = record;
	c->cell = TRISCAP_LENGTHS_OFFSET;
	c->position = TRISCAP_LENGTHS_OFFSET + nparams * sizeof(__u16);
	c->start = c->position;
	c->event = event;
	c->ts = bpf_ktime_get_ns();
}

#endif
