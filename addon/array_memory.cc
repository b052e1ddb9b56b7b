// SPDX-License-Identifier: Apache-2.0
#include "array_memory.h"

#include <bpf/bpf.h>
#include <unistd.h>

#include "unique_fd.h"

namespace triscap {
namespace {

constexpr size_t kValueAlignment = 8;

size_t RoundUp(size_t bytes, size_t unit) { return (bytes + unit - 1) / unit * unit; }

}  // namespace

bool CanMapArrays() {
  bpf_map_create_opts options{};
  options.sz = sizeof(options);
  options.map_flags = BPF_F_MMAPABLE;
  const int map = bpf_map_create(BPF_MAP_TYPE_ARRAY, "triscap_try", sizeof(uint32_t), kValueAlignment, 1, &options);
  return static_cast<bool>(UniqueFd(map));
}

MappedRegion MapArray(const bpf_map* map, int protection) {
  const size_t bytes = RoundUp(bpf_map__value_size(map), kValueAlignment) * bpf_map__max_entries(map);
  return MappedRegion(RoundUp(bytes, static_cast<size_t>(sysconf(_SC_PAGESIZE))), protection, MAP_SHARED,
                      bpf_map__fd(map));
}

}  // namespace triscap
