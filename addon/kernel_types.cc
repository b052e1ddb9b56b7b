// SPDX-License-Identifier: Apache-2.0
#include "kernel_types.h"

#include <bpf/btf.h>

#include <cstdarg>
#include <cstdio>
#include <memory>

#include "libbpf_log.h"

namespace triscap {
namespace {

struct FileCloser {
  void operator()(std::FILE* file) const { std::fclose(file); }
};

struct BtfFree {
  void operator()(btf* types) const { btf__free(types); }
  void operator()(btf_dump* dump) const { btf_dump__free(dump); }
};

__attribute__((format(printf, 2, 0))) void Print(void* file, const char* format, va_list arguments) {
  std::vfprintf(static_cast<std::FILE*>(file), format, arguments);
}

}  // namespace

Result<void> WriteKernelTypes(const std::string& path) {
  const LibbpfLog log;
  const std::unique_ptr<btf, BtfFree> kernel(btf__load_vmlinux_btf());
  if (kernel == nullptr) return ErrnoFailure("read the kernel's BTF", log.LastLine());
  const std::unique_ptr<std::FILE, FileCloser> file(std::fopen(path.c_str(), "we"));
  if (file == nullptr) return ErrnoFailure("write the kernel's types: open " + path);
  const std::unique_ptr<btf_dump, BtfFree> dump(btf_dump__new(kernel.get(), Print, file.get(), nullptr));
  if (dump == nullptr) return ErrnoFailure("write the kernel's types", log.LastLine());

  std::fputs("#ifndef __VMLINUX_H__\n#define __VMLINUX_H__\n\n", file.get());
  const uint32_t types = btf__type_cnt(kernel.get());
  for (uint32_t id = 1; id < types; ++id) {
    if (const int error = btf_dump__dump_type(dump.get(), id); error != 0) {
      return Failure{"write the kernel's types", -error, log.LastLine(), {}, {}};
    }
  }
  std::fputs("#endif\n", file.get());
  if (std::fflush(file.get()) != 0) return ErrnoFailure("write the kernel's types");
  return {};
}

}  // namespace triscap
