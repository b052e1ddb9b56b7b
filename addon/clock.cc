// SPDX-License-Identifier: Apache-2.0
#include "clock.h"

#include <cstdio>
#include <memory>

namespace triscap {
namespace {

struct NamespaceOffsets {
  int64_t monotonic_ns = 0;
  int64_t boottime_ns = 0;
};

// Lines such as "monotonic   86400   0": seconds and nanoseconds that the time
// namespace of this process adds (time_namespaces(7)). No file, no namespaces.
NamespaceOffsets ReadNamespaceOffsets() {
  NamespaceOffsets offsets;
  const std::unique_ptr<FILE, int (*)(FILE*)> file(fopen("/proc/self/timens_offsets", "re"), fclose);
  char clock[16];
  long long seconds;
  long long nanoseconds;
  while (file != nullptr && fscanf(file.get(), "%15s %lld %lld", clock, &seconds, &nanoseconds) == 3) {
    const int64_t ns = seconds * 1'000'000'000 + nanoseconds;
    if (clock[0] == 'm') offsets.monotonic_ns = ns;
    if (clock[0] == 'b') offsets.boottime_ns = ns;
  }
  return offsets;
}

const NamespaceOffsets& Offsets() {
  static const NamespaceOffsets offsets = ReadNamespaceOffsets();
  return offsets;
}

}  // namespace

uint64_t ClockNs(clockid_t clock) {
  timespec now;
  clock_gettime(clock, &now);
  return static_cast<uint64_t>(now.tv_sec) * 1'000'000'000 + static_cast<uint64_t>(now.tv_nsec);
}

uint64_t MonotonicNs() { return ClockNs(CLOCK_MONOTONIC) - static_cast<uint64_t>(Offsets().monotonic_ns); }

uint64_t BootNs() { return ClockNs(CLOCK_BOOTTIME) - static_cast<uint64_t>(Offsets().boottime_ns); }

int64_t SampleEpochOffsetNs(uint64_t (*clock)()) {
  uint64_t shortest = UINT64_MAX;
  int64_t offset = 0;
  for (int i = 0; i < 5; ++i) {
    const uint64_t before = clock();
    const uint64_t epoch = ClockNs(CLOCK_REALTIME);
    const uint64_t after = clock();
    if (after - before >= shortest) continue;
    shortest = after - before;
    offset = static_cast<int64_t>(epoch - (before + shortest / 2));
  }
  return offset;
}

int64_t EpochOffset::At(uint64_t monotonic_ns) {
  const int64_t suspended = static_cast<int64_t>(BootNs() - monotonic_ns);
  if (sampled_at_ns_ == 0 || monotonic_ns - sampled_at_ns_ >= kResampleNs || suspended - suspended_ns_ > kSuspendNs) {
    offset_ns_ = SampleEpochOffsetNs(MonotonicNs);
    sampled_at_ns_ = monotonic_ns;
    suspended_ns_ = suspended;
  }
  return offset_ns_;
}

}  // namespace triscap
