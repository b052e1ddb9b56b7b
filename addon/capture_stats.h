// SPDX-License-Identifier: Apache-2.0
// What became of every event, summed over CPUs and lanes. Once a capture is closed,
// hits = delivered + sum(filtered) + sum(dropped), exactly.
#pragma once

#include <array>
#include <cstdint>
#include <numeric>
#include <string>
#include <vector>

#include "engine.h"

namespace triscap {

struct CaptureStats {
  uint64_t hits = 0;
  std::array<uint64_t, TRISCAP_FILTERED_CAUSES> filtered{};
  std::array<uint64_t, TRISCAP_DROPPED_CAUSES> dropped{};
  uint64_t delivered = 0;
  uint64_t late = 0;
  uint64_t gaps = 0;
  uint64_t ring_bytes = 0;
  std::string attach;
  std::vector<Degraded> degraded;

  // The driver's counters. Says how many records it committed to the rings.
  uint64_t Add(const Ledger& ledger) {
    uint64_t committed = 0;
    for (const triscap_cpu_ledger& cpu : ledger.cpus) {
      for (const triscap_lane_ledger& lane : cpu.lanes) {
        hits += lane.hits;
        committed += lane.sequence;
        for (size_t cause = 0; cause < filtered.size(); ++cause) filtered[cause] += lane.filtered[cause];
        for (size_t cause = 0; cause < dropped.size(); ++cause) dropped[cause] += lane.dropped[cause];
      }
    }
    committed -= std::accumulate(dropped.begin(), dropped.end(), uint64_t{0});
    // A hook that the kernel skipped never reached its counters.
    hits += ledger.recursion_misses;
    dropped[DROPPED_RECURSION] += ledger.recursion_misses;
    return committed;
  }
};

}  // namespace triscap
