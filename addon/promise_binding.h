// SPDX-License-Identifier: Apache-2.0
// Work on a thread of libuv's pool, as a promise.
#pragma once

#include <optional>

#include "js.h"
#include "result.h"
#include "values_binding.h"

namespace triscap {

// Opening, stopping and closing a capture wait for the kernel: not on the event loop.
class PromiseWorker : public Napi::AsyncWorker {
 public:
  explicit PromiseWorker(Napi::Env env) : AsyncWorker(env), deferred_(Napi::Promise::Deferred::New(env)) {}

  Napi::Value Promise() { return deferred_.Promise(); }

 protected:
  // On the JavaScript thread: what the promise gives.
  virtual Napi::Value Value(Napi::Env env) = 0;

  std::optional<Failure> failure_;

 private:
  void OnOK() override {
    if (failure_) {
      const Napi::Error error = ToError(Env(), *failure_);
      if (!error.IsEmpty()) deferred_.Reject(error.Value());
      return;
    }
    const Napi::Value value = Value(Env());
    // Without a value, JavaScript can no longer be called: the worker is ending.
    if (!value.IsEmpty()) deferred_.Resolve(value);
  }

  Napi::Promise::Deferred deferred_;
};

inline Napi::Value Throw(Napi::Env env, const char* message) {
  Napi::TypeError::New(env, message).ThrowAsJavaScriptException();
  return {};
}

}  // namespace triscap
