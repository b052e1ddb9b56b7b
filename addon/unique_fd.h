// SPDX-License-Identifier: Apache-2.0
// A file descriptor with one owner. What the kernel holds for a capture (maps,
// programs, links) hangs on such descriptors and on nothing else, so that a
// process that is killed leaves nothing behind.
#pragma once

#include <unistd.h>

#include <utility>

namespace triscap {

class UniqueFd {
 public:
  UniqueFd() = default;
  explicit UniqueFd(int fd) : fd_(fd) {}
  UniqueFd(UniqueFd&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}
  UniqueFd& operator=(UniqueFd&& other) noexcept {
    std::swap(fd_, other.fd_);
    return *this;
  }
  ~UniqueFd() { Reset(); }

  explicit operator bool() const { return fd_ >= 0; }
  int get() const { return fd_; }

  // Somebody else closes it from now on.
  int Release() { return std::exchange(fd_, -1); }

  void Reset() {
    if (fd_ >= 0) close(std::exchange(fd_, -1));
  }

 private:
  int fd_ = -1;
};

}  // namespace triscap
