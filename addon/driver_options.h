// SPDX-License-Identifier: Apache-2.0
// What every driver is told: NativeOpenOptions of lib/native.ts, without what only
// one of them has.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

#include "wire.h"

namespace triscap {

struct DriverOptions {
  size_t buffer_bytes = 0;  // for this many CPUs:
  uint32_t cpus_per_buffer = 1;
  uint32_t snaplen = 0;
  bool exclude_self = false;
  uint32_t only_tgid = 0;  // 0: all
  std::array<uint8_t, TRISCAP_WANTED_MAX> wanted{};

  // Of one CPU: a power of two, `least` if it would be smaller.
  size_t RingBytes(size_t least) const { return std::max(std::bit_floor(buffer_bytes / cpus_per_buffer), least); }
};

}  // namespace triscap
