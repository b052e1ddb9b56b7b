// SPDX-License-Identifier: Apache-2.0
// The outcome of a step that can fail: a value, or what was being done when it
// failed and why. The addon has no exceptions, so every fallible function says
// so in its type; capture_binding.cc turns a Failure into a JavaScript error.
#pragma once

#include <cerrno>
#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace triscap {

struct Failure {
  std::string step;     // what was being done: "map a ring buffer"
  int errno_value = 0;  // positive, as in <errno.h>
  std::string detail;   // what is known beyond the errno; may be empty
  std::string program;  // the BPF program that the kernel refused, if it was one
  std::string log;      // the last lines of the verifier's log, if there is one
};

// To be called first thing after the system call that failed.
inline Failure ErrnoFailure(std::string step, std::string detail = {}) {
  const int errno_value = errno;
  return Failure{std::move(step), errno_value, std::move(detail), {}, {}};
}

template <typename T>
class [[nodiscard]] Result {
 public:
  // Implicit, so that a function can `return value;` or `return failure;`.
  Result(T value) : outcome_(std::in_place_index<0>, std::move(value)) {}
  Result(Failure failure) : outcome_(std::in_place_index<1>, std::move(failure)) {}

  explicit operator bool() const { return outcome_.index() == 0; }
  T& operator*() { return *std::get_if<0>(&outcome_); }
  T* operator->() { return std::get_if<0>(&outcome_); }
  Failure& failure() { return *std::get_if<1>(&outcome_); }

 private:
  std::variant<T, Failure> outcome_;
};

template <>
class [[nodiscard]] Result<void> {
 public:
  Result() = default;
  Result(Failure failure) : failure_(std::move(failure)) {}

  explicit operator bool() const { return !failure_; }
  Failure& failure() { return *failure_; }

 private:
  std::optional<Failure> failure_;
};

}  // namespace triscap
