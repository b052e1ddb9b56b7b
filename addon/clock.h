// SPDX-License-Identifier: Apache-2.0
// Drivers stamp CLOCK_BOOTTIME, which never jumps; users want the time of day.
// The difference is sampled anew every second, since the time of day is adjusted.
#pragma once

#include <time.h>

#include <cstdint>

namespace triscap {

inline uint64_t ClockNs(clockid_t clock) {
  timespec now;
  clock_gettime(clock, &now);
  return static_cast<uint64_t>(now.tv_sec) * 1'000'000'000 + static_cast<uint64_t>(now.tv_nsec);
}

inline uint64_t BootNs() { return ClockNs(CLOCK_BOOTTIME); }

// CLOCK_REALTIME - CLOCK_BOOTTIME. Of a few tries the one that took least time
// counts: in the others this thread may have been interrupted between the clocks.
inline int64_t SampleEpochOffsetNs() {
  uint64_t shortest = UINT64_MAX;
  int64_t offset = 0;
  for (int i = 0; i < 5; ++i) {
    const uint64_t before = BootNs();
    const uint64_t epoch = ClockNs(CLOCK_REALTIME);
    const uint64_t after = BootNs();
    if (after - before >= shortest) continue;
    shortest = after - before;
    offset = static_cast<int64_t>(epoch - (before + shortest / 2));
  }
  return offset;
}

class EpochOffset {
 public:
  static constexpr uint64_t kResampleNs = 1'000'000'000;

  int64_t At(uint64_t boot_ns) {
    if (sampled_at_ns_ == 0 || boot_ns - sampled_at_ns_ >= kResampleNs) {
      offset_ns_ = SampleEpochOffsetNs();
      sampled_at_ns_ = boot_ns;
    }
    return offset_ns_;
  }

 private:
  int64_t offset_ns_ = 0;
  uint64_t sampled_at_ns_ = 0;
};

}  // namespace triscap
