// SPDX-License-Identifier: Apache-2.0
#include "module_binding.h"

#include <string>
#include <utility>

#include "kernel_module.h"
#include "promise_binding.h"

namespace triscap {
namespace {

class UnloadWorker final : public PromiseWorker {
 public:
  UnloadWorker(Napi::Env env, std::string name) : PromiseWorker(env), name_(std::move(name)) {}

 private:
  void Execute() override {
    if (Result<void> unloaded = UnloadKernelModule(name_); !unloaded) failure_ = unloaded.failure();
  }
  Napi::Value Value(Napi::Env env) override { return env.Undefined(); }

  const std::string name_;
};

}  // namespace

Napi::Value UnloadModule(const Napi::CallbackInfo& info) {
  if (!info[0].IsString()) return Throw(info.Env(), "unloadModule: a name is needed");
  auto* worker = new UnloadWorker(info.Env(), info[0].As<Napi::String>().Utf8Value());
  const Napi::Value promise = worker->Promise();
  worker->Queue();  // deletes itself
  return promise;
}

}  // namespace triscap
