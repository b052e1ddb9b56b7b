// SPDX-License-Identifier: Apache-2.0
// Loads and attaches the modern-bpf driver that it was linked with, for everything
// there is to capture, execs something, and prints what became of it.
#include <cstdio>
#include <cstdlib>

#include "modern_bpf_engine.h"

int main() {
  triscap::ModernBpfEngine::Options options{};
  options.buffer_bytes = 1 << 20;
  options.cpus_per_buffer = 1;
  options.wanted.fill(1);
  for (uint16_t event = 0; event < 512; ++event) options.events.insert(event);
  auto engine = triscap::ModernBpfEngine::Open(options);
  if (!engine) {
    const triscap::Failure& failure = engine.failure();
    std::printf("%s, %d, %s\n%s\n", failure.step.c_str(), failure.errno_value, failure.program.c_str(),
                failure.log.c_str());
    return 0;
  }
  for (const triscap::Degraded& degraded : (*engine)->degraded()) {
    std::printf("degraded %d %s\n%s\n", degraded.event, degraded.program.c_str(), degraded.log.c_str());
  }
  if (!(*engine)->Start()) return 1;
  const int status = std::system("true");
  if (status != 0 || !(*engine)->Stop()) return 1;
  uint64_t duplicates = 0;
  for (const triscap_cpu_ledger& cpu : (*engine)->ReadLedger().cpus) {
    duplicates += cpu.lanes[LANE_SYS_EXIT].filtered[FILTERED_DUPLICATE];
  }
  std::printf("captured\n%s\n", duplicates > 0 ? "an exec was told" : "no exec was told");
  return 0;
}
