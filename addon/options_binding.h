// SPDX-License-Identifier: Apache-2.0
// NativeOpenOptions of lib/native.ts, as the engines want them.
#pragma once

#include <optional>

#include "bpf_legacy_engine.h"
#include "js.h"
#include "kmod_engine.h"
#include "memory_engine.h"
#include "modern_bpf_engine.h"

namespace triscap {

struct OpenOptions {
  enum class Driver { kModernBpf, kBpfLegacy, kKmod, kMemory };
  Driver driver = Driver::kModernBpf;
  // Those of the driver:
  ModernBpfEngine::Options modern_bpf{};
  BpfLegacyEngine::Options bpf_legacy{};
  KmodEngine::Options kmod{};
  MemoryEngine::Options memory{};
};

// Nothing, with a TypeError pending, when a property is missing or of another type.
// lib/options.ts has checked what users may choose; this guards the seam.
std::optional<OpenOptions> ParseOpenOptions(const Napi::CallbackInfo& info);

}  // namespace triscap
