// SPDX-License-Identifier: Apache-2.0
#include "bpf_legacy_object.h"

#include <bpf/bpf.h>

#include <algorithm>
#include <cstring>
#include <string_view>

#include "../drivers/common/fork.h"
#include "../drivers/common/generated/dispatch.h"
#include "../drivers/common/generated/syscalls_aarch64.h"
#include "../drivers/common/generated/syscalls_ia32.h"
#include "../drivers/common/generated/syscalls_x86_64.h"
#include "array_memory.h"
#include "libbpf_log.h"
#include "mapped_region.h"
#include "probe_identity.h"

namespace triscap {
namespace {

constexpr size_t kLogLines = 12;
// Reserved, not used: only a program that is refused writes a log. Kernels before
// 6.4 keep the beginning of a log that is too long, and the end is what matters.
constexpr size_t kLogBytes = 4 << 20;

// As drivers/bpf-legacy/maps.h has them.
constexpr uint32_t kSyscalls = 512;
constexpr uint32_t kPartKeys = 512;
constexpr uint32_t kScratches = 6 + TRISCAP_FORK_HOOK;
constexpr uint32_t kMostParts = 3;

struct SyscallEntry {
  uint16_t event;
  uint16_t sc;
};

// The programs of an event. One that comes in parts has more of that name, with _2
// and _3 behind it. The first is attached, or reached by a tail call as they are.
struct Filler {
  uint16_t event;
  const char* program;
  bool attached;
  const char* map = "fillers";  // of tail calls
};

#define TRISCAP_FILLER(lower, event, ...) {event, "fill_" #lower, false},
#define TRISCAP_ENTER_FILLER(lower, event, ...) {event, "fill_" #lower, false, "enter_fillers"},
constexpr Filler kFillers[] = {
    TRISCAP_SYSCALL_FILLERS(TRISCAP_FILLER, TRISCAP_FILLER) TRISCAP_ENTER_FILLERS(TRISCAP_ENTER_FILLER)
    // Their loss costs one event as well.
    {EVENT_EXECVE_19_X, "on_exec", true},
    {EVENT_CLONE_20_X, "on_fork", true},  // where the machine needs it (drivers/common/fork.h)
    {EVENT_PROCEXIT_1_E, "on_exit", true},
    {EVENT_SCHEDSWITCH_6_E, "on_switch", true},
    {EVENT_SIGNALDELIVER_E, "on_signal", true},
    {EVENT_PAGE_FAULT_E, "on_page_fault_user", true},
    {EVENT_PAGE_FAULT_E, "on_page_fault_kernel", true},
};
#undef TRISCAP_FILLER
#undef TRISCAP_ENTER_FILLER

#define TRISCAP_ENTER_EVENT(key, event, ...) event,
constexpr uint16_t kEnterEvents[] = {TRISCAP_ENTER_FILLERS(TRISCAP_ENTER_EVENT)};
#undef TRISCAP_ENTER_EVENT

constexpr const char* kDispatcher = "on_sys_exit";
constexpr const char* kEnterDispatcher = "on_sys_enter";
constexpr const char* kWhoami = "whoami";

// Of whose programs it is one: fill_execve_19_x_2 is of fill_execve_19_x.
const Filler* FillerOf(std::string_view program) {
  const auto* found = std::find_if(std::begin(kFillers), std::end(kFillers), [program](const Filler& filler) {
    return program == filler.program || program == std::string(filler.program) + "_2" ||
           program == std::string(filler.program) + "_3";
  });
  return found != std::end(kFillers) ? found : nullptr;
}

#define TRISCAP_ENTRY(nr, event, sc) {EVENT_##event, sc},
#if defined(__x86_64__)
constexpr SyscallEntry kNative[kSyscalls] = {TRISCAP_SYSCALLS_X86_64(TRISCAP_ENTRY)};
constexpr SyscallEntry kCompat[kSyscalls] = {TRISCAP_SYSCALLS_IA32(TRISCAP_ENTRY)};
#elif defined(__aarch64__)
constexpr SyscallEntry kNative[kSyscalls] = {TRISCAP_SYSCALLS_AARCH64(TRISCAP_ENTRY)};
constexpr SyscallEntry kCompat[kSyscalls] = {};  // 32-bit ARM callers: all unknown
#endif
#undef TRISCAP_ENTRY

}  // namespace

// One attempt to load: the object, and room for a log of each of its programs.
class BpfLegacyAttempt {
 public:
  BpfLegacyAttempt(const BpfLegacyRequest& request, BpfLegacyObject* loaded) : request_(request), loaded_(loaded) {}

  Result<void> Open();
  Result<void> Load();

 private:
  bool Wanted(std::string_view name) const;
  int SizeMaps();
  Failure Explain(int error) const;

  const BpfLegacyRequest& request_;
  BpfLegacyObject* loaded_;
  LibbpfLog log_;
  MappedRegion logs_;
};

// An event's programs are loaded all or none.
bool BpfLegacyAttempt::Wanted(std::string_view name) const {
  if (name == kWhoami) return true;
  if (name == kDispatcher) return request_.syscalls;
  if (name == kEnterDispatcher) {
    return std::any_of(std::begin(kEnterEvents), std::end(kEnterEvents),
                       [this](uint16_t event) { return request_.events.count(event) > 0; });
  }
  const Filler* filler = FillerOf(name);
  if (filler == nullptr) return false;
  const bool refused = std::any_of(loaded_->degraded_.begin(), loaded_->degraded_.end(),
                                   [filler](const Degraded& degraded) { return FillerOf(degraded.program) == filler; });
  if (refused) return false;
  if (std::string_view(filler->program) == "on_fork") {
    return std::any_of(request_.events.begin(), request_.events.end(), event_makes_task);
  }
  const bool exec = std::string_view(filler->program) == "on_exec" && request_.events.count(EVENT_EXECVEAT_X) > 0;
  return exec || request_.events.count(filler->event) > 0;
}

Result<void> BpfLegacyAttempt::Open() {
  bpf_object_open_opts options{};
  options.sz = sizeof(options);
  options.object_name = "triscap";
  loaded_->object_.reset(bpf_object__open_file(request_.path.c_str(), &options));
  bpf_object* object = loaded_->object_.get();
  if (object == nullptr) return Failure{"load the BPF object: open it", errno, log_.LastLine(), {}, {}};

  size_t programs = 0;
  bpf_program* program;
  bpf_object__for_each_program(program, object) { ++programs; }
  logs_ = MappedRegion(programs * kLogBytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE);
  if (!logs_) return ErrnoFailure("load the BPF object: reserve memory for its logs");

  char* log = reinterpret_cast<char*>(logs_.data());
  bpf_object__for_each_program(program, object) {
    const bool wanted = Wanted(bpf_program__name(program));
    bpf_program__set_autoload(program, wanted);
    if (wanted) bpf_program__set_log_buf(program, log, kLogBytes);
    log += kLogBytes;
  }
  const int error = SizeMaps();
  if (error != 0) return Failure{"load the BPF object: size its maps", -error, log_.LastLine(), {}, {}};
  return {};
}

int BpfLegacyAttempt::SizeMaps() {
  const auto map = [this](const char* name) { return bpf_object__find_map_by_name(loaded_->object_.get(), name); };
  const auto has_values_of = [&map](const char* name, size_t bytes) {
    return map(name) != nullptr && bpf_map__value_size(map(name)) == bytes;
  };
  if (!has_values_of("settings", sizeof(triscap_settings)) || !has_values_of("ledgers", sizeof(triscap_cpu_ledger)) ||
      !has_values_of("syscalls", sizeof(SyscallEntry)) || !has_values_of("reader_waiting", sizeof(uint32_t))) {
    return -EINVAL;
  }
  int error = bpf_map__set_max_entries(map("scratches"), request_.possible_cpus * kScratches);
  for (const char* name : {"ledgers", "events", "waking"}) {
    if (error == 0) error = bpf_map__set_max_entries(map(name), request_.possible_cpus);
  }
  if (!CanMapArrays()) return error;
  // What is read and written while hooks run.
  for (const char* name : {"ledgers", "reader_waiting"}) {
    if (error == 0) error = bpf_map__set_map_flags(map(name), BPF_F_MMAPABLE);
  }
  return error;
}

Result<void> BpfLegacyAttempt::Load() {
  const int error = bpf_object__load(loaded_->object_.get());
  if (error != 0) return Explain(-error);
  return {};
}

// libbpf loads one program after the other; the refused one is the last it tried,
// and the only one whose log was written.
Failure BpfLegacyAttempt::Explain(int error) const {
  Failure failure{"load the BPF programs", error, log_.LastLine(), {}, {}};
  const char* log = reinterpret_cast<const char*>(logs_.data());
  bpf_program* program;
  bpf_object__for_each_program(program, loaded_->object_.get()) {
    if (bpf_program__autoload(program) && log[0] != '\0') {
      failure.program = bpf_program__name(program);
      failure.log = LastLines(std::string(log, strnlen(log, kLogBytes)), kLogLines);
    }
    log += kLogBytes;
  }
  return failure;
}

Result<BpfLegacyObject> BpfLegacyObject::Load(const BpfLegacyRequest& request) {
  if (Result<void> ours = CheckProbeIdentity(request.path); !ours) return ours.failure();
  BpfLegacyObject loaded;
  for (;;) {
    BpfLegacyAttempt attempt(request, &loaded);
    if (Result<void> opened = attempt.Open(); !opened) return opened.failure();
    Result<void> done = attempt.Load();
    if (done) break;
    const Failure& failure = done.failure();
    const Filler* refused = FillerOf(failure.program);
    if (refused == nullptr) return failure;
    loaded.degraded_.push_back({refused->event, failure.program, failure.log});
  }
  // Nobody else tells of new tasks then: compiled without, for kernels that cannot have it.
  const bool clones = std::any_of(request.events.begin(), request.events.end(), event_makes_task);
  if (TRISCAP_FORK_HOOK && clones && loaded.Program("on_fork") == nullptr) {
    loaded.degraded_.push_back(
        {EVENT_CLONE_20_X, "on_fork", "new tasks are not told of: their parents' registers cannot be found"});
  }
  if (Result<void> listed = loaded.ListFillers(); !listed) return listed.failure();
  if (Result<void> listed = loaded.ListSyscalls(); !listed) return listed.failure();
  return loaded;
}

Result<BpfLegacyObject> BpfLegacyObject::TryAll(const std::string& path) {
  const int possible = libbpf_num_possible_cpus();
  if (possible < 0) return Failure{"count the CPUs", -possible, {}, {}, {}};
  BpfLegacyRequest request{path, static_cast<uint32_t>(possible), true, {}};
  for (const Filler& filler : kFillers) request.events.insert(filler.event);
  return Load(request);
}

int BpfLegacyObject::ProgramFd(const char* name) const {
  const bpf_program* program = Program(name);
  return program != nullptr && bpf_program__autoload(program) ? bpf_program__fd(program) : -1;
}

int BpfLegacyObject::MapFd(const char* name) const {
  const bpf_map* map = Map(name);
  return map != nullptr ? bpf_map__fd(map) : -1;
}

// For the tail calls: PART() in drivers/bpf-legacy/hooks/fillers.h, and exec.h.
Result<void> BpfLegacyObject::ListFillers() const {
  const int exec_parts = MapFd("exec_parts");
  for (const Filler& filler : kFillers) {
    const int fillers = MapFd(filler.map);
    for (uint32_t part = filler.attached ? 1 : 0; part < kMostParts; ++part) {
      std::string name = filler.program;
      if (part > 0) name.append("_").append(std::to_string(part + 1));
      const int program = ProgramFd(name.c_str());
      const uint32_t key = filler.attached ? part : filler.event + part * kPartKeys;
      const int map = filler.attached ? exec_parts : fillers;
      if (program >= 0 && bpf_map_update_elem(map, &key, &program, BPF_ANY) != 0) {
        return ErrnoFailure("load the BPF programs: list a filler", name);
      }
    }
  }
  return {};
}

Result<void> BpfLegacyObject::ListSyscalls() const {
  const int syscalls = MapFd("syscalls");
  for (uint32_t nr = 0; nr < 2 * kSyscalls; ++nr) {
    const SyscallEntry& entry = nr < kSyscalls ? kNative[nr] : kCompat[nr - kSyscalls];
    if (bpf_map_update_elem(syscalls, &nr, &entry, BPF_ANY) != 0) return ErrnoFailure("load the table of syscalls");
  }
  return {};
}

}  // namespace triscap
