/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Runs one filler, as a driver's hook would, and checks what must hold for every
 * record whatever the filler was given. The fillers come from the generated
 * list (drivers/common/generated/dispatch.h).
 */
#ifndef TEST_FILLERS_RUN_H
#define TEST_FILLERS_RUN_H

#include <linux/types.h>
#include <stdbool.h>
#include <stddef.h>

#include "../../drivers/common/record.h"
#include "../../drivers/common/generated/events.h"

/* What the filler of the event is called with. */
struct call {
	__u32 event;
	__s64 ret;
	__u64 args[6];
	bool compat;
	/* The hook is sched_process_exec, not sys_exit; see drivers/common. */
	bool exec;
	const char *filename; /* exec: in kernel memory */
	/* The hook is sched_process_fork: the event is of this task. */
	struct task_struct *child;
	__u32 prefill; /* bytes of the record that are taken already */
};

#define RUN_SNAPLEN 80

/* Settings, reset for each test. */
extern __u32 run_snaplen;
extern __u64 run_boot_epoch_ns;

/* The record that the last run() made. */
struct made {
	const __u8 *record;
	const __u8 *params; /* behind the length cells and the prefill */
	__u32 size;
	__u32 nparams;
	__u8 flags;
	unsigned long reads; /* of user and kernel memory */
};

extern struct made made;

/* NULL, or what is wrong with the record or with the way it was made. */
const char *run(const struct call *call);

__u16 made_length(__u32 param);

/* The list. */
size_t run_events(void);
__u32 run_event(size_t index);
const char *run_event_name(__u32 event);
/* How often the event's filler has run. */
unsigned long run_count(__u32 event);

#endif
