// SPDX-License-Identifier: Apache-2.0
#include "drop_capabilities.h"

#include <bpf/bpf.h>
#include <dirent.h>
#include <linux/bpf.h>
#include <linux/capability.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <string>
#include <thread>

#include "unique_fd.h"

// How a handler returns: x86-64 leaves that to user space.
extern "C" void triscap_restore_signal();
#if defined(__x86_64__)
asm(".text\n.type triscap_restore_signal, @function\ntriscap_restore_signal:\n\tmov $15, %eax\n\tsyscall\n");
#else
extern "C" void triscap_restore_signal() {}
#endif

namespace triscap {
namespace {

constexpr uint64_t Bit(int capability) { return uint64_t{1} << capability; }

// The signal by which glibc brings setuid() to all threads, and musl its own: no
// thread can block it, since the C library does not let anybody.
constexpr int kSignal = 33;
constexpr int kPasses = 100;
constexpr useconds_t kPassUs = 2'000;

std::atomic<uint64_t> to_drop{0};

// System calls and nothing else: this runs inside of signal handlers.
void DropInThisThread(uint64_t capabilities) {
  for (int capability = 0; capability < 64; ++capability) {
    if (capabilities & Bit(capability)) prctl(PR_CAPBSET_DROP, capability, 0, 0, 0);
  }
  __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
  __user_cap_data_struct data[2];
  if (syscall(SYS_capget, &header, data) != 0) return;
  for (int half = 0; half < 2; ++half) {
    const auto keep = static_cast<uint32_t>(~(capabilities >> (32 * half)));
    data[half].effective &= keep;
    data[half].permitted &= keep;
    data[half].inheritable &= keep;
  }
  syscall(SYS_capset, &header, data);  // the ambient set follows by itself
}

void OnSignal(int) {
  const int saved = errno;
  DropInThisThread(to_drop.load(std::memory_order_acquire));
  errno = saved;
}

// What sigaction() hands to the kernel; glibc's own refuses this signal.
struct KernelSigaction {
  void (*handler)(int);
  unsigned long flags;
  void (*restorer)();
  uint64_t mask;
};

#if defined(__x86_64__)
constexpr unsigned long kRestorer = 0x04000000;  // SA_RESTORER
#else
constexpr unsigned long kRestorer = 0;
#endif

int SetHandler(const KernelSigaction* action, KernelSigaction* before) {
  return static_cast<int>(syscall(SYS_rt_sigaction, kSignal, action, before, sizeof(action->mask)));
}

// What a thread still has of `capabilities`, in any set but the bounding one.
uint64_t StillHeld(const char* thread, uint64_t capabilities) {
  const std::string path = std::string("/proc/self/task/") + thread + "/status";
  std::FILE* file = std::fopen(path.c_str(), "re");
  if (file == nullptr) return 0;  // it has ended
  uint64_t held = 0;
  char line[256];
  while (std::fgets(line, sizeof(line), file) != nullptr) {
    for (const char* set : {"CapInh:", "CapPrm:", "CapEff:", "CapAmb:"}) {
      if (std::strncmp(line, set, 7) == 0) held |= std::strtoull(line + 7, nullptr, 16);
    }
  }
  std::fclose(file);
  return held & capabilities;
}

struct CloseDirectory {
  void operator()(DIR* directory) const { closedir(directory); }
};

// Asks every thread that still holds some; gives how many did.
Result<size_t> AskThreads(uint64_t capabilities) {
  const std::unique_ptr<DIR, CloseDirectory> threads(opendir("/proc/self/task"));
  if (threads == nullptr) return ErrnoFailure("drop capabilities: list the threads");
  size_t asked = 0;
  while (const dirent* entry = readdir(threads.get())) {
    if (entry->d_name[0] == '.' || StillHeld(entry->d_name, capabilities) == 0) continue;
    ++asked;
    syscall(SYS_tgkill, getpid(), std::atoi(entry->d_name), kSignal);
  }
  return asked;
}

// Does a capture that has given away its capabilities get an answer from bpf(2)?
bool BpfNeedsCapability(uint64_t capabilities) {
  const UniqueFd map(bpf_map_create(BPF_MAP_TYPE_ARRAY, "triscap_try", 4, 4, 1, nullptr));
  if (!map) return false;
  bool refused = false;
  std::thread([&] {
    DropInThisThread(capabilities);
    const uint32_t key = 0;
    uint32_t value = 0;
    refused = bpf_map_update_elem(map.get(), &key, &value, BPF_ANY) != 0 && errno == EPERM;
  }).join();
  return refused;
}

}  // namespace

Result<uint64_t> DropCapabilities(uint64_t capabilities, bool uses_bpf) {
  if (uses_bpf && BpfNeedsCapability(capabilities)) {
    const std::string self = std::to_string(getpid());
    capabilities &= ~(StillHeld(self.c_str(), Bit(CAP_BPF)) != 0 ? Bit(CAP_BPF) : Bit(CAP_SYS_ADMIN));
  }
  KernelSigaction before{};
  const KernelSigaction action{OnSignal, SA_RESTART | kRestorer, triscap_restore_signal, ~uint64_t{0}};
  to_drop.store(capabilities, std::memory_order_release);
  if (SetHandler(&action, &before) != 0) return ErrnoFailure("drop capabilities: handle a signal");
  // Threads that begin meanwhile have what their creator has: until one look finds
  // nobody, somebody may be new.
  Result<size_t> asked = AskThreads(capabilities);
  for (int pass = 0; asked && *asked > 0 && pass < kPasses; ++pass) {
    usleep(kPassUs);
    asked = AskThreads(capabilities);
  }
  // A signal that is still on its way meets the old handler, which expects to be
  // called by setuid() only: ours stays in that case.
  if (asked && *asked == 0) SetHandler(&before, nullptr);
  if (!asked) return asked.failure();
  if (*asked > 0) return Failure{"drop capabilities", EBUSY, "a thread does not take the signal", {}, {}};
  return capabilities;
}

}  // namespace triscap
