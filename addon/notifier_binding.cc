// SPDX-License-Identifier: Apache-2.0
#include "notifier_binding.h"

#include <utility>

namespace triscap {

std::shared_ptr<Notifier> Notifier::Create(Napi::Env env) {
  std::shared_ptr<Notifier> notifier(new Notifier);
  // What Node still has queued may be delivered after Release(): it keeps the
  // notifier alive until its finalizer has run.
  auto* keep = new std::shared_ptr<Notifier>(notifier);
  const auto finalize = [](napi_env, void* data, void*) { delete static_cast<std::shared_ptr<Notifier>*>(data); };
  const napi_status status =
      napi_create_threadsafe_function(env, nullptr, nullptr, Napi::String::New(env, "triscap"), 0, 1, keep, finalize,
                                      notifier.get(), Call, &notifier->function_);
  if (status != napi_ok) {
    delete keep;
    Napi::Error::New(env).ThrowAsJavaScriptException();
    return nullptr;
  }
  napi_unref_threadsafe_function(env, notifier->function_);
  return notifier;
}

void Notifier::KeepAlive(Napi::Env env, bool on) {
  if (function_ == nullptr) return;
  if (on) {
    napi_ref_threadsafe_function(env, function_);
  } else {
    napi_unref_threadsafe_function(env, function_);
  }
}

void Notifier::Notify() { napi_call_threadsafe_function(function_, nullptr, napi_tsfn_nonblocking); }

void Notifier::Release() {
  callback_.Reset();
  if (function_ != nullptr) napi_release_threadsafe_function(std::exchange(function_, nullptr), napi_tsfn_abort);
}

void Notifier::Call(napi_env env, napi_value, void* context, void*) {
  auto* notifier = static_cast<Notifier*>(context);
  if (env == nullptr || notifier->callback_.IsEmpty()) return;  // the environment ends
  notifier->callback_.Call({});
}

}  // namespace triscap
