// SPDX-License-Identifier: Apache-2.0
// The modern-bpf driver's ELF object, as the build put it into the addon (embedded_object.S).
#pragma once

#include <cstddef>
#include <span>

extern "C" {
[[gnu::visibility("hidden")]] extern const std::byte triscap_modern_bpf_object[];
[[gnu::visibility("hidden")]] extern const std::byte triscap_modern_bpf_object_end[];
}

inline std::span<const std::byte> EmbeddedModernBpf() {
  return {triscap_modern_bpf_object, triscap_modern_bpf_object_end};
}
