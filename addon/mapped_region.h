// SPDX-License-Identifier: Apache-2.0
// A mapping with one owner: memory shared with the kernel, or reserved at once.
#pragma once

#include <sys/mman.h>

#include <cstddef>
#include <utility>

namespace triscap {

class MappedRegion {
 public:
  MappedRegion() = default;

  // False (and errno) when the kernel refuses: see `operator bool`.
  MappedRegion(size_t bytes, int protection, int flags, int fd = -1, off_t offset = 0)
      : address_(mmap(nullptr, bytes, protection, flags, fd, offset)), bytes_(bytes) {}

  MappedRegion(MappedRegion&& other) noexcept
      : address_(std::exchange(other.address_, MAP_FAILED)), bytes_(other.bytes_) {}
  MappedRegion& operator=(MappedRegion&& other) noexcept {
    std::swap(address_, other.address_);
    std::swap(bytes_, other.bytes_);
    return *this;
  }
  ~MappedRegion() {
    if (address_ != MAP_FAILED) munmap(address_, bytes_);
  }

  explicit operator bool() const { return address_ != MAP_FAILED; }
  std::byte* data() const { return static_cast<std::byte*>(address_); }
  size_t size() const { return bytes_; }

 private:
  void* address_ = MAP_FAILED;
  size_t bytes_ = 0;
};

}  // namespace triscap
