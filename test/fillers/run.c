// SPDX-License-Identifier: Apache-2.0
/*
 * All fillers, compiled for the contract in capture.h, or for that of modern-bpf.
 * See run.h.
 */
#include "run.h"

#include <stdlib.h>
#include <string.h>

#include "../../drivers/common/generated/flags.h"
#include "../../drivers/common/generated/dispatch.h"
#include "../../drivers/modern-bpf/kernel_types.h"
#include "access.h"
#include "../../drivers/common/capture.h"
#ifdef TEST_MODERN_BPF
#include "modern_bpf.h"
#else
#include "capture.h"
#endif
#include "../../drivers/common/fillers/all.h"

/*
 * A filler reads a few members of a few structs and at most 64 places of a walk
 * for each of six paths; an endless loop over a list that lies would read more.
 */
#define READS_MAX 2000

#define WALK        64
#define RECORD_BYTE 0xee /* what no filler wrote */

static __u8 blank[TRISCAP_RECORD_MAX];

struct filler {
	const char *name;
	__u32 event;
	__u32 nparams;
	__u32 payload; /* bytes of all parameters; 0: variable */
	void (*fill)(struct capture *c);
	unsigned long runs;
};

#define FIXED(key, event, filler, nparams, payload) \
	static void run_##key(struct capture *c)    \
	{                                           \
		fill_##filler(c);                   \
	}
#define VARIABLE(key, event, filler, nparams) \
	FIXED(key, event, filler, nparams, 0)
#define ENTER(key, event, filler, nparams, exit) \
	VARIABLE(key, event, filler, nparams)
TRISCAP_SYSCALL_FILLERS(FIXED, VARIABLE)
TRISCAP_ENTER_FILLERS(ENTER)
TRISCAP_TRACEPOINT_FILLERS(FIXED, VARIABLE)
#undef FIXED
#undef VARIABLE

#define FIXED(key, event, filler, nparams, payload) \
	{ #key, event, nparams, payload, run_##key, 0 },
#define VARIABLE(key, event, filler, nparams) \
	FIXED(key, event, filler, nparams, 0)
static struct filler list[] = {
	TRISCAP_SYSCALL_FILLERS(FIXED, VARIABLE) TRISCAP_ENTER_FILLERS(ENTER)
		TRISCAP_TRACEPOINT_FILLERS(FIXED, VARIABLE)
};
#undef FIXED
#undef VARIABLE
#undef ENTER

/* The schema's count, which the list's must equal. */
#define EVENT(key, code, name, nparams, is_exit) \
	case code:                               \
		return EVENT_##key##_NPARAMS;
static __u32 schema_nparams(__u32 event)
{
	switch (event) {
		TRISCAP_EACH_EVENT(EVENT)
	}
	return ~0U;
}
#undef EVENT

struct made made;
__u32 run_snaplen = RUN_SNAPLEN;
__u64 run_boot_epoch_ns;

static struct filler *find(__u32 event)
{
	for (size_t i = 0; i < run_events(); i++)
		if (list[i].event == event)
			return &list[i];
	abort();
}

size_t run_events(void)
{
	return sizeof(list) / sizeof(list[0]);
}

__u32 run_event(size_t index)
{
	return list[index].event;
}

const char *run_event_name(__u32 event)
{
	return find(event)->name;
}

unsigned long run_count(__u32 event)
{
	return find(event)->runs;
}

__u16 made_length(__u32 param)
{
	__u16 length;

	memcpy(&length,
	       made.record + TRISCAP_LENGTHS_OFFSET + param * sizeof(length),
	       sizeof(length));
	return length;
}

static void write_headers(const struct capture *c, __u8 *to, __u32 nparams)
{
	struct triscap_record record = {
		.size = c->position,
		.flags = capture_flags(c),
	};
	struct triscap_event event = {
		.len = c->position - TRISCAP_EVENT_OFFSET,
		.type = c->event,
		.nparams = nparams,
	};

	memcpy(to, &record, sizeof(record));
	memcpy(to + TRISCAP_EVENT_OFFSET, &event, sizeof(event));
}

/* What holds for every record. */
static const char *judge(const struct capture *c, const struct filler *filler,
			 const struct call *call)
{
	__u32 sum = 0;

	if (capture_broken(c))
		return capture_broken(c);
	if (filler->nparams != schema_nparams(c->event))
		return "the list and the schema agree on parameters";
	if (capture_closed(c) != filler->nparams)
		return "each parameter is closed exactly once";
	if (c->start != c->position)
		return "nothing is appended behind the last parameter";
	if (c->position > TRISCAP_RECORD_MAX)
		return "a record never grows beyond its maximum";
	for (__u32 i = 0; i < filler->nparams; i++)
		sum += made_length(i);
	if (TRISCAP_LENGTHS_OFFSET + filler->nparams * sizeof(__u16) +
		    call->prefill + sum !=
	    c->position)
		return "header, cells and lengths add up to the size";
	if (filler->payload && !(made.flags & TRISCAP_RECORD_TRUNCATED) &&
	    sum != filler->payload)
		return "an event of fixed size has that size";
	if (filler->payload && sum > filler->payload)
		return "an event of fixed size is never larger";
	if (memcmp(made.params - call->prefill, blank, call->prefill))
		return "a parameter is only written behind the one before";
	if (made.reads > READS_MAX)
		return "a filler's time is bounded";
	return NULL;
}

const char *run(const struct call *call)
{
	/* On the heap, exact: AddressSanitizer sees the first byte beyond. */
	static __u8 *record;
	static void **walk;
	struct filler *filler = find(call->event);
	unsigned long reads = user_reads + kernel_reads;
	struct capture c;

	if (!record) {
		record = malloc(TRISCAP_RECORD_MAX);
		walk = malloc(WALK * sizeof(walk[0]));
		memset(blank, RECORD_BYTE, TRISCAP_RECORD_MAX);
	}
	memset(record, RECORD_BYTE, TRISCAP_RECORD_MAX);
	/* Left over from somebody else: addresses that can be read. */
	for (int i = 0; i < WALK; i++)
		walk[i] = (void *)USER_BASE;
	capture_open(&c, record, walk, call, filler->nparams);
	made.params = record + c.position;

	kernel_seal();
	if (call->exec)
		fill_exec_success(&c, call->filename);
	else if (call->child)
		fill_clone_of(&c, call->child);
	else
		filler->fill(&c);
	kernel_unseal();

	filler->runs++;
	write_headers(&c, record, filler->nparams);
	made.record = record;
	made.size = c.position;
	made.nparams = filler->nparams;
	made.flags = capture_flags(&c);
	made.reads = user_reads + kernel_reads - reads;
	return judge(&c, filler, call);
}
