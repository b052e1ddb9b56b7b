// SPDX-License-Identifier: Apache-2.0
// What libbpf has to say goes to whoever asks, never to stderr. libbpf has one
// print function for the whole process; this one sorts by thread.
#pragma once

#include <string>

namespace triscap {

// While it exists, collects the warnings of this thread's calls into libbpf.
class LibbpfLog {
 public:
  LibbpfLog();
  ~LibbpfLog();
  LibbpfLog(const LibbpfLog&) = delete;
  LibbpfLog& operator=(const LibbpfLog&) = delete;

  // The last warning, which is closest to the reason; without "libbpf: ".
  std::string LastLine() const;

 private:
  std::string text_;
};

// The last `count` lines of a text.
std::string LastLines(const std::string& text, size_t count);

}  // namespace triscap
