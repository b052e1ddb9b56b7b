// SPDX-License-Identifier: Apache-2.0
// NativeOpenOptions of lib/native.ts, as the engines want them.
#pragma once

#include <optional>

#include "js.h"
#include "memory_engine.h"
#include "modern_bpf_engine.h"

namespace triscap {

struct OpenOptions {
  bool memory = false;  // else modern-bpf
  ModernBpfEngine::Options modern_bpf{};
  MemoryEngine::Options memory_engine{};
};

// Nothing, with a TypeError pending, when a property is missing or of another type.
// lib/options.ts has checked what users may choose; this guards the seam.
std::optional<OpenOptions> ParseOpenOptions(const Napi::CallbackInfo& info);

}  // namespace triscap
