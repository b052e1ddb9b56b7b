// SPDX-License-Identifier: Apache-2.0
// The shapes that the drivers write (drivers/common), for C++, and the one check
// that every engine makes before it believes a record.
#pragma once

#include <linux/types.h>

#include <cstddef>
#include <cstdint>
#include <cstring>

#include "../drivers/common/generated/events.h"
#include "../drivers/common/ledger.h"
#include "../drivers/common/record.h"
#include "../drivers/common/ring.h"
#include "../drivers/common/settings.h"

namespace triscap {

constexpr size_t AlignUp8(size_t bytes) { return (bytes + 7) & ~size_t{7}; }

inline const triscap_record* AsRecord(const std::byte* record) {
  return reinterpret_cast<const triscap_record*>(record);
}

inline const triscap_event* AsEvent(const std::byte* record) {
  return reinterpret_cast<const triscap_event*>(record + TRISCAP_EVENT_OFFSET);
}

// The size of the record that begins a frame of `frame_bytes`, or 0 if the record
// contradicts itself or its frame. Parameters are not looked into: their lengths
// cannot lead a reader out of a record whose own length is right.
inline uint32_t CheckedRecordSize(const std::byte* record, size_t frame_bytes) {
  if (frame_bytes < TRISCAP_LENGTHS_OFFSET) return 0;
  const uint32_t size = AsRecord(record)->size;
  if (size < TRISCAP_LENGTHS_OFFSET || size > frame_bytes || size > TRISCAP_RECORD_MAX) return 0;
  const triscap_event* event = AsEvent(record);
  if (event->len != size - TRISCAP_EVENT_OFFSET) return 0;
  const uint64_t cells = uint64_t{event->nparams} * sizeof(uint16_t);
  if (cells > event->len - TRISCAP_EVENT_HEADER) return 0;
  return size;
}

}  // namespace triscap
