// SPDX-License-Identifier: Apache-2.0
#include "bpf_legacy_binding.h"

#include <bpf/libbpf.h>

#include <string>
#include <utility>
#include <vector>

#include "bpf_legacy_object.h"
#include "kernel_types.h"
#include "promise_binding.h"
#include "values_binding.h"

namespace triscap {
namespace {

class TypesWorker final : public PromiseWorker {
 public:
  TypesWorker(Napi::Env env, std::string path) : PromiseWorker(env), path_(std::move(path)) {}

 private:
  void Execute() override {
    if (Result<void> written = WriteKernelTypes(path_); !written) failure_ = written.failure();
  }
  Napi::Value Value(Napi::Env env) override { return env.Undefined(); }

  const std::string path_;
};

class TryWorker final : public PromiseWorker {
 public:
  TryWorker(Napi::Env env, std::string path) : PromiseWorker(env), path_(std::move(path)) {}

 private:
  void Execute() override {
    Result<BpfLegacyObject> loaded = BpfLegacyObject::TryAll(path_);
    if (!loaded) {
      failure_ = loaded.failure();
      return;
    }
    degraded_ = loaded->degraded();
  }
  Napi::Value Value(Napi::Env env) override { return ToArray(env, degraded_); }

  const std::string path_;
  std::vector<Degraded> degraded_;
};

template <typename Worker>
Napi::Value Begin(const Napi::CallbackInfo& info, const char* wrong) {
  if (!info[0].IsString()) return Throw(info.Env(), wrong);
  auto* worker = new Worker(info.Env(), info[0].As<Napi::String>().Utf8Value());
  const Napi::Value promise = worker->Promise();
  worker->Queue();  // deletes itself
  return promise;
}

}  // namespace

Napi::Value WriteKernelTypesTo(const Napi::CallbackInfo& info) {
  return Begin<TypesWorker>(info, "writeKernelTypes: a path is needed");
}

Napi::Value TryProbe(const Napi::CallbackInfo& info) { return Begin<TryWorker>(info, "tryProbe: a path is needed"); }

}  // namespace triscap
