// SPDX-License-Identifier: Apache-2.0
// The steps named here are explained to users by lib/build/module-refused.ts.
#include "kmod_device.h"

#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <cstring>

#include "../drivers/common/generated/events.h"
#include "kernel_module.h"

namespace triscap {
namespace {

constexpr char kDevice[] = "/dev/" TRISCAP_KMOD_DEVICE;

// Where a daemon makes the nodes of /dev and not the kernel itself.
constexpr int kNodeTries = 100;
constexpr useconds_t kNodeWaitUs = 10'000;

UniqueFd OpenNode() { return UniqueFd(open(kDevice, O_RDWR | O_CLOEXEC)); }

bool NotThere() { return errno == ENOENT || errno == ENXIO || errno == ENODEV; }

}  // namespace

Result<KmodDevice> KmodDevice::Open(const std::string& module) {
  UniqueFd node = OpenNode();
  if (!node && NotThere() && !module.empty()) {
    if (Result<void> loaded = LoadKernelModule(module); !loaded) return loaded.failure();
    node = OpenNode();
    for (int i = 0; !node && NotThere() && i < kNodeTries; ++i) {
      usleep(kNodeWaitUs);
      node = OpenNode();
    }
  }
  if (!node) return ErrnoFailure("open /dev/" TRISCAP_KMOD_DEVICE);
  KmodDevice device(std::move(node));
  if (Result<void> greeted = device.Greet(); !greeted) return greeted.failure();
  return device;
}

Result<void> KmodDevice::Greet() {
  triscap_kmod_hello hello{};
  hello.abi = TRISCAP_KMOD_ABI;
  hello.schema_major = TRISCAP_SCHEMA_MAJOR;
  hello.schema_minor = TRISCAP_SCHEMA_MINOR;
  const int answer = ioctl(fd(), TRISCAP_KMOD_HELLO, &hello);
  if (answer == 0 && hello.abi == TRISCAP_KMOD_ABI) return {};
  const int why = answer == 0 ? EPROTO : errno;
  if (why != EPROTO && why != ENOTTY) return ErrnoFailure("greet the module");
  hello.release[sizeof(hello.release) - 1] = '\0';
  std::string detail = "it is not one that this version of triscap knows";
  if (why == EPROTO && hello.release[0] != '\0') {
    detail = std::string("it is of triscap ") + hello.release + ", interface " + std::to_string(hello.abi) +
             "; this one's is " + std::to_string(TRISCAP_KMOD_ABI);
  }
  return Failure{"agree with the loaded module", why, detail, {}, {}};
}

Result<void> KmodDevice::Setup(const triscap_kmod_setup& setup) {
  if (ioctl(fd(), TRISCAP_KMOD_SETUP, &setup) != 0) return ErrnoFailure("make the module's rings");
  return {};
}

Result<triscap_kmod_status> KmodDevice::Status() const {
  triscap_kmod_status status{};
  if (ioctl(fd(), TRISCAP_KMOD_STATUS, &status) != 0) return ErrnoFailure("read the module's status");
  return status;
}

Result<triscap_kmod_ledger> KmodDevice::ReadLedger(uint32_t cpu) const {
  triscap_kmod_ledger ledger{};
  ledger.cpu = cpu;
  if (ioctl(fd(), TRISCAP_KMOD_LEDGER, &ledger) != 0) return ErrnoFailure("read the module's loss ledger");
  return ledger;
}

Result<void> KmodDevice::Start() {
  if (ioctl(fd(), TRISCAP_KMOD_START) != 0) return ErrnoFailure("attach the module's hooks");
  return {};
}

Result<void> KmodDevice::Stop() {
  if (ioctl(fd(), TRISCAP_KMOD_STOP) != 0) return ErrnoFailure("detach the module's hooks");
  return {};
}

}  // namespace triscap
