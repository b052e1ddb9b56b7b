// SPDX-License-Identifier: Apache-2.0
#include "cpus.h"

#include <charconv>
#include <cstdio>

namespace triscap {
namespace {

constexpr uint32_t kMaxCpus = 1 << 16;

// Takes a number from the front of `text`.
bool TakeNumber(std::string_view* text, uint32_t* number) {
  const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), *number);
  if (error != std::errc{} || *number >= kMaxCpus) return false;
  text->remove_prefix(static_cast<size_t>(end - text->data()));
  return true;
}

}  // namespace

std::vector<uint32_t> ParseCpuList(std::string_view text) {
  std::vector<uint32_t> cpus;
  while (!text.empty() && text.back() == '\n') text.remove_suffix(1);
  while (!text.empty()) {
    uint32_t first;
    if (!TakeNumber(&text, &first)) return {};
    uint32_t last = first;
    if (text.starts_with('-')) {
      text.remove_prefix(1);
      if (!TakeNumber(&text, &last) || last < first) return {};
    }
    for (uint32_t cpu = first; cpu <= last; ++cpu) cpus.push_back(cpu);
    if (text.empty()) break;
    if (!text.starts_with(',')) return {};
    text.remove_prefix(1);
  }
  return cpus;
}

std::vector<uint32_t> OnlineCpus() {
  std::FILE* file = std::fopen("/sys/devices/system/cpu/online", "re");
  if (file == nullptr) return {};
  char text[4096];
  const size_t length = std::fread(text, 1, sizeof(text), file);
  std::fclose(file);
  return ParseCpuList({text, length});
}

bool AnnouncesCpu(std::string_view message) {
  // "online@/devices/system/cpu/cpu1", then a NUL and more.
  const std::string_view what = message.substr(0, message.find('\0'));
  return what.find("@/devices/system/cpu/cpu") != std::string_view::npos;
}

}  // namespace triscap
