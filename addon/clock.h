// SPDX-License-Identifier: Apache-2.0
// The clocks of a capture. Drivers stamp CLOCK_MONOTONIC as the host sees it;
// users want the time of day. See docs/decisions/clock.md.
#pragma once

#include <time.h>

#include <cstdint>

namespace triscap {

uint64_t ClockNs(clockid_t clock);

// The host's CLOCK_MONOTONIC and CLOCK_BOOTTIME: a time namespace shifts what
// clock_gettime() gives, and never what the kernel stamps.
uint64_t MonotonicNs();
uint64_t BootNs();

// CLOCK_REALTIME minus the clock. Of a few tries the one that took least time
// counts: in the others this thread may have been interrupted between the clocks.
int64_t SampleEpochOffsetNs(uint64_t (*clock)());

// CLOCK_REALTIME - CLOCK_MONOTONIC, sampled anew every second, since the time of
// day is adjusted, and after a suspend, during which CLOCK_MONOTONIC stands still.
class EpochOffset {
 public:
  static constexpr uint64_t kResampleNs = 1'000'000'000;
  // Reading two clocks takes time; no suspend is as short as this.
  static constexpr int64_t kSuspendNs = 1'000'000;

  int64_t At(uint64_t monotonic_ns);

 private:
  int64_t offset_ns_ = 0;
  uint64_t sampled_at_ns_ = 0;
  int64_t suspended_ns_ = 0;
};

}  // namespace triscap
