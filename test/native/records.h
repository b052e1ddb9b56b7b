// SPDX-License-Identifier: Apache-2.0
// Records to write, and batches to look at.
#pragma once

#include <cstring>
#include <vector>

#include "batch.h"
#include "wire.h"

namespace triscap {

struct Spec {
  uint64_t ts = 0;
  uint64_t sequence = 0;
  uint16_t cpu = 0;
  uint8_t lane = LANE_SYS_EXIT;
  uint32_t payload = 8;  // bytes of the one parameter
  uint64_t tid = 1;
};

inline std::vector<std::byte> MakeRecord(const Spec& spec) {
  const uint32_t size = TRISCAP_LENGTHS_OFFSET + 2 + spec.payload;
  std::vector<std::byte> bytes(size, std::byte{0x5a});
  const triscap_record record{size, spec.cpu, spec.lane, 0, spec.sequence};
  const triscap_event event{spec.ts, spec.tid, size - TRISCAP_EVENT_OFFSET, EVENT_CLOSE_X, 1};
  const auto length = static_cast<uint16_t>(spec.payload);
  std::memcpy(bytes.data(), &record, sizeof(record));
  std::memcpy(bytes.data() + TRISCAP_EVENT_OFFSET, &event, sizeof(event));
  std::memcpy(bytes.data() + TRISCAP_LENGTHS_OFFSET, &length, sizeof(length));
  return bytes;
}

struct Seen {
  triscap_record record;
  triscap_event event;
  uint64_t lost;  // of a drop record

  bool is_drop() const { return event.type == EVENT_DROP_GAP_E; }
  bool is_late() const { return (record.flags & TRISCAP_RECORD_LATE) != 0; }
};

// Every record of a batch; aborts where one does not begin where it should.
inline std::vector<Seen> Parse(const std::byte* bytes, size_t used) {
  std::vector<Seen> all;
  for (size_t at = 0; at < used;) {
    Seen seen{};
    if (used - at < TRISCAP_LENGTHS_OFFSET) std::abort();
    std::memcpy(&seen.record, bytes + at, sizeof(seen.record));
    std::memcpy(&seen.event, bytes + at + TRISCAP_EVENT_OFFSET, sizeof(seen.event));
    if (seen.record.size > used - at || seen.event.len + TRISCAP_EVENT_OFFSET != seen.record.size) std::abort();
    if (seen.is_drop()) std::memcpy(&seen.lost, bytes + at + TRISCAP_LENGTHS_OFFSET + 6 + 3, sizeof(seen.lost));
    all.push_back(seen);
    at += AlignUp8(seen.record.size);
  }
  return all;
}

inline std::vector<Seen> Parse(Batch& batch) { return Parse(batch.data(), batch.used()); }

}  // namespace triscap
