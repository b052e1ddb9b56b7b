// SPDX-License-Identifier: Apache-2.0
#include "capture_binding.h"

#include <malloc.h>

#include <cstring>
#include <optional>
#include <utility>

#include "addon_data.h"
#include "clock.h"
#include "modern_bpf_engine.h"
#include "notifier_binding.h"
#include "options_binding.h"
#include "values_binding.h"

namespace triscap {
namespace {

// Opening, stopping and closing wait for the kernel: on a worker thread, as a promise.
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

class OpenWorker final : public PromiseWorker {
 public:
  OpenWorker(Napi::Env env, OpenOptions options, std::shared_ptr<Notifier> notifier)
      : PromiseWorker(env), options_(std::move(options)) {
    opened_.notifier = std::move(notifier);
  }

  // If nobody took the capture over, it ends here, before its notifier.
  ~OpenWorker() override {
    if (opened_.notifier == nullptr) return;
    opened_.capture.reset();
    opened_.notifier->Release();
  }

 private:
  void Execute() override {
    std::unique_ptr<Engine> engine;
    if (options_.memory) {
      Result<std::unique_ptr<MemoryEngine>> memory = MemoryEngine::Open(options_.memory_engine);
      if (!memory) return Fail(memory.failure());
      opened_.memory = memory->get();
      engine = std::move(*memory);
    } else {
      Result<std::unique_ptr<ModernBpfEngine>> modern = ModernBpfEngine::Open(options_.modern_bpf);
      if (!modern) return Fail(modern.failure());
      engine = std::move(*modern);
    }
    Notifier* notifier = opened_.notifier.get();
    Result<std::unique_ptr<CaptureThread>> capture =
        CaptureThread::Start(std::move(engine), [notifier] { notifier->Notify(); });
    if (!capture) return Fail(capture.failure());
    opened_.capture = std::move(*capture);
    malloc_trim(0);  // reading the kernel's BTF took megabytes, for a moment
  }

  void Fail(Failure failure) { failure_ = std::move(failure); }

  Napi::Value Value(Napi::Env env) override {
    return env.GetInstanceData<AddonData>()->capture.New({Napi::External<CaptureBinding::Opened>::New(env, &opened_)});
  }

  const OpenOptions options_;
  CaptureBinding::Opened opened_{};
};

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

Napi::Value Throw(Napi::Env env, const char* message) {
  Napi::TypeError::New(env, message).ThrowAsJavaScriptException();
  return {};
}

}  // namespace

Napi::Value OpenCapture(const Napi::CallbackInfo& info) {
  std::optional<OpenOptions> options = ParseOpenOptions(info);
  if (!options) return {};
  std::shared_ptr<Notifier> notifier = Notifier::Create(info.Env());
  if (notifier == nullptr) return {};
  auto* worker = new OpenWorker(info.Env(), std::move(*options), std::move(notifier));
  const Napi::Value promise = worker->Promise();
  worker->Queue();  // deletes itself
  return promise;
}

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
    if (ts == 0) ts = BootNs();
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
