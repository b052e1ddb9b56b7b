// SPDX-License-Identifier: Apache-2.0
#include "probe_binding.h"

#include <malloc.h>

#include <cstring>
#include <string>

#include "drop_capabilities.h"
#include "kernel_tries.h"
#include "promise_binding.h"

namespace triscap {
namespace {

class ProbeWorker final : public PromiseWorker {
 public:
  ProbeWorker(Napi::Env env, size_t ring_bytes) : PromiseWorker(env), ring_bytes_(ring_bytes) {}

 private:
  void Execute() override {
    tries_ = TryKernel(ring_bytes_);
    malloc_trim(0);  // reading the kernel's BTF took megabytes, for a moment
  }

  Napi::Value Value(Napi::Env env) override {
    Napi::Array all = Napi::Array::New(env, tries_.size());
    for (size_t i = 0; i < tries_.size(); ++i) {
      const KernelTry& one = tries_[i];
      const char* name = one.errno_value != 0 ? strerrorname_np(one.errno_value) : nullptr;
      Napi::Object object = Napi::Object::New(env);
      object.Set("name", one.name);
      if (one.errno_value == 0) {
        object.Set("errno", env.Null());
      } else {
        object.Set("errno",
                   name != nullptr ? std::string(name) : std::string("E").append(std::to_string(one.errno_value)));
      }
      object.Set("detail", one.errno_value == 0 ? one.detail : one.detail + ": " + std::strerror(one.errno_value));
      all[i] = object;
    }
    return all;
  }

  const size_t ring_bytes_;
  std::vector<KernelTry> tries_;
};

}  // namespace

Napi::Value ProbeKernel(const Napi::CallbackInfo& info) {
  if (!info[0].IsNumber()) return Throw(info.Env(), "probe: the bytes of a ring are needed");
  auto* worker = new ProbeWorker(info.Env(), info[0].As<Napi::Number>().Uint32Value());
  const Napi::Value promise = worker->Promise();
  worker->Queue();
  return promise;
}

Napi::Value DropCapabilitiesOf(const Napi::CallbackInfo& info) {
  const Napi::Env env = info.Env();
  if (!info[0].IsArray()) return Throw(env, "dropCapabilities: a list of bits is needed");
  const auto bits = info[0].As<Napi::Array>();
  uint64_t wanted = 0;
  for (uint32_t i = 0; i < bits.Length(); ++i) {
    wanted |= uint64_t{1} << (bits.Get(i).ToNumber().Uint32Value() & 63);
  }
  Result<uint64_t> dropped = DropCapabilities(wanted, info[1].ToBoolean());
  if (!dropped) {
    ToError(env, dropped.failure()).ThrowAsJavaScriptException();
    return {};
  }
  Napi::Array result = Napi::Array::New(env);
  for (uint32_t bit = 0; bit < 64; ++bit) {
    if (*dropped & (uint64_t{1} << bit)) result[result.Length()] = Napi::Number::New(env, bit);
  }
  return result;
}

}  // namespace triscap
