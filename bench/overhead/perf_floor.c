// SPDX-License-Identifier: Apache-2.0
/*
 * The floor of whoever has no BPF ring buffer: 64 bytes to this CPU's perf buffer,
 * waking nobody. The buffers are read once a millisecond on the other CPUs, each
 * sample copied, as by any reader.
 */
#define _GNU_SOURCE
#include <linux/perf_event.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "instructions.h"
#include "yardsticks.h"

#define BUFFER_BYTES (8ul << 20)
#define RECORD_BYTES 64

static struct perf_event_mmap_page **buffers;
static int cpus;

/* Samples begin at multiples of 8: a header never goes on at the beginning. */
static void drain_buffer(struct perf_event_mmap_page *buffer)
{
	const char *data = (const char *)buffer + sysconf(_SC_PAGESIZE);
	unsigned long at = buffer->data_tail;
	unsigned long end =
		atomic_load((_Atomic unsigned long *)&buffer->data_head);

	while (at < end) {
		const char *sample = data + at % BUFFER_BYTES;
		size_t bytes = ((struct perf_event_header *)sample)->size;
		size_t left = BUFFER_BYTES - at % BUFFER_BYTES;

		copy_record(sample, bytes < left ? bytes : left);
		at += bytes;
	}
	atomic_store((_Atomic unsigned long *)&buffer->data_tail, at);
}

static void *drain(void *unused)
{
	struct timespec pause = { 0, 1000000 };

	(void)unused;
	leave_first_cpu();
	for (;;) {
		for (int cpu = 0; cpu < cpus; cpu++)
			drain_buffer(buffers[cpu]);
		nanosleep(&pause, NULL);
	}
	return NULL;
}

static void buffer_open(int map, int cpu)
{
	struct perf_event_attr event = {
		.type = PERF_TYPE_SOFTWARE,
		.size = sizeof(event),
		.config = PERF_COUNT_SW_BPF_OUTPUT,
		.sample_type = PERF_SAMPLE_RAW,
		.sample_period = 1,
		.watermark = 1,
		.wakeup_watermark = BUFFER_BYTES,
	};
	int fd = syscall(SYS_perf_event_open, &event, -1, cpu, -1, 0);
	union bpf_attr entry = { .map_fd = map,
				 .key = (unsigned long)&cpu,
				 .value = (unsigned long)&fd };

	if (fd < 0)
		fail("open the floor's perf event");
	buffers[cpu] = mmap(NULL, sysconf(_SC_PAGESIZE) + BUFFER_BYTES,
			    PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	if (buffers[cpu] == MAP_FAILED)
		fail("map the floor's perf buffer");
	if (ioctl(fd, PERF_EVENT_IOC_ENABLE, 0) ||
	    bpf(BPF_MAP_UPDATE_ELEM, &entry))
		fail("list the floor's perf buffer");
}

int perf_floor_load(void)
{
	union bpf_attr attr = { .map_type = BPF_MAP_TYPE_PERF_EVENT_ARRAY,
				.key_size = sizeof(int),
				.value_size = sizeof(int) };
	pthread_t thread;
	int map;

	cpus = sysconf(_SC_NPROCESSORS_ONLN);
	attr.max_entries = cpus;
	map = bpf(BPF_MAP_CREATE, &attr);
	buffers = calloc(cpus, sizeof(*buffers));
	if (map < 0 || !buffers)
		fail("create the floor's perf buffers");
	for (int cpu = 0; cpu < cpus; cpu++)
		buffer_open(map, cpu);
	if (pthread_create(&thread, NULL, drain, NULL))
		fail("start the floor's reader");

	const struct bpf_insn code[] = {
		SET(0, 0),
		STORE(10, -8, 0),
		STORE(10, -16, 0),
		STORE(10, -24, 0),
		STORE(10, -32, 0),
		STORE(10, -40, 0),
		STORE(10, -48, 0),
		STORE(10, -56, 0),
		STORE(10, -64, 0),
		INSN(BPF_LD | BPF_DW | BPF_IMM, 2, BPF_PSEUDO_MAP_FD, 0, map),
		INSN(0, 0, 0, 0, 0),
		INSN(BPF_ALU | BPF_MOV | BPF_K, 3, 0, 0, -1), /* this CPU */
		COPY(4, 10),
		INSN(BPF_ALU64 | BPF_ADD | BPF_K, 4, 0, 0, -RECORD_BYTES),
		SET(5, RECORD_BYTES),
		CALL(BPF_FUNC_perf_event_output),
		SET(0, 0),
		EXIT,
	};

	return program_load(code, sizeof(code) / sizeof(code[0]));
}
