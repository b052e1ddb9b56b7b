// SPDX-License-Identifier: Apache-2.0
#include "modern_bpf_engine.h"

#include <bpf/bpf.h>
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>
#include <utility>

#include "bpf_ringbuf.h"
#include "clock.h"
#include "cpu_ring.h"
#include "cpus.h"
#include "libbpf_log.h"

namespace triscap {
namespace {

// For events that come a few thousand times a second at most, and to wake the reader.
constexpr size_t kEventsBytes = 1 << 20;

// Verifiers follow no position of 512 MiB or more in a map's value (BPF_MAX_VAR_OFF), and
// refuse every program that writes into such a ring.
constexpr size_t kRingMax = size_t{256} << 20;

// Switches and page faults come more often than that.
size_t EventsBytes(const ModernBpfEngine::Options& options) {
  const bool busy = options.events.count(EVENT_SCHEDSWITCH_6_E) > 0 || options.events.count(EVENT_PAGE_FAULT_E) > 0;
  return busy ? std::max(std::bit_floor(options.buffer_bytes), kEventsBytes) : kEventsBytes;
}

// Codes of what is no syscall stand in the middle of those that are.
bool WantsSyscalls(const std::array<uint8_t, TRISCAP_WANTED_MAX>& wanted) {
  for (size_t sc = 0; sc < wanted.size(); ++sc) {
    const bool tracepoint = sc >= TRISCAP_SC_SCHED_PROCESS_EXIT && sc <= TRISCAP_SC_SIGNAL_DELIVER;
    if (wanted[sc] != 0 && !tracepoint) return true;
  }
  return false;
}

size_t RoundUpToPages(size_t bytes) {
  const size_t page = static_cast<size_t>(sysconf(_SC_PAGESIZE));
  return (bytes + page - 1) / page * page;
}

// Fails most clearly where nothing can work: before 5.8, or without permission.
Result<void> TryRingBuffer() {
  const LibbpfLog log;
  const UniqueFd ring(bpf_map_create(BPF_MAP_TYPE_RINGBUF, "triscap_try", 0, 0, RoundUpToPages(1), nullptr));
  if (!ring) return ErrnoFailure("create a BPF ring buffer");
  return {};
}

void AddTo(triscap_lane_ledger* sum, const triscap_lane_ledger& one) {
  sum->hits += one.hits;
  sum->sequence += one.sequence;
  for (size_t cause = 0; cause < TRISCAP_FILTERED_CAUSES; ++cause) sum->filtered[cause] += one.filtered[cause];
  for (size_t cause = 0; cause < TRISCAP_DROPPED_CAUSES; ++cause) sum->dropped[cause] += one.dropped[cause];
}

}  // namespace

Result<std::unique_ptr<ModernBpfEngine>> ModernBpfEngine::Open(const Options& options) {
  std::unique_ptr<ModernBpfEngine> engine(new ModernBpfEngine);
  if (auto done = engine->Load(options); !done) return done.failure();
  if (auto done = engine->KeepDescriptors(); !done) return done.failure();
  if (auto done = engine->MapCpuRings(); !done) return done.failure();
  if (auto done = engine->MapEvents(); !done) return done.failure();
  if (auto done = engine->MapLedgers(); !done) return done.failure();
  if (auto done = engine->MakeGrace(); !done) return done.failure();
  if (auto done = engine->WriteSettings(options); !done) return done.failure();
  return engine;
}

Result<void> ModernBpfEngine::Load(const Options& options) {
  const int possible = libbpf_num_possible_cpus();
  if (possible < 0) return Failure{"count the CPUs", -possible, {}, {}, {}};
  cpus_ = static_cast<uint32_t>(possible);
  const std::vector<uint32_t> online = OnlineCpus();
  ring_cpus_ = online.empty() ? cpus_ : std::min(cpus_, online.back() + 1);

  if (Result<void> offered = TryRingBuffer(); !offered) return offered.failure();
  Result<SyscallAttach> attach = ChooseSyscallAttach(options.attach);
  if (!attach) return attach.failure();
  classic_ = *attach == SyscallAttach::kTracepoint;

  events_bytes_ = EventsBytes(options);
  const size_t ring_bytes = std::min(options.RingBytes(TRISCAP_RING_MIN), kRingMax);
  Result<ModernBpfObject> loaded = LoadModernBpf(
      {cpus_, ring_cpus_, ring_bytes, events_bytes_, classic_, WantsSyscalls(options.wanted), options.events});
  if (!loaded) return loaded.failure();
  loaded_ = std::move(*loaded);
  ring_bytes_ = ring_cpus_ * loaded_.ring_bytes + events_bytes_;
  return {};
}

// What a running capture needs of the object. The rest, hundreds of descriptors and a
// copy of each program's instructions, ends when the hooks are attached: they and the
// arrays of fillers hold the programs. An array whose last descriptor is closed is
// emptied by the kernel: these are kept although nobody looks into them.
Result<void> ModernBpfEngine::KeepDescriptors() {
  for (const auto& [kept, map] : {std::pair{&events_fd_, "events"}, std::pair{&ledgers_fd_, "ledgers"},
                                  std::pair{&fillers_fd_, "fillers"}, std::pair{&enter_fillers_fd_, "enter_fillers"}}) {
    *kept = UniqueFd(fcntl(loaded_.MapFd(map), F_DUPFD_CLOEXEC, 0));
    if (!*kept) return ErrnoFailure("keep a map", map);
  }
  for (const HookProgram& hook : kHooks) {
    const int program = loaded_.ProgramFd(hook.program);
    if (program < 0) continue;
    hook_fds_.emplace_back(fcntl(program, F_DUPFD_CLOEXEC, 0));
    if (!hook_fds_.back()) return ErrnoFailure("keep a program", hook.program);
  }
  return {};
}

triscap_ring* ModernBpfEngine::CpuRingAt(uint32_t cpu) const {
  return reinterpret_cast<triscap_ring*>(cpu_ring_memory_.data() + cpu * TRISCAP_RING_BYTES(loaded_.ring_bytes));
}

Result<void> ModernBpfEngine::MapCpuRings() {
  const size_t bytes = ring_cpus_ * TRISCAP_RING_BYTES(loaded_.ring_bytes);
  cpu_ring_memory_ = MappedRegion(bytes, PROT_READ | PROT_WRITE, MAP_SHARED, loaded_.MapFd("cpu_rings"));
  if (!cpu_ring_memory_) return ErrnoFailure("map the rings");
  for (uint32_t cpu = 0; cpu < ring_cpus_; ++cpu) {
    ring_owners_.push_back(std::make_unique<CpuRing>(reinterpret_cast<std::byte*>(CpuRingAt(cpu)), loaded_.ring_bytes));
    rings_.push_back(ring_owners_.back().get());
  }
  return {};
}

Result<void> ModernBpfEngine::MapEvents() {
  Result<std::unique_ptr<BpfRingbuf>> events = BpfRingbuf::Map(events_fd_.get(), events_bytes_);
  if (!events) return events.failure();
  rings_.push_back(events->get());
  ring_owners_.push_back(std::move(*events));
  return {};
}

Result<void> ModernBpfEngine::MapLedgers() {
  const size_t bytes = RoundUpToPages(cpus_ * sizeof(triscap_cpu_ledger));
  ledgers_ = MappedRegion(bytes, PROT_READ, MAP_SHARED, ledgers_fd_.get());
  if (!ledgers_) return ErrnoFailure("map the loss ledger");
  return {};
}

Result<void> ModernBpfEngine::WriteSettings(const Options& options) {
  const size_t bytes = RoundUpToPages(sizeof(triscap_settings));
  settings_memory_ = MappedRegion(bytes, PROT_READ | PROT_WRITE, MAP_SHARED, loaded_.MapFd(".data.settings"));
  if (!settings_memory_) return ErrnoFailure("map the driver's settings");
  settings_ = reinterpret_cast<triscap_settings*>(settings_memory_.data());
  settings_->boot_epoch_ns = static_cast<uint64_t>(SampleEpochOffsetNs(BootNs));
  settings_->snaplen = options.snaplen;
  settings_->only_tgid = options.only_tgid;
  settings_->exec_hook = loaded_.ProgramFd("on_exec") >= 0 || loaded_.ProgramFd("on_exec_classic") >= 0;
  std::memcpy(settings_->wanted, options.wanted.data(), sizeof(settings_->wanted));
  settings_->self_tgid = 0;
  if (options.exclude_self) FindOutWhoWeAre();
  return {};
}

// In a pid namespace the kernel knows this process by another number than getpid()
// gives. Running tracing programs on request came with 5.10.
void ModernBpfEngine::FindOutWhoWeAre() {
  bpf_test_run_opts options{};
  options.sz = sizeof(options);
  const int program = loaded_.ProgramFd("whoami");
  if (program < 0 || bpf_prog_test_run_opts(program, &options) != 0 || settings_->self_tgid == 0) {
    settings_->self_tgid = static_cast<uint32_t>(getpid());
  }
}

// Partner: settings.reader_waiting in drivers/modern-bpf/cpu_ring.h. Before the
// reader looks at the rings once more.
void ModernBpfEngine::SetWaiting(bool waiting) {
  __atomic_store_n(&settings_->reader_waiting, waiting ? 1 : 0, __ATOMIC_SEQ_CST);
}

Result<void> ModernBpfEngine::Start() {
  const LibbpfLog log;
  for (const HookProgram& hook : kHooks) {
    const char* name = hook.program;
    if (loaded_.ProgramFd(name) < 0) continue;
    bpf_program* program = loaded_.Program(name);
    if (bpf_program__type(program) == BPF_PROG_TYPE_TRACEPOINT) {
      Result<BpfLinkPtr> link = AttachTracepoint(program);
      if (!link) return link.failure();
      links_.push_back(std::move(*link));
      continue;
    }
    BpfLinkPtr link(bpf_program__attach_trace(program));
    if (link == nullptr) return Failure{std::string("attach ") + name, errno, log.LastLine(), name, {}};
    links_.push_back(std::move(link));
  }
  loaded_.object.reset();
  return {};
}

Result<void> ModernBpfEngine::Stop() {
  if (links_.empty()) return {};
  // In the order of attaching: closing the classic tracepoint, the last one, makes
  // 7.0 and newer wait for whoever is still on the way into any tracepoint.
  for (BpfLinkPtr& link : links_) link.reset();
  links_.clear();
  return WaitForRunningHooks();
}

// Closing a link detaches its program, but elsewhere the program may still be
// running. An update of a map in a map waits until no program can be using the old
// value: maybe_wait_bpf_programs() in kernel/bpf/syscall.c, a synchronize_rcu() in
// every kernel with ring buffers. No program has to know of this map.
Result<void> ModernBpfEngine::MakeGrace() {
  bpf_map_create_opts options{};
  options.sz = sizeof(options);
  options.inner_map_fd = static_cast<uint32_t>(ledgers_fd_.get());
  grace_ = UniqueFd(
      bpf_map_create(BPF_MAP_TYPE_ARRAY_OF_MAPS, "triscap_grace", sizeof(uint32_t), sizeof(uint32_t), 1, &options));
  if (!grace_) return ErrnoFailure("create a map to wait with");
  return {};
}

Result<void> ModernBpfEngine::WaitForRunningHooks() {
  const uint32_t key = 0;
  const int inner = ledgers_fd_.get();
  if (bpf_map_update_elem(grace_.get(), &key, &inner, BPF_ANY) != 0) return ErrnoFailure("wait for the running hooks");
  return {};
}

Ledger ModernBpfEngine::ReadLedger() const {
  Ledger ledger;
  ledger.cpus.resize(cpus_);
  std::memcpy(ledger.cpus.data(), ledgers_.data(), cpus_ * sizeof(triscap_cpu_ledger));
  for (uint32_t cpu = 0; cpu < ring_cpus_; ++cpu) {
    AddTo(&ledger.cpus[cpu].lanes[LANE_SYS_EXIT], CpuRingAt(cpu)->ledger);
  }
  for (const UniqueFd& program : hook_fds_) {
    bpf_prog_info info{};
    uint32_t bytes = sizeof(info);
    // Linux 5.12; older kernels leave it 0, and run these programs unpreempted.
    if (bpf_prog_get_info_by_fd(program.get(), &info, &bytes) == 0) {
      ledger.recursion_misses += info.recursion_misses;
    }
  }
  return ledger;
}

}  // namespace triscap
