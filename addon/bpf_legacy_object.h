// SPDX-License-Identifier: Apache-2.0
// The bpf-legacy driver's programs and maps, loaded into the kernel and not yet
// attached. The object was compiled for one kernel (lib/build/bpf-legacy.ts), so it
// comes from a file, and says for which.
#pragma once

#include <bpf/libbpf.h>

#include <memory>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "engine.h"
#include "result.h"

namespace triscap {

struct BpfLegacyRequest {
  std::string path;
  uint32_t possible_cpus;
  bool syscalls;              // any syscall is wanted
  std::set<uint16_t> events;  // whose programs are needed
};

class BpfLegacyObject {
 public:
  // A program that the verifier refuses costs its event, not the user the capture:
  // it is left out, and degraded() says so. Without a dispatcher of syscalls there is
  // no capture.
  static Result<BpfLegacyObject> Load(const BpfLegacyRequest& request);

  // Every program, for this machine: does the kernel take them?
  static Result<BpfLegacyObject> TryAll(const std::string& path);

  bpf_program* Program(const char* name) const { return bpf_object__find_program_by_name(object_.get(), name); }
  // The program's fd if it was loaded, or -1.
  int ProgramFd(const char* name) const;
  int MapFd(const char* name) const;
  bpf_map* Map(const char* name) const { return bpf_object__find_map_by_name(object_.get(), name); }
  const std::vector<Degraded>& degraded() const { return degraded_; }
  void Lose(Degraded event) { degraded_.push_back(std::move(event)); }

 private:
  struct Closer {
    void operator()(bpf_object* object) const { bpf_object__close(object); }
  };
  friend class BpfLegacyAttempt;
  Result<void> ListFillers() const;
  Result<void> ListSyscalls() const;

  std::unique_ptr<bpf_object, Closer> object_;
  std::vector<Degraded> degraded_;
};

}  // namespace triscap
