// SPDX-License-Identifier: Apache-2.0
// A consumer of /dev/triscap in plain C, as small as one can be: what the addon's
// engine does, without the addon. Everything that goes wrong ends the test.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <linux/types.h>

#include "../../drivers/common/record.h"
#include "../../drivers/kmod/uapi.h"

#define MAX_CPUS 64

struct cpu_ring {
  struct triscap_kmod_positions* positions;
  const uint8_t* data;
  uint64_t cursor;
  uint64_t next[TRISCAP_LANES];  // sequence number of the lane's next record
  uint64_t seen[TRISCAP_LANES];
  uint64_t missing[TRISCAP_LANES];
  uint64_t ts;
};

struct consumer {
  int fd;
  uint32_t cpus;
  uint64_t ring_bytes;
  struct cpu_ring rings[MAX_CPUS];  // without positions: no ring
};

// One parameter of an event.
struct parameter {
  const uint8_t* bytes;
  uint16_t length;
};

typedef void (*record_handler)(const struct triscap_record* record, void* context);

// Nothing wanted, the smallest rings, nobody left out.
struct triscap_kmod_setup nothing(void);
int open_device(void);                                             // greeted
struct consumer* consume(const struct triscap_kmod_setup* setup);  // set up, mapped, not started
void start(struct consumer* consumer);
void stop(struct consumer* consumer);
// Unmaps and closes.
void finish(struct consumer* consumer);

// Reads what there is; each record is checked against itself and its neighbours.
// Returns how many there were. `handle` may be NULL.
uint64_t drain(struct consumer* consumer, record_handler handle, void* context);

const struct triscap_event* event_of(const struct triscap_record* record);
struct parameter parameter_of(const struct triscap_record* record, uint32_t index);
int64_t integer_of(const struct triscap_record* record, uint32_t index);

struct triscap_kmod_ledger ledger_of(struct consumer* consumer, uint32_t cpu);
// Of all CPUs.
struct triscap_lane_ledger lane_sum(struct consumer* consumer, enum triscap_lane lane);
struct triscap_kmod_status status_of(int fd);
// Stopped and drained: the ledger's equations hold, and gaps are what it calls dropped.
void check_balance(struct consumer* consumer);
