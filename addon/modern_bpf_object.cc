// SPDX-License-Identifier: Apache-2.0
#include "modern_bpf_object.h"

#include <bpf/bpf.h>

#include <algorithm>
#include <cstring>
#include <string_view>

#include "../drivers/common/fork.h"
#include "../drivers/common/generated/dispatch.h"
#include "embedded_object.h"
#include "libbpf_log.h"
#include "mapped_region.h"

namespace triscap {
namespace {

constexpr size_t kLogLines = 12;
// Reserved, not used: only a program that is refused writes a log. Kernels before
// 6.4 keep the beginning of a log that is too long, and the end is what matters.
constexpr size_t kLogBytes = 4 << 20;

struct Filler {
  uint16_t event;
  const char* program;
  const char* hook;  // the tracepoint of the dispatcher
  const char* map;   // where that finds it
};

#define TRISCAP_EXIT_FILLER(key, event, ...) {event, "fill_" #key, "sys_exit", "fillers"},
#define TRISCAP_ENTER_FILLER(key, event, ...) {event, "fill_" #key, "sys_enter", "enter_fillers"},
constexpr Filler kFillers[] = {TRISCAP_SYSCALL_FILLERS(TRISCAP_EXIT_FILLER, TRISCAP_EXIT_FILLER)
                                   TRISCAP_ENTER_FILLERS(TRISCAP_ENTER_FILLER)};
#undef TRISCAP_EXIT_FILLER
#undef TRISCAP_ENTER_FILLER

#define TRISCAP_ENTER_EVENT(key, event, ...) event,
constexpr uint16_t kEnterEvents[] = {TRISCAP_ENTER_FILLERS(TRISCAP_ENTER_EVENT)};
#undef TRISCAP_ENTER_EVENT

const HookProgram* HookByName(std::string_view name) {
  const auto found =
      std::find_if(kHooks.begin(), kHooks.end(), [name](const HookProgram& hook) { return hook.program == name; });
  return found != kHooks.end() ? &*found : nullptr;
}

const Filler* FillerByName(std::string_view name) {
  const auto* found = std::find_if(std::begin(kFillers), std::end(kFillers),
                                   [name](const Filler& filler) { return filler.program == name; });
  return found != std::end(kFillers) ? found : nullptr;
}

// One attempt to load: the object, and room for a log of each of its programs.
class Attempt {
 public:
  Attempt(const ModernBpfRequest& request, const std::vector<Degraded>& refused)
      : request_(request), refused_(refused) {}

  Result<void> Open();
  Result<void> Load();

  BpfObjectPtr TakeObject() { return std::move(object_); }

 private:
  bool Wanted(std::string_view name) const;
  int SizeMaps();
  int Prepare(bpf_program* program, size_t index);
  Failure Explain(int error) const;

  const ModernBpfRequest& request_;
  const std::vector<Degraded>& refused_;
  LibbpfLog log_;
  MappedRegion logs_;
  BpfObjectPtr object_;
};

bool Attempt::Wanted(std::string_view name) const {
  const auto wanted = [this](uint16_t event) { return request_.events.count(event) > 0; };
  const bool refused = std::any_of(refused_.begin(), refused_.end(),
                                   [name](const Degraded& degraded) { return degraded.program == name; });
  if (refused) return false;
  if (name == "whoami") return true;

  if (const HookProgram* hook = HookByName(name); hook != nullptr) {
    if (hook->kernel != HookProgram::kEvery && (hook->kernel == HookProgram::kPreemptible) != request_.classic) {
      return false;
    }
    if (hook->enter) return std::any_of(std::begin(kEnterEvents), std::end(kEnterEvents), wanted);
    if (hook->event == 0) return request_.syscalls;
    if (event_makes_task(hook->event)) {
      return std::any_of(request_.events.begin(), request_.events.end(), event_makes_task);
    }
    return wanted(hook->event) || (hook->event == EVENT_EXECVE_19_X && wanted(EVENT_EXECVEAT_X));
  }
  const Filler* filler = FillerByName(name);
  return filler != nullptr && wanted(filler->event);
}

// Fillers are compiled as classic tracepoint programs. A tail call stays within one
// type of program, so they become what the dispatcher is.
int Attempt::Prepare(bpf_program* program, size_t index) {
  const std::string_view name = bpf_program__name(program);
  const bool wanted = Wanted(name);
  bpf_program__set_autoload(program, wanted);
  if (!wanted) return 0;
  if (const Filler* filler = FillerByName(name); filler != nullptr && !request_.classic) {
    bpf_program__set_type(program, BPF_PROG_TYPE_TRACING);
    bpf_program__set_expected_attach_type(program, BPF_TRACE_RAW_TP);
    if (int error = bpf_program__set_attach_target(program, 0, filler->hook); error != 0) return error;
  }
  char* log = reinterpret_cast<char*>(logs_.data()) + index * kLogBytes;
  return bpf_program__set_log_buf(program, log, kLogBytes);
}

Result<void> Attempt::Open() {
  const std::span<const std::byte> image = EmbeddedModernBpf();
  bpf_object_open_opts options{};
  options.sz = sizeof(options);
  options.object_name = "triscap";
  object_.reset(bpf_object__open_mem(image.data(), image.size(), &options));
  if (object_ == nullptr) return Failure{"load the BPF object: open it", errno, log_.LastLine(), {}, {}};

  size_t programs = 0;
  bpf_program* program;
  bpf_object__for_each_program(program, object_.get()) { ++programs; }
  logs_ = MappedRegion(programs * kLogBytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE);
  if (!logs_) return ErrnoFailure("load the BPF object: reserve memory for its logs");

  size_t index = 0;
  bpf_object__for_each_program(program, object_.get()) {
    if (const int error = Prepare(program, index++); error != 0) {
      return Failure{"load the BPF object: prepare a program", -error, log_.LastLine(), bpf_program__name(program), {}};
    }
  }
  const int error = SizeMaps();
  if (error != 0) return Failure{"load the BPF object: size its maps", -error, log_.LastLine(), {}, {}};
  return {};
}

int Attempt::SizeMaps() {
  const auto map = [this](const char* name) { return bpf_object__find_map_by_name(object_.get(), name); };
  bpf_map* rings = map("cpu_rings");
  bpf_map* bytes = map(".rodata.ring");
  size_t size = 0;
  void* value = bytes != nullptr ? bpf_map__initial_value(bytes, &size) : nullptr;
  if (rings == nullptr || value == nullptr || size < sizeof(uint64_t)) return -ENOENT;
  const uint64_t ring_bytes = request_.ring_bytes;
  std::memcpy(value, &ring_bytes, sizeof(ring_bytes));

  int error = bpf_map__set_value_size(rings, static_cast<uint32_t>(TRISCAP_RING_BYTES(ring_bytes)));
  if (error == 0) error = bpf_map__set_max_entries(rings, request_.ring_cpus);
  if (error == 0) error = bpf_map__set_max_entries(map("events"), static_cast<uint32_t>(request_.events_bytes));
  for (const char* name : {"ledgers", "scratches", "fork_scratches"}) {
    bpf_map* of_cpus = map(name);  // the last one is on some machines only
    if (error == 0 && of_cpus != nullptr) error = bpf_map__set_max_entries(of_cpus, request_.possible_cpus);
  }
  return error;
}

Result<void> Attempt::Load() {
  const int error = bpf_object__load(object_.get());
  if (error != 0) return Explain(-error);
  return {};
}

// libbpf loads one program after the other; the refused one is the last it tried,
// and the only one whose log was written.
Failure Attempt::Explain(int error) const {
  Failure failure{"load the BPF programs", error, log_.LastLine(), {}, {}};
  size_t index = 0;
  bpf_program* program;
  bpf_object__for_each_program(program, object_.get()) {
    const char* log = reinterpret_cast<const char*>(logs_.data()) + index++ * kLogBytes;
    if (!bpf_program__autoload(program) || log[0] == '\0') continue;
    failure.program = bpf_program__name(program);
    failure.log = LastLines(std::string(log, strnlen(log, kLogBytes)), kLogLines);
  }
  return failure;
}

}  // namespace

int ModernBpfObject::ProgramFd(const char* name) const {
  const bpf_program* program = Program(name);
  return program != nullptr && bpf_program__autoload(program) ? bpf_program__fd(program) : -1;
}

int ModernBpfObject::MapFd(const char* name) const {
  const bpf_map* map = Map(name);
  return map != nullptr ? bpf_map__fd(map) : -1;
}

Result<ModernBpfObject> LoadModernBpf(ModernBpfRequest request) {
  ModernBpfObject loaded;
  for (;;) {
    Attempt attempt(request, loaded.degraded);
    if (Result<void> opened = attempt.Open(); !opened) return opened.failure();
    Result<void> done = attempt.Load();
    if (done) {
      loaded.object = attempt.TakeObject();
      loaded.ring_bytes = request.ring_bytes;
      break;
    }
    Failure& failure = done.failure();
    // Up to about 6.3, a map's value can have 4 MiB at most. By trying, since that
    // limit is not told.
    if (failure.errno_value == E2BIG && failure.program.empty() && request.ring_bytes / 2 >= TRISCAP_RING_MIN) {
      request.ring_bytes /= 2;
      continue;
    }
    // One event less, not the capture. Without the hook of syscalls there is none.
    const Filler* filler = FillerByName(failure.program);
    const HookProgram* hook = HookByName(failure.program);
    const uint16_t event = filler != nullptr ? filler->event : hook != nullptr ? hook->event : 0;
    if (event == 0) return failure;
    loaded.degraded.push_back({event, failure.program, failure.log});
  }

  // Compiled for x86 only: what tracepoints of page faults tell differs elsewhere.
  if (request.events.count(EVENT_PAGE_FAULT_E) > 0 && loaded.Program("on_page_fault_user") == nullptr) {
    loaded.degraded.push_back({EVENT_PAGE_FAULT_E, "on_page_fault_user", "modern-bpf takes page faults on x86 only"});
  }

  DropEmbeddedModernBpf();
  for (const Filler& filler : kFillers) {
    const int fillers = loaded.MapFd(filler.map);
    const uint32_t key = filler.event;
    const int program = loaded.ProgramFd(filler.program);
    if (program >= 0 && bpf_map_update_elem(fillers, &key, &program, BPF_ANY) != 0) {
      return ErrnoFailure("load the BPF programs: list a filler", filler.program);
    }
  }
  return loaded;
}

}  // namespace triscap
