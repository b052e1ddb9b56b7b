// SPDX-License-Identifier: Apache-2.0
// module.open(): rings, programs and hooks, and the reader thread.
#include <malloc.h>

#include <atomic>
#include <cerrno>
#include <memory>
#include <utility>

#include "addon_data.h"
#include "bpf_legacy_engine.h"
#include "capture_binding.h"
#include "kmod_engine.h"
#include "modern_bpf_engine.h"
#include "notifier_binding.h"
#include "options_binding.h"
#include "promise_binding.h"

namespace triscap {
namespace {

template <typename Driver>
Result<std::unique_ptr<Engine>> AsEngine(Result<std::unique_ptr<Driver>> driver) {
  if (!driver) return driver.failure();
  return std::unique_ptr<Engine>(std::move(*driver));
}

class OpenWorker final : public PromiseWorker {
 public:
  OpenWorker(Napi::Env env, OpenOptions options, std::shared_ptr<Notifier> notifier,
             std::shared_ptr<std::atomic<bool>> cancelled)
      : PromiseWorker(env), options_(std::move(options)), cancelled_(std::move(cancelled)) {
    opened_.notifier = std::move(notifier);
  }

  // If nobody took the capture over, it ends here, before its notifier.
  ~OpenWorker() override {
    if (opened_.notifier == nullptr) return;
    opened_.capture.reset();
    opened_.notifier->Release();
  }

 private:
  // What was opened until somebody cancelled it is closed here, on this thread: behind
  // others that open, it would wait for one of its own.
  void Execute() override {
    if (Cancelled()) return;
    Result<std::unique_ptr<Engine>> engine = OpenEngine();
    if (!engine) return Fail(engine.failure());
    if (Cancelled()) return;
    Notifier* notifier = opened_.notifier.get();
    Result<std::unique_ptr<CaptureThread>> capture =
        CaptureThread::Start(std::move(*engine), [notifier] { notifier->Notify(); });
    if (!capture) return Fail(capture.failure());
    if (Cancelled()) return;
    opened_.capture = std::move(*capture);
    malloc_trim(0);  // reading the kernel's BTF took megabytes, for a moment
  }

  Result<std::unique_ptr<Engine>> OpenEngine() {
    switch (options_.driver) {
      case OpenOptions::Driver::kBpfLegacy:
        return AsEngine(BpfLegacyEngine::Open(options_.bpf_legacy));
      case OpenOptions::Driver::kKmod:
        return AsEngine(KmodEngine::Open(options_.kmod));
      case OpenOptions::Driver::kMemory: {
        Result<std::unique_ptr<MemoryEngine>> memory = MemoryEngine::Open(options_.memory);
        if (memory) opened_.memory = memory->get();
        return AsEngine(std::move(memory));
      }
      case OpenOptions::Driver::kModernBpf:
        break;
    }
    return AsEngine(ModernBpfEngine::Open(options_.modern_bpf));
  }

  void Fail(Failure failure) { failure_ = std::move(failure); }

  bool Cancelled() {
    if (!cancelled_->load(std::memory_order_relaxed)) return false;
    Fail(Failure{"open a capture", ECANCELED, {}, {}, {}});
    return true;
  }

  Napi::Value Value(Napi::Env env) override {
    return env.GetInstanceData<AddonData>()->capture.New({Napi::External<CaptureBinding::Opened>::New(env, &opened_)});
  }

  const OpenOptions options_;
  const std::shared_ptr<std::atomic<bool>> cancelled_;
  CaptureBinding::Opened opened_{};
};

}  // namespace

Napi::Value OpenCapture(const Napi::CallbackInfo& info) {
  std::optional<OpenOptions> options = ParseOpenOptions(info);
  if (!options) return {};
  std::shared_ptr<Notifier> notifier = Notifier::Create(info.Env());
  if (notifier == nullptr) return {};
  const auto cancelled = std::make_shared<std::atomic<bool>>(false);
  auto* worker = new OpenWorker(info.Env(), std::move(*options), std::move(notifier), cancelled);
  const Napi::Object promise = worker->Promise().As<Napi::Object>();
  promise.Set("cancel", Napi::Function::New(info.Env(), [cancelled](const Napi::CallbackInfo&) { *cancelled = true; }));
  worker->Queue();  // deletes itself
  return promise;
}

}  // namespace triscap
