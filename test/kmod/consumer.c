// SPDX-License-Identifier: Apache-2.0
#include "consumer.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

#include "check.h"

struct triscap_kmod_setup nothing(void) {
  return (struct triscap_kmod_setup){.ring_bytes = TRISCAP_KMOD_RING_MIN, .snaplen = 80};
}

int open_device(void) {
  const int fd = open("/dev/" TRISCAP_KMOD_DEVICE, O_RDWR | O_CLOEXEC);
  if (fd < 0) FAIL("open /dev/triscap: %s", strerror(errno));
  struct triscap_kmod_hello hello = {.abi = TRISCAP_KMOD_ABI};
  EQUAL(ioctl(fd, TRISCAP_KMOD_HELLO, &hello), 0);
  EQUAL(hello.abi, TRISCAP_KMOD_ABI);
  return fd;
}

// Two mappings side by side, as the addon has them.
static void map_ring(struct consumer* consumer, uint32_t cpu) {
  struct cpu_ring* ring = &consumer->rings[cpu];
  const size_t page = sysconf(_SC_PAGESIZE);
  ring->positions = mmap(NULL, page, PROT_READ | PROT_WRITE, MAP_SHARED, consumer->fd, TRISCAP_KMOD_POSITIONS(cpu));
  CHECK(ring->positions != MAP_FAILED);
  ring->data = mmap(NULL, 2 * consumer->ring_bytes, PROT_READ, MAP_SHARED, consumer->fd, TRISCAP_KMOD_DATA(cpu));
  CHECK(ring->data != MAP_FAILED);
}

struct consumer* consume(const struct triscap_kmod_setup* setup) {
  struct consumer* consumer = calloc(1, sizeof(*consumer));
  consumer->fd = open_device();
  EQUAL(ioctl(consumer->fd, TRISCAP_KMOD_SETUP, setup), 0);
  const struct triscap_kmod_status status = status_of(consumer->fd);
  consumer->cpus = status.cpus < MAX_CPUS ? status.cpus : MAX_CPUS;
  consumer->ring_bytes = setup->ring_bytes;
  uint32_t rings = 0;
  for (uint32_t cpu = 0; cpu < consumer->cpus; cpu++) {
    struct triscap_kmod_ledger ledger = {.cpu = cpu};
    if (ioctl(consumer->fd, TRISCAP_KMOD_LEDGER, &ledger) != 0) {
      EQUAL(errno, ENXIO);
      continue;
    }
    if (!(ledger.flags & TRISCAP_KMOD_HAS_RING)) continue;
    map_ring(consumer, cpu);
    rings++;
  }
  EQUAL(rings, status.rings);
  return consumer;
}

void start(struct consumer* consumer) { EQUAL(ioctl(consumer->fd, TRISCAP_KMOD_START), 0); }
void stop(struct consumer* consumer) { EQUAL(ioctl(consumer->fd, TRISCAP_KMOD_STOP), 0); }

void finish(struct consumer* consumer) {
  for (uint32_t cpu = 0; cpu < consumer->cpus; cpu++) {
    struct cpu_ring* ring = &consumer->rings[cpu];
    if (ring->positions == NULL) continue;
    munmap(ring->positions, sysconf(_SC_PAGESIZE));
    munmap((void*)ring->data, 2 * consumer->ring_bytes);
  }
  close(consumer->fd);
  free(consumer);
}

const struct triscap_event* event_of(const struct triscap_record* record) {
  return (const void*)((const uint8_t*)record + TRISCAP_EVENT_OFFSET);
}

struct parameter parameter_of(const struct triscap_record* record, uint32_t index) {
  const uint8_t* lengths = (const uint8_t*)record + TRISCAP_LENGTHS_OFFSET;
  const uint32_t nparams = event_of(record)->nparams;
  struct parameter parameter = {lengths + 2 * nparams, 0};
  CHECK(index < nparams);
  for (uint32_t i = 0; i <= index; i++) {
    parameter.bytes += parameter.length;
    memcpy(&parameter.length, lengths + 2 * i, 2);
  }
  return parameter;
}

int64_t integer_of(const struct triscap_record* record, uint32_t index) {
  const struct parameter parameter = parameter_of(record, index);
  int64_t value = 0;
  CHECK(parameter.length >= 1 && parameter.length <= 8);
  memcpy(&value, parameter.bytes, parameter.length);
  return value;
}

// Does the record hold together, and does it follow the one before it?
static void check_record(struct cpu_ring* ring, uint32_t cpu, const struct triscap_record* record) {
  const struct triscap_event* event = event_of(record);
  CHECK(record->size >= TRISCAP_LENGTHS_OFFSET && record->size <= TRISCAP_RECORD_MAX);
  EQUAL(record->cpu, cpu);
  CHECK(record->lane < TRISCAP_LANES);
  EQUAL(event->len, record->size - TRISCAP_EVENT_OFFSET);
  const uint32_t nparams = event->nparams;
  CHECK(nparams <= 64);
  uint64_t sum = TRISCAP_LENGTHS_OFFSET + 2 * event->nparams;
  for (uint32_t i = 0; i < nparams; i++) sum += parameter_of(record, i).length;
  EQUAL(sum, record->size);
  CHECK(event->ts >= ring->ts);
  ring->ts = event->ts;
  CHECK(record->sequence >= ring->next[record->lane]);
  ring->missing[record->lane] += record->sequence - ring->next[record->lane];
  ring->next[record->lane] = record->sequence + 1;
  ring->seen[record->lane]++;
}

uint64_t drain(struct consumer* consumer, record_handler handle, void* context) {
  uint64_t count = 0;
  for (uint32_t cpu = 0; cpu < consumer->cpus; cpu++) {
    struct cpu_ring* ring = &consumer->rings[cpu];
    if (ring->positions == NULL) continue;
    // Partner: ring_publish() in drivers/kmod/ring.h.
    const uint64_t produced = __atomic_load_n(&ring->positions->producer, __ATOMIC_ACQUIRE);
    CHECK(produced - ring->cursor <= consumer->ring_bytes);
    while (ring->cursor != produced) {
      const struct triscap_record* record = (const void*)(ring->data + (ring->cursor & (consumer->ring_bytes - 1)));
      check_record(ring, cpu, record);
      if (handle) handle(record, context);
      ring->cursor = triscap_kmod_next(ring->cursor, record->size);
      count++;
    }
    // Partner: ring_look_again() in drivers/kmod/ring.c.
    __atomic_store_n(&ring->positions->consumer, ring->cursor, __ATOMIC_RELEASE);
  }
  return count;
}

struct triscap_kmod_ledger ledger_of(struct consumer* consumer, uint32_t cpu) {
  struct triscap_kmod_ledger ledger = {.cpu = cpu};
  EQUAL(ioctl(consumer->fd, TRISCAP_KMOD_LEDGER, &ledger), 0);
  return ledger;
}

struct triscap_lane_ledger lane_sum(struct consumer* consumer, enum triscap_lane lane) {
  struct triscap_lane_ledger sum = {0};
  for (uint32_t cpu = 0; cpu < consumer->cpus; cpu++) {
    struct triscap_kmod_ledger ledger = {.cpu = cpu};
    if (ioctl(consumer->fd, TRISCAP_KMOD_LEDGER, &ledger) != 0) continue;
    const struct triscap_lane_ledger* one = &ledger.counters.lanes[lane];
    sum.hits += one->hits;
    sum.sequence += one->sequence;
    for (int i = 0; i < TRISCAP_FILTERED_CAUSES; i++) sum.filtered[i] += one->filtered[i];
    for (int i = 0; i < TRISCAP_DROPPED_CAUSES; i++) sum.dropped[i] += one->dropped[i];
  }
  return sum;
}

struct triscap_kmod_status status_of(int fd) {
  struct triscap_kmod_status status;
  EQUAL(ioctl(fd, TRISCAP_KMOD_STATUS, &status), 0);
  return status;
}

static void check_lane(const struct cpu_ring* ring, int lane, const struct triscap_lane_ledger* ledger) {
  uint64_t filtered = 0;
  uint64_t dropped = 0;
  for (int i = 0; i < TRISCAP_FILTERED_CAUSES; i++) filtered += ledger->filtered[i];
  for (int i = 0; i < TRISCAP_DROPPED_CAUSES; i++) dropped += ledger->dropped[i];
  EQUAL(ledger->hits, ledger->sequence + filtered);
  EQUAL(ledger->sequence, ring->seen[lane] + dropped);
  // Those behind the last record leave no gap.
  EQUAL(dropped, ring->missing[lane] + (ledger->sequence - ring->next[lane]));
}

void check_balance(struct consumer* consumer) {
  for (uint32_t cpu = 0; cpu < consumer->cpus; cpu++) {
    struct triscap_kmod_ledger ledger = {.cpu = cpu};
    if (ioctl(consumer->fd, TRISCAP_KMOD_LEDGER, &ledger) != 0) continue;
    for (int lane = 0; lane < TRISCAP_LANES; lane++)
      check_lane(&consumer->rings[cpu], lane, &ledger.counters.lanes[lane]);
  }
}
