// SPDX-License-Identifier: Apache-2.0
/*
 * What capturing is compared with: BPF programs on sys_exit, made of
 * instructions so that neither libbpf nor clang is needed.
 *
 *	floor	reserves and submits 64 bytes, wakes nobody. Its ring is read once
 *		a millisecond on the other CPUs, each record copied, as by any
 *		reader.
 *	perf-floor
 *		the same by way of a perf buffer (perf_floor.c), for the driver
 *		that has to
 *	least	what no program that captures can leave out: asks for the time and
 *		for the task, and where a call has a path or a buffer, reads 80
 *		bytes of the process's memory. It tells nobody about it.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <linux/bpf.h>
#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "instructions.h"
#include "yardsticks.h"

#define RING_BYTES   (8u << 20)
#define RECORD_BYTES 64
#define READ_BYTES   80

_Noreturn void fail(const char *what)
{
	fprintf(stderr, "%s: %s\n", what, strerror(errno));
	exit(1);
}

int bpf(int command, union bpf_attr *attr)
{
	return syscall(SYS_bpf, command, attr, sizeof(*attr));
}

int program_load(const struct bpf_insn *code, size_t instructions)
{
	union bpf_attr attr = {
		.prog_type = BPF_PROG_TYPE_RAW_TRACEPOINT,
		.insns = (unsigned long)code,
		.insn_cnt = instructions,
		.license = (unsigned long)"GPL",
	};
	int program = bpf(BPF_PROG_LOAD, &attr);

	if (program < 0)
		fail("load a yardstick");
	return program;
}

void leave_first_cpu(void)
{
	cpu_set_t others;

	CPU_ZERO(&others);
	for (int cpu = 1; cpu < sysconf(_SC_NPROCESSORS_ONLN); cpu++)
		CPU_SET(cpu, &others);
	sched_setaffinity(0, sizeof(others), &others);
}

void copy_record(const char *record, size_t bytes)
{
	static char copy[256];

	memcpy(copy, record, bytes < sizeof(copy) ? bytes : sizeof(copy));
	asm volatile("" ::"r"(copy) : "memory");
}

/* ---- the floor ---------------------------------------------------------- */

static atomic_ulong *consumer, *producer;
static const char *records;

static void *drain(void *unused)
{
	(void)unused;
	leave_first_cpu();
	for (;;) {
		struct timespec pause = { 0, 1000000 };
		unsigned long at = *consumer;
		unsigned long end = atomic_load(producer);

		/* Every record is looked at, as by any reader. */
		while (at < end) {
			const atomic_uint *header =
				(const void *)(records + at % RING_BYTES);
			unsigned int length = atomic_load(header);

			if (length & BPF_RINGBUF_BUSY_BIT)
				break;
			copy_record(records + at % RING_BYTES,
				    length + BPF_RINGBUF_HDR_SZ);
			at += (length + BPF_RINGBUF_HDR_SZ + 7) & ~7ul;
		}
		atomic_store(consumer, at);
		nanosleep(&pause, NULL);
	}
	return NULL;
}

static int floor_load(void)
{
	union bpf_attr attr = { .map_type = BPF_MAP_TYPE_RINGBUF,
				.max_entries = RING_BYTES };
	int ring = bpf(BPF_MAP_CREATE, &attr);
	long page = sysconf(_SC_PAGESIZE);
	pthread_t thread;

	if (ring < 0)
		fail("create the floor's ring");
	consumer =
		mmap(NULL, page, PROT_READ | PROT_WRITE, MAP_SHARED, ring, 0);
	producer = mmap(NULL, page + 2 * RING_BYTES, PROT_READ, MAP_SHARED,
			ring, page);
	if (consumer == MAP_FAILED || producer == MAP_FAILED)
		fail("map the floor's ring");
	records = (const char *)producer + page;
	if (pthread_create(&thread, NULL, drain, NULL))
		fail("start the floor's reader");

	const struct bpf_insn code[] = {
		INSN(BPF_LD | BPF_DW | BPF_IMM, 1, BPF_PSEUDO_MAP_FD, 0, ring),
		INSN(0, 0, 0, 0, 0),
		SET(2, RECORD_BYTES),
		SET(3, 0),
		CALL(BPF_FUNC_ringbuf_reserve),
		INSN(BPF_JMP | BPF_JEQ | BPF_K, 0, 0, 4, 0),
		INSN(BPF_ST | BPF_MEM | BPF_DW, 0, 0, 0, 1),
		COPY(1, 0),
		SET(2, BPF_RB_NO_WAKEUP),
		CALL(BPF_FUNC_ringbuf_submit),
		SET(0, 0),
		EXIT,
	};

	return program_load(code, sizeof(code) / sizeof(code[0]));
}

/* ---- the least ---------------------------------------------------------- */

/* The value of the program's only map. */
struct least {
	__u64 address; /* what is read of the process */
	__u64 reads;   /* of four calls, so many read it */
	__u64 calls;
	__u64 time, task;
	char memory[READ_BYTES];
};

#define MEMBER(name) __builtin_offsetof(struct least, name)

static int least_map = -1;

static int least_load(void)
{
	union bpf_attr attr = { .map_type = BPF_MAP_TYPE_ARRAY,
				.key_size = sizeof(__u32),
				.value_size = sizeof(struct least),
				.max_entries = 1 };

	least_map = bpf(BPF_MAP_CREATE, &attr);
	if (least_map < 0)
		fail("create a yardstick's map");

	const struct bpf_insn code[] = {
		INSN(BPF_LD | BPF_DW | BPF_IMM, 6, BPF_PSEUDO_MAP_VALUE, 0,
		     least_map),
		INSN(0, 0, 0, 0, 0),
		LOAD(1, 6, MEMBER(calls)),
		INSN(BPF_ALU64 | BPF_ADD | BPF_K, 1, 0, 0, 1),
		STORE(6, MEMBER(calls), 1),
		INSN(BPF_ALU64 | BPF_AND | BPF_K, 1, 0, 0, 3),
		LOAD(2, 6, MEMBER(reads)),
		INSN(BPF_JMP | BPF_JGE | BPF_X, 1, 2, 5, 0),
		COPY(1, 6),
		INSN(BPF_ALU64 | BPF_ADD | BPF_K, 1, 0, 0, MEMBER(memory)),
		SET(2, READ_BYTES),
		LOAD(3, 6, MEMBER(address)),
		CALL(BPF_FUNC_probe_read_user),
		CALL(BPF_FUNC_ktime_get_ns),
		STORE(6, MEMBER(time), 0),
		CALL(BPF_FUNC_get_current_task),
		STORE(6, MEMBER(task), 0),
		SET(0, 0),
		EXIT,
	};

	return program_load(code, sizeof(code) / sizeof(code[0]));
}

void least_reads(int reads_of_four)
{
	static char memory[READ_BYTES];
	struct least value = { .address = (unsigned long)memory,
			       .reads = reads_of_four };
	__u32 key = 0;
	union bpf_attr attr = { .map_fd = least_map,
				.key = (unsigned long)&key,
				.value = (unsigned long)&value };

	if (least_map >= 0 && bpf(BPF_MAP_UPDATE_ELEM, &attr))
		fail("set a yardstick's map");
}

/* ---- on and off --------------------------------------------------------- */

static struct yardstick {
	const char *name;
	int (*load)(void);
	int program, link;
} yardsticks[] = {
	{ "floor", floor_load, -1, -1 },
	{ "perf-floor", perf_floor_load, -1, -1 },
	{ "least", least_load, -1, -1 },
};

static void yardstick_switch(struct yardstick *yardstick, bool on)
{
	union bpf_attr attr = { .raw_tracepoint.name =
					(unsigned long)"sys_exit" };

	if (!on) {
		close(yardstick->link);
		return;
	}
	if (yardstick->program < 0)
		yardstick->program = yardstick->load();
	attr.raw_tracepoint.prog_fd = yardstick->program;
	yardstick->link = bpf(BPF_RAW_TRACEPOINT_OPEN, &attr);
	if (yardstick->link < 0)
		fail("attach a yardstick");
}

bool yardstick(const char *name, bool on)
{
	for (size_t i = 0; i < sizeof(yardsticks) / sizeof(*yardsticks); i++) {
		if (strcmp(yardsticks[i].name, name) != 0)
			continue;
		yardstick_switch(&yardsticks[i], on);
		return true;
	}
	return false;
}
