// SPDX-License-Identifier: Apache-2.0
#include "kernel_tries.h"

#include <bpf/bpf.h>
#include <bpf/btf.h>
#include <bpf/libbpf.h>
#include <fcntl.h>
#include <linux/bpf.h>
#include <linux/perf_event.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <functional>
#include <memory>
#include <span>

#include "cpus.h"
#include "libbpf_log.h"
#include "mapped_region.h"
#include "modern_bpf_object.h"
#include "syscall_hook.h"
#include "unique_fd.h"
#include "wire.h"

namespace triscap {
namespace {

constexpr bpf_insn kReturnZero[] = {
    {.code = BPF_ALU64 | BPF_MOV | BPF_K, .dst_reg = BPF_REG_0},
    {.code = BPF_JMP | BPF_EXIT},
};

// A call of a helper with (stack, 8, NULL), as those have it that read memory.
constexpr std::array<bpf_insn, 7> Calls(int32_t helper) {
  return {{
      {.code = BPF_ALU64 | BPF_MOV | BPF_X, .dst_reg = BPF_REG_1, .src_reg = BPF_REG_10},
      {.code = BPF_ALU64 | BPF_ADD | BPF_K, .dst_reg = BPF_REG_1, .imm = -8},
      {.code = BPF_ALU64 | BPF_MOV | BPF_K, .dst_reg = BPF_REG_2, .imm = 8},
      {.code = BPF_ALU64 | BPF_MOV | BPF_K, .dst_reg = BPF_REG_3, .imm = 0},
      {.code = BPF_JMP | BPF_CALL, .imm = helper},
      {.code = BPF_ALU64 | BPF_MOV | BPF_K, .dst_reg = BPF_REG_0},
      {.code = BPF_JMP | BPF_EXIT},
  }};
}

constexpr std::array<bpf_insn, 3> kCallsCoarseClock = {{
    {.code = BPF_JMP | BPF_CALL, .imm = BPF_FUNC_ktime_get_coarse_ns},
    {.code = BPF_ALU64 | BPF_MOV | BPF_K, .dst_reg = BPF_REG_0},
    {.code = BPF_JMP | BPF_EXIT},
}};

// bpf-legacy has a buffer for each CPU where modern-bpf has one for two.
constexpr size_t kPerfRingShare = 2;

struct BtfFree {
  void operator()(btf* types) const { btf__free(types); }
};

class Tries {
 public:
  explicit Tries(size_t ring_bytes) : ring_bytes_(ring_bytes), online_(OnlineCpus()) {
    if (online_.empty()) online_ = {0};
  }

  std::vector<KernelTry> Run();

 private:
  // The program for the return of syscalls, of the type that the driver has here.
  struct Program {
    bpf_prog_type type = BPF_PROG_TYPE_UNSPEC;
    bpf_prog_load_opts options{};
  };

  // `call` gives a descriptor or 0, or a negative errno.
  void Try(const char* name, const char* doing, const std::function<int()>& call);

  int ReadBtf();
  int CreateRings();
  int Load(const Program& program, std::span<const bpf_insn> instructions);
  int Attach(const Program& program);
  int LoadDispatcher();
  void ChooseLegacy();
  int OpenDevice();
  int PerfBuffer();
  int PerfRings();
  int LoadNothing();

  const size_t ring_bytes_;
  std::vector<uint32_t> online_;
  std::unique_ptr<btf, BtfFree> kernel_;
  bool classic_ = false;
  Program modern_;
  Program legacy_;
  std::vector<KernelTry> done_;
};

// Descriptors are closed, whatever they were.
void Tries::Try(const char* name, const char* doing, const std::function<int()>& call) {
  const LibbpfLog log;
  const int result = call();
  if (result > 0) UniqueFd(result).Reset();
  done_.push_back({name, result < 0 ? -result : 0, doing});
}

int Tries::ReadBtf() {
  kernel_.reset(btf__load_vmlinux_btf());
  if (kernel_ == nullptr) return errno == ESRCH ? -ENOENT : -errno;
  classic_ = IsPreemptible(kernel_.get());
  modern_.options.sz = sizeof(modern_.options);
  if (classic_) {
    modern_.type = BPF_PROG_TYPE_TRACEPOINT;
    return 0;
  }
  modern_.type = BPF_PROG_TYPE_TRACING;
  modern_.options.expected_attach_type = BPF_TRACE_RAW_TP;
  const int id = libbpf_find_vmlinux_btf_id("sys_exit", BPF_TRACE_RAW_TP);
  if (id < 0) return id;
  modern_.options.attach_btf_id = static_cast<uint32_t>(id);
  return 0;
}

// As large as the driver's: of what is too large for one value, half, as the driver.
int Tries::CreateRings() {
  const uint32_t cpus = online_.back() + 1;
  bpf_map_create_opts options{};
  options.sz = sizeof(options);
  options.map_flags = BPF_F_MMAPABLE;
  for (size_t bytes = std::max<size_t>(std::bit_floor(ring_bytes_), TRISCAP_RING_MIN);; bytes /= 2) {
    const auto value = static_cast<uint32_t>(TRISCAP_RING_BYTES(bytes));
    const int map = bpf_map_create(BPF_MAP_TYPE_ARRAY, "triscap_try", sizeof(uint32_t), value, cpus, &options);
    if (map >= 0 || errno != E2BIG || bytes / 2 < TRISCAP_RING_MIN) return map >= 0 ? map : -errno;
  }
}

int Tries::Load(const Program& program, std::span<const bpf_insn> instructions) {
  if (program.type == BPF_PROG_TYPE_UNSPEC) return -ENOENT;  // no BTF to find the hook in
  bpf_prog_load_opts options = program.options;
  options.sz = sizeof(options);
  const int fd =
      bpf_prog_load(program.type, "triscap_try", "Dual MIT/GPL", instructions.data(), instructions.size(), &options);
  return fd >= 0 ? fd : -errno;
}

int Tries::Attach(const Program& kind) {
  const int fd = Load(kind, kReturnZero);
  if (fd < 0) return fd;
  const UniqueFd program(fd);
  if (kind.type != BPF_PROG_TYPE_TRACEPOINT) {
    const char* name = kind.type == BPF_PROG_TYPE_TRACING ? nullptr : "sys_exit";
    const int link = bpf_raw_tracepoint_open(name, program.get());
    return link >= 0 ? link : -errno;
  }
  Result<UniqueFd> event = OpenTracepoint("raw_syscalls/sys_exit");
  if (!event) return -event.failure().errno_value;
  return ioctl(event->get(), PERF_EVENT_IOC_SET_BPF, program.get()) == 0 ? 0 : -errno;
}

// The program without which modern-bpf does not begin, with maps as small as can be:
// what it asks of a kernel, no smaller program tells.
int Tries::LoadDispatcher() {
  if (kernel_ == nullptr) return -ENOENT;
  ModernBpfRequest request{};
  request.possible_cpus = 1;
  request.ring_cpus = 1;
  request.ring_bytes = TRISCAP_RING_MIN;
  request.events_bytes = static_cast<size_t>(sysconf(_SC_PAGESIZE));
  request.classic = classic_;
  request.syscalls = true;
  Result<ModernBpfObject> loaded = LoadModernBpf(std::move(request));
  return loaded ? 0 : -loaded.failure().errno_value;
}

// As drivers/bpf-legacy/hooks/attach.h: raw tracepoints came with 4.17, and are
// no good where they can be preempted.
void Tries::ChooseLegacy() {
  legacy_.type = BPF_PROG_TYPE_RAW_TRACEPOINT;
  if (!classic_) {
    const int raw = Load(legacy_, kReturnZero);
    if (raw >= 0) UniqueFd(raw).Reset();
    if (raw != -EINVAL) return;
  }
  legacy_.type = BPF_PROG_TYPE_TRACEPOINT;
}

// Gone with its descriptor: a consumer that never set up anything.
int Tries::OpenDevice() {
  const int fd = open("/dev/triscap", O_RDWR | O_CLOEXEC);
  return fd >= 0 ? fd : -errno;
}

// An event that programs can write to: it holds a CPU's buffer once that is mapped.
UniqueFd OpenPerfOutput(uint32_t cpu) {
  perf_event_attr attributes;
  std::memset(&attributes, 0, sizeof(attributes));
  attributes.type = PERF_TYPE_SOFTWARE;
  attributes.size = sizeof(attributes);
  attributes.config = PERF_COUNT_SW_BPF_OUTPUT;
  attributes.sample_type = PERF_SAMPLE_RAW;
  return UniqueFd(static_cast<int>(syscall(SYS_perf_event_open, &attributes, -1, cpu, -1, PERF_FLAG_FD_CLOEXEC)));
}

int Tries::PerfBuffer() {
  const UniqueFd map(bpf_map_create(BPF_MAP_TYPE_PERF_EVENT_ARRAY, "triscap_try", 4, 4, 1, nullptr));
  if (!map) return -errno;
  const UniqueFd event = OpenPerfOutput(online_.front());
  return event ? 0 : -errno;
}

// One for each CPU, as the driver maps them: the limit of locked memory is for all.
int Tries::PerfRings() {
  const size_t bytes = std::bit_floor(ring_bytes_) * kPerfRingShare + static_cast<size_t>(sysconf(_SC_PAGESIZE));
  std::vector<MappedRegion> buffers;
  for (const uint32_t cpu : online_) {
    const UniqueFd event = OpenPerfOutput(cpu);
    if (!event) return -errno;
    buffers.emplace_back(bytes, PROT_READ | PROT_WRITE, MAP_SHARED, event.get(), 0);
    if (!buffers.back()) return -errno;
  }
  return 0;
}

// The kernel looks at permissions, lockdown and signatures before it looks whether
// this is a module: ENOEXEC says that it would take one.
int Tries::LoadNothing() {
  static const std::array<char, 4096> nothing{};
  if (syscall(SYS_init_module, nothing.data(), nothing.size(), "") == 0) return 0;
  return errno == ENOEXEC ? 0 : -errno;
}

std::vector<KernelTry> Tries::Run() {
  constexpr auto kReadsKernel = Calls(BPF_FUNC_probe_read_kernel);
  constexpr auto kReads = Calls(BPF_FUNC_probe_read);
  const Program socket_filter{BPF_PROG_TYPE_SOCKET_FILTER, {}};
  // Came with the counting of BPF memory by cgroup, Linux 5.11; libbpf asks the same.
  Try("memcg", "load a BPF program that reads the coarse clock",
      [&] { return Load(socket_filter, kCallsCoarseClock); });
  Try("btf", "read the kernel's BTF", [&] { return ReadBtf(); });
  Try("ring-buffer", "create a BPF ring buffer", [] {
    const int fd = bpf_map_create(BPF_MAP_TYPE_RINGBUF, "triscap_try", 0, 0, sysconf(_SC_PAGESIZE), nullptr);
    return fd >= 0 ? fd : -errno;
  });
  Try("rings", "create the rings", [&] { return CreateRings(); });
  Try("load", "load a BPF program", [&] { return Load(modern_, kReturnZero); });
  Try("dispatcher", "load the program that sees every system call", [&] { return LoadDispatcher(); });
  Try("read-kernel", "load a BPF program that reads kernel memory", [&] { return Load(modern_, kReadsKernel); });
  Try("attach", "attach a BPF program to sys_exit", [&] { return Attach(modern_); });
  Try("perf-buffer", "create a perf buffer", [&] { return PerfBuffer(); });
  Try("perf-rings", "map perf buffers", [&] { return PerfRings(); });
  ChooseLegacy();
  Try("legacy-load", "load a BPF program", [&] { return Load(legacy_, kReturnZero); });
  Try("legacy-read", "load a BPF program that reads kernel memory", [&] { return Load(legacy_, kReads); });
  Try("legacy-attach", "attach a BPF program to sys_exit", [&] { return Attach(legacy_); });
  Try("device", "open /dev/triscap", [&] { return OpenDevice(); });
  Try("module", "load an empty module", [&] { return LoadNothing(); });
  return std::move(done_);
}

}  // namespace

std::vector<KernelTry> TryKernel(size_t ring_bytes) { return Tries(ring_bytes).Run(); }

}  // namespace triscap
