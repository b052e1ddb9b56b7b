// SPDX-License-Identifier: Apache-2.0
#include "capture_binding.h"

#include <utility>

#include "notifier_binding.h"
#include "promise_binding.h"
#include "values_binding.h"

namespace triscap {
namespace {

class StopWorker final : public PromiseWorker {
 public:
  StopWorker(Napi::Env env, std::shared_ptr<CaptureThread> capture)
      : PromiseWorker(env), capture_(std::move(capture)) {}

 private:
  void Execute() override {
    if (Result<void> stopped = capture_->Stop(); !stopped) failure_ = stopped.failure();
  }
  Napi::Value Value(Napi::Env env) override { return env.Undefined(); }

  const std::shared_ptr<CaptureThread> capture_;
};

class CloseWorker final : public PromiseWorker {
 public:
  // `object` keeps `binding` alive: unwrapping it fails while a worker is ending.
  CloseWorker(Napi::Env env, CaptureBinding* binding, Napi::Object object, std::shared_ptr<CaptureThread> capture)
      : PromiseWorker(env), binding_(binding), object_(Napi::Persistent(object)), capture_(std::move(capture)) {}

 private:
  void Execute() override { stats_ = capture_->Close(); }
  Napi::Value Value(Napi::Env env) override {
    binding_->Closed();
    return ToObject(env, stats_);
  }

  CaptureBinding* const binding_;
  const Napi::ObjectReference object_;
  const std::shared_ptr<CaptureThread> capture_;
  CaptureStats stats_;
};

}  // namespace

Napi::Function CaptureBinding::Define(Napi::Env env) {
  return DefineClass(env, "NativeCapture",
                     {
                         InstanceMethod<&CaptureBinding::Read>("read"),
                         InstanceMethod<&CaptureBinding::OnReadable>("onReadable"),
                         InstanceMethod<&CaptureBinding::Waiting>("waiting"),
                         InstanceMethod<&CaptureBinding::Stats>("stats"),
                         InstanceMethod<&CaptureBinding::Stop>("stop"),
                         InstanceMethod<&CaptureBinding::Close>("close"),
                         InstanceMethod<&CaptureBinding::Write>("write"),
                         InstanceMethod<&CaptureBinding::WriteRaw>("writeRaw"),
                     });
}

CaptureBinding::CaptureBinding(const Napi::CallbackInfo& info) : ObjectWrap(info) {
  if (!info[0].IsExternal()) {
    Throw(info.Env(), "NativeCapture: open() makes these");
    return;
  }
  Opened opened = std::exchange(*info[0].As<Napi::External<Opened>>().Data(), Opened{});
  capture_ = std::move(opened.capture);
  notifier_ = std::move(opened.notifier);
  memory_ = opened.memory;
  // After the notifier's own hook, so that it runs before it.
  napi_add_env_cleanup_hook(info.Env(), Teardown, this);
  hooked_ = true;
  // A capture that nobody closes stays, rather than that collecting garbage would
  // wait for the kernel.
  Ref();
}

// Only when the constructor could not finish, because its worker is ending.
CaptureBinding::~CaptureBinding() {
  if (!hooked_) return;
  napi_remove_env_cleanup_hook(Env(), Teardown, this);
  Teardown(this);
}

void CaptureBinding::Closed() {
  if (!std::exchange(hooked_, false)) return;
  napi_remove_env_cleanup_hook(Env(), Teardown, this);
  notifier_->Release();
  Unref();
}

void CaptureBinding::Teardown(void* binding) {
  auto* self = static_cast<CaptureBinding*>(binding);
  self->hooked_ = false;
  self->capture_->Close();
  self->notifier_->Release();
}

Napi::Value CaptureBinding::Read(const Napi::CallbackInfo& info) {
  BatchPtr batch;
  switch (capture_->Read(&batch)) {
    case BatchQueue::Popped::kBatch:
      return ToArrayBuffer(info.Env(), std::move(batch), capture_->pool());
    case BatchQueue::Popped::kNone:
      return info.Env().Null();
    case BatchQueue::Popped::kEnded:
      break;
  }
  return info.Env().Undefined();
}

Napi::Value CaptureBinding::OnReadable(const Napi::CallbackInfo& info) {
  if (!info[0].IsFunction()) return Throw(info.Env(), "onReadable: a function is needed");
  notifier_->SetCallback(info[0].As<Napi::Function>());
  return info.Env().Undefined();
}

Napi::Value CaptureBinding::Waiting(const Napi::CallbackInfo& info) {
  notifier_->KeepAlive(info.Env(), info[0].ToBoolean());
  return info.Env().Undefined();
}

Napi::Value CaptureBinding::Stats(const Napi::CallbackInfo& info) { return ToObject(info.Env(), capture_->Stats()); }

Napi::Value CaptureBinding::Stop(const Napi::CallbackInfo& info) {
  auto* worker = new StopWorker(info.Env(), capture_);
  const Napi::Value promise = worker->Promise();
  worker->Queue();
  return promise;
}

Napi::Value CaptureBinding::Close(const Napi::CallbackInfo& info) {
  memory_ = nullptr;
  auto* worker = new CloseWorker(info.Env(), this, info.This().As<Napi::Object>(), capture_);
  const Napi::Value promise = worker->Promise();
  worker->Queue();
  return promise;
}

}  // namespace triscap
