// SPDX-License-Identifier: Apache-2.0
// What captures of the memory engine have besides: tests write the events.
#include <cstring>
#include <vector>

#include "capture_binding.h"
#include "clock.h"
#include "promise_binding.h"

namespace triscap {

Napi::Value CaptureBinding::Write(const Napi::CallbackInfo& info) {
  if (memory_ == nullptr) return Throw(info.Env(), "write: for an open capture of the memory engine");
  if (!info[0].IsNumber() || !info[1].IsTypedArray()) return Throw(info.Env(), "write: a ring and bytes are needed");
  const size_t ring = info[0].As<Napi::Number>().Uint32Value();
  auto bytes = info[1].As<Napi::Uint8Array>();
  if (ring >= memory_->rings().size()) return Throw(info.Env(), "write: there is no such ring");

  uint32_t written = 0;
  std::vector<std::byte> record;
  for (size_t at = 0; at + TRISCAP_LENGTHS_OFFSET <= bytes.ByteLength();) {
    uint32_t size;
    std::memcpy(&size, bytes.Data() + at, sizeof(size));
    if (size < TRISCAP_LENGTHS_OFFSET || size > bytes.ByteLength() - at) break;
    const auto* begin = reinterpret_cast<const std::byte*>(bytes.Data() + at);
    record.assign(begin, begin + size);
    uint64_t ts;
    std::memcpy(&ts, record.data() + TRISCAP_EVENT_OFFSET, sizeof(ts));
    if (ts == 0) ts = MonotonicNs();
    std::memcpy(record.data() + TRISCAP_EVENT_OFFSET, &ts, sizeof(ts));
    if (memory_->Write(ring, record)) ++written;
    at += AlignUp8(size);
  }
  return Napi::Number::New(info.Env(), written);
}

Napi::Value CaptureBinding::WriteRaw(const Napi::CallbackInfo& info) {
  if (memory_ == nullptr) return Throw(info.Env(), "writeRaw: for an open capture of the memory engine");
  if (!info[0].IsNumber() || !info[1].IsTypedArray() || !info[2].IsNumber()) {
    return Throw(info.Env(), "writeRaw: a ring, bytes and an advance are needed");
  }
  const size_t ring = info[0].As<Napi::Number>().Uint32Value();
  auto bytes = info[1].As<Napi::Uint8Array>();
  if (ring >= memory_->rings().size()) return Throw(info.Env(), "writeRaw: there is no such ring");
  memory_->WriteRaw(ring, {reinterpret_cast<const std::byte*>(bytes.Data()), bytes.ByteLength()},
                    static_cast<uint64_t>(info[2].As<Napi::Number>().Int64Value()));
  return info.Env().Undefined();
}

}  // namespace triscap
