// SPDX-License-Identifier: Apache-2.0
#include "probe_identity.h"

#include <fcntl.h>
#include <sys/utsname.h>

#include <cstring>
#include <memory>

#include "unique_fd.h"
#include "wire.h"

#include "../drivers/bpf-legacy/identity.h"

extern "C" {
#include "elf/libelf.h"
}

namespace triscap {
namespace {

struct ElfCloser {
  void operator()(Elf* elf) const { elf_end(elf); }
};

Failure Refuse(int error, std::string why) {
  return Failure{"load the BPF object: look who it is for", error, std::move(why), {}, {}};
}

// The section of that name, as text; empty if there is none.
std::string SectionText(Elf* elf, const char* wanted) {
  size_t names = 0;
  if (elf_getshdrstrndx(elf, &names) != 0) return {};
  for (Elf_Scn* section = nullptr; (section = elf_nextscn(elf, section)) != nullptr;) {
    const Elf64_Shdr* header = elf64_getshdr(section);
    const char* name = header != nullptr ? elf_strptr(elf, names, header->sh_name) : nullptr;
    if (name == nullptr || std::strcmp(name, wanted) != 0) continue;
    const Elf_Data* data = elf_getdata(section, nullptr);
    if (data == nullptr || data->d_buf == nullptr) return {};
    const char* text = static_cast<const char*>(data->d_buf);
    return {text, strnlen(text, data->d_size)};
  }
  return {};
}

}  // namespace

Result<void> CheckProbeIdentity(const std::string& path) {
  const UniqueFd file(open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (!file) return ErrnoFailure("load the BPF object: open " + path);
  elf_version(EV_CURRENT);
  const std::unique_ptr<Elf, ElfCloser> elf(elf_begin(file.get(), ELF_C_READ_MMAP, nullptr));
  if (elf == nullptr || elf_kind(elf.get()) != ELF_K_ELF) return Refuse(EINVAL, path + " is no ELF object");

  const std::string abi = SectionText(elf.get(), TRISCAP_PROBE_ABI_SECTION);
  const std::string release = SectionText(elf.get(), TRISCAP_PROBE_RELEASE_SECTION);
  if (abi.empty() || release.empty()) return Refuse(EINVAL, path + " is no object of the bpf-legacy driver");
  if (abi != TRISCAP_PROBE_ABI) {
    return Refuse(ESTALE,
                  path + " was built by another version of triscap (" + abi + ", not " + TRISCAP_PROBE_ABI + ")");
  }
  utsname here{};
  uname(&here);
  if (release != here.release) {
    return Refuse(ESTALE, path + " was built for Linux " + release + ", and this is " + here.release);
  }
  return {};
}

}  // namespace triscap
