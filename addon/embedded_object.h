// SPDX-License-Identifier: Apache-2.0
// The modern-bpf driver's ELF object, as the build put it into the addon (embedded_object.S).
#pragma once

#include <sys/mman.h>
#include <unistd.h>

#include <cstddef>
#include <cstdint>
#include <span>

extern "C" {
[[gnu::visibility("hidden")]] extern const std::byte triscap_modern_bpf_object[];
[[gnu::visibility("hidden")]] extern const std::byte triscap_modern_bpf_object_end[];
}

inline std::span<const std::byte> EmbeddedModernBpf() {
  return {triscap_modern_bpf_object, triscap_modern_bpf_object_end};
}

// It is read once per capture and is nearly a megabyte: its pages need not stay in
// memory. Who reads it again, at this very moment even, has them back from the file.
inline void DropEmbeddedModernBpf() {
  const uintptr_t page = static_cast<uintptr_t>(sysconf(_SC_PAGESIZE));
  const uintptr_t begin = (reinterpret_cast<uintptr_t>(triscap_modern_bpf_object) + page - 1) / page * page;
  const uintptr_t end = reinterpret_cast<uintptr_t>(triscap_modern_bpf_object_end) / page * page;
  if (begin < end) madvise(reinterpret_cast<void*>(begin), end - begin, MADV_DONTNEED);
}
