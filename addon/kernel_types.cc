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

// Structs whose members are read for most events: KREAD() in drivers/bpf-legacy/access.h.
constexpr const char* kNumbered[] = {"task_struct", "files_struct", "fdtable", "file",      "inode",
                                     "super_block", "dentry",       "socket",  "list_head", "sock"};

__attribute__((format(printf, 2, 0))) void Print(void* file, const char* format, va_list arguments) {
  std::vfprintf(static_cast<std::FILE*>(file), format, arguments);
}

// What the types' text leaves out: their numbers in this kernel's BTF, and whether it
// has the function that takes them.
void WriteNumbers(const btf* kernel, std::FILE* file) {
  if (btf__find_by_name_kind(kernel, "bpf_rdonly_cast", BTF_KIND_FUNC) > 0)
    std::fputs("#define TRISCAP_HAS_CAST\n", file);
  for (const char* name : kNumbered) {
    const int id = btf__find_by_name_kind(kernel, name, BTF_KIND_STRUCT);
    std::fprintf(file, "#define TRISCAP_TYPE_%s %d\n", name, id > 0 ? id : 0);
  }
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
  WriteNumbers(kernel.get(), file.get());
  std::fputs("#endif\n", file.get());
  if (std::fflush(file.get()) != 0) return ErrnoFailure("write the kernel's types");
  return {};
}

}  // namespace triscap
