// SPDX-License-Identifier: Apache-2.0
// What each (CPU, lane) should send next. A number that is missing is a record
// that was lost, and its place in the stream is where it was lost.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "wire.h"

namespace triscap {

class SequenceTracker {
 public:
  explicit SequenceTracker(uint32_t cpus) : cpus_(cpus), next_(size_t{cpus} * TRISCAP_LANES) {}

  bool Knows(const triscap_record& record) const { return record.cpu < cpus_ && record.lane < TRISCAP_LANES; }

  // How many records are missing before this one. In the order of the ring: that
  // is the order in which the numbers were taken.
  uint64_t MissingBefore(const triscap_record& record) {
    return Advance(record.cpu, record.lane, record.sequence + 1, record.sequence);
  }

  // How many are missing at the end, when the driver says how many there were.
  uint64_t MissingAtEnd(uint32_t cpu, uint32_t lane, uint64_t total) { return Advance(cpu, lane, total, total); }

  uint32_t cpus() const { return cpus_; }

 private:
  uint64_t Advance(uint32_t cpu, uint32_t lane, uint64_t next, uint64_t seen) {
    uint64_t& expected = next_[size_t{cpu} * TRISCAP_LANES + lane];
    const uint64_t missing = seen > expected ? seen - expected : 0;
    expected = next;
    return missing;
  }

  const uint32_t cpus_;
  std::vector<uint64_t> next_;
};

}  // namespace triscap
