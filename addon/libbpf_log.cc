// SPDX-License-Identifier: Apache-2.0
#include "libbpf_log.h"

#include <bpf/libbpf.h>

#include <cstdarg>
#include <cstdio>
#include <mutex>

namespace triscap {
namespace {

thread_local std::string* collecting = nullptr;

__attribute__((format(printf, 2, 0))) int Collect(libbpf_print_level level, const char* format, va_list arguments) {
  if (collecting == nullptr || level != LIBBPF_WARN) return 0;
  char line[1024];
  const int length = std::vsnprintf(line, sizeof(line), format, arguments);
  collecting->append(line);
  return length;
}

}  // namespace

LibbpfLog::LibbpfLog() {
  static std::once_flag once;
  std::call_once(once, [] { libbpf_set_print(Collect); });
  collecting = &text_;
}

LibbpfLog::~LibbpfLog() { collecting = nullptr; }

std::string LibbpfLog::LastLine() const {
  const std::string prefix = "libbpf: ";
  std::string line = LastLines(text_, 1);
  if (line.starts_with(prefix)) line.erase(0, prefix.size());
  return line;
}

std::string LastLines(const std::string& text, size_t count) {
  size_t end = text.find_last_not_of("\n ");
  if (end == std::string::npos) return {};
  ++end;
  size_t begin = end;
  while (begin > 0) {
    if (text[begin - 1] == '\n' && --count == 0) break;
    --begin;
  }
  return text.substr(begin, end - begin);
}

}  // namespace triscap
