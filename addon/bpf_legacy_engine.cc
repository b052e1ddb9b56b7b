// SPDX-License-Identifier: Apache-2.0
#include "bpf_legacy_engine.h"

#include <bpf/bpf.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>

#include "array_memory.h"
#include "clock.h"
#include "libbpf_log.h"

namespace triscap {
namespace {

// In the order of attaching and detaching: see Stop().
constexpr const char* kHooks[] = {
    "on_exec",      "on_fork",    "on_exit", "on_switch", "on_signal", "on_page_fault_user", "on_page_fault_kernel",
    "on_sys_enter", "on_sys_exit"};
constexpr uint32_t kOnly = 0;  // the key of maps with one entry

// Codes of what is no syscall stand in the middle of those that are.
bool WantsSyscalls(const std::array<uint8_t, TRISCAP_WANTED_MAX>& wanted) {
  for (size_t sc = 0; sc < wanted.size(); ++sc) {
    const bool tracepoint = sc >= TRISCAP_SC_SCHED_PROCESS_EXIT && sc <= TRISCAP_SC_SIGNAL_DELIVER;
    if (wanted[sc] != 0 && !tracepoint) return true;
  }
  return false;
}

// Records on this CPU that no hook knows to be lost: since Linux 5.1 the helper tells
// the hook, before only the buffer counted.
uint64_t LostUntold(const triscap_cpu_ledger& ledger, uint64_t lost) {
  uint64_t told = 0;
  for (const triscap_lane_ledger& lane : ledger.lanes) told += lane.dropped[DROPPED_RING_FULL];
  return lost > told ? lost - told : 0;
}

}  // namespace

Result<std::unique_ptr<BpfLegacyEngine>> BpfLegacyEngine::Open(const Options& options) {
  std::unique_ptr<BpfLegacyEngine> engine(new BpfLegacyEngine);
  const int possible = libbpf_num_possible_cpus();
  if (possible < 0) return Failure{"count the CPUs", -possible, {}, {}, {}};
  engine->cpus_ = static_cast<uint32_t>(possible);

  Result<BpfLegacyObject> loaded =
      BpfLegacyObject::Load({options.object, engine->cpus_, WantsSyscalls(options.wanted), options.events});
  if (!loaded) return loaded.failure();
  engine->loaded_ = std::move(*loaded);
  engine->ledgers_ = MapArray(engine->loaded_->Map("ledgers"), PROT_READ);
  engine->waiting_ = MapArray(engine->loaded_->Map("reader_waiting"), PROT_READ | PROT_WRITE);
  const bpf_program* dispatcher = engine->loaded_->Program("on_sys_exit");
  engine->classic_ = dispatcher != nullptr && bpf_program__type(dispatcher) == BPF_PROG_TYPE_TRACEPOINT;

  engine->buffer_bytes_ = options.RingBytes(TRISCAP_RING_MIN);
  Result<std::unique_ptr<PerfBuffers>> buffers = PerfBuffers::Open(
      {engine->cpus_, engine->buffer_bytes_, engine->loaded_->MapFd("events"), engine->loaded_->MapFd("waking")});
  if (!buffers) return buffers.failure();
  engine->buffers_ = std::move(*buffers);

  Result<std::unique_ptr<BpfGrace>> grace = BpfGrace::Make(engine->loaded_->MapFd("ledgers"));
  if (!grace) return grace.failure();
  engine->grace_ = std::move(*grace);
  if (Result<void> written = engine->WriteSettings(options); !written) return written.failure();
  return engine;
}

Result<void> BpfLegacyEngine::WriteSettings(const Options& options) {
  triscap_settings settings{};
  settings.boot_epoch_ns = static_cast<uint64_t>(SampleEpochOffsetNs(BootNs));
  settings.snaplen = options.snaplen;
  settings.only_tgid = options.only_tgid;
  settings.exec_hook = loaded_->ProgramFd("on_exec") >= 0;
  std::copy(options.wanted.begin(), options.wanted.end(), settings.wanted);
  if (options.exclude_self) settings.self_tgid = FindOutWhoWeAre();
  if (bpf_map_update_elem(loaded_->MapFd("settings"), &kOnly, &settings, BPF_ANY) != 0) {
    return ErrnoFailure("write the driver's settings");
  }
  return {};
}

// In a pid namespace the kernel knows this process by another number than getpid()
// gives. Running such a program on request came with 5.10: before, a capture from
// inside a container reports itself, too.
uint32_t BpfLegacyEngine::FindOutWhoWeAre() const {
  const LibbpfLog log;
  const int settings = loaded_->MapFd("settings");
  const int program = loaded_->ProgramFd("whoami");
  bpf_test_run_opts options{};
  options.sz = sizeof(options);
  triscap_settings said{};
  if (program >= 0 && bpf_prog_test_run_opts(program, &options) == 0 &&
      bpf_map_lookup_elem(settings, &kOnly, &said) == 0 && said.self_tgid != 0) {
    return said.self_tgid;
  }
  return static_cast<uint32_t>(getpid());
}

Result<void> BpfLegacyEngine::Start() {
  const LibbpfLog log;
  for (const char* name : kHooks) {
    if (loaded_->ProgramFd(name) < 0) continue;
    bpf_program* program = loaded_->Program(name);
    if (bpf_program__type(program) == BPF_PROG_TYPE_TRACEPOINT) {
      Result<BpfLinkPtr> link = AttachTracepoint(program);
      if (!link && LosesPageFaults(name, link.failure().errno_value)) continue;
      if (!link) return link.failure();
      links_.push_back(std::move(*link));
      continue;
    }
    BpfLinkPtr link(bpf_program__attach(program));  // by its section
    if (link == nullptr && LosesPageFaults(name, errno)) continue;
    if (link == nullptr) return Failure{std::string("attach ") + name, errno, log.LastLine(), name, {}};
    links_.push_back(std::move(link));
  }
  return {};
}

// Not every architecture has those tracepoints; that costs their event, and the user is
// told.
bool BpfLegacyEngine::LosesPageFaults(const std::string& program, int error) {
  if (error != ENOENT || program.find("page_fault") == std::string::npos) return false;
  loaded_->Lose({EVENT_PAGE_FAULT_E, program, kNoPageFaults});
  return true;
}

Result<void> BpfLegacyEngine::Stop() {
  if (links_.empty()) return {};
  // In the order of attaching: closing the classic tracepoint, the last one, makes
  // 7.0 and newer wait for whoever is still on the way into any tracepoint.
  for (BpfLinkPtr& link : links_) link.reset();
  links_.clear();
  return grace_->Wait();
}

void BpfLegacyEngine::ClearReady() { buffers_->Refresh(MonotonicNs()); }

// Partner: reader_sleeps() in drivers/bpf-legacy/output.h. Before the reader looks at
// the buffers once more.
void BpfLegacyEngine::SetWaiting(bool waiting) {
  const uint32_t value = waiting ? 1 : 0;
  if (waiting_) {
    __atomic_store_n(reinterpret_cast<uint32_t*>(waiting_.data()), value, __ATOMIC_SEQ_CST);
    return;
  }
  bpf_map_update_elem(loaded_->MapFd("reader_waiting"), &kOnly, &value, BPF_ANY);
}

Ledger BpfLegacyEngine::ReadLedger() const {
  Ledger ledger;
  ledger.cpus.resize(cpus_);
  if (ledgers_) std::memcpy(ledger.cpus.data(), ledgers_.data(), cpus_ * sizeof(triscap_cpu_ledger));
  for (uint32_t cpu = 0; cpu < cpus_; ++cpu) {
    if (!ledgers_) bpf_map_lookup_elem(loaded_->MapFd("ledgers"), &cpu, &ledger.cpus[cpu]);
    ledger.cpus[cpu].lanes[LANE_SYS_EXIT].dropped[DROPPED_LOST] += LostUntold(ledger.cpus[cpu], buffers_->LostOn(cpu));
  }
  for (const char* name : kHooks) {
    bpf_prog_info info{};
    uint32_t bytes = sizeof(info);
    const int program = loaded_->ProgramFd(name);
    // Linux 5.12; older kernels leave it 0, and run these programs unpreempted.
    if (program >= 0 && bpf_prog_get_info_by_fd(program, &info, &bytes) == 0) {
      ledger.recursion_misses += info.recursion_misses;
    }
  }
  return ledger;
}

}  // namespace triscap
