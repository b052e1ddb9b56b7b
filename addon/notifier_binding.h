// SPDX-License-Identifier: Apache-2.0
// From the reader thread to the event loop: "come and read". Keeps the event loop
// alive only while somebody waits.
#pragma once

#include <memory>

#include "js.h"

namespace triscap {

class Notifier {
 public:
  // On the JavaScript thread. Null, with an exception pending, if Node refuses.
  static std::shared_ptr<Notifier> Create(Napi::Env env);

  void SetCallback(Napi::Function callback) { callback_ = Napi::Persistent(callback); }
  void KeepAlive(Napi::Env env, bool on);

  // On any thread, before Release().
  void Notify();

  // On the JavaScript thread, when no other thread calls Notify() any more.
  void Release();

 private:
  Notifier() = default;
  static void Call(napi_env env, napi_value unused, void* notifier, void* data);

  napi_threadsafe_function function_ = nullptr;
  Napi::FunctionReference callback_;
};

}  // namespace triscap
