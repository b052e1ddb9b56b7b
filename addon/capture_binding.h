// SPDX-License-Identifier: Apache-2.0
// A capture as JavaScript sees it: lib/native.ts declares this surface. The only
// translation between the core and JavaScript: a Failure becomes an Error, a batch
// becomes an ArrayBuffer, once per batch.
#pragma once

#include <memory>

#include "capture_thread.h"
#include "js.h"
#include "memory_engine.h"

namespace triscap {

// Tells JavaScript, from the reader thread, that there is something to read.
class Notifier;

class CaptureBinding : public Napi::ObjectWrap<CaptureBinding> {
 public:
  // What the constructor is given, in an External.
  struct Opened {
    std::shared_ptr<CaptureThread> capture;
    std::shared_ptr<Notifier> notifier;
    MemoryEngine* memory;  // of `capture`, if that is its engine
  };

  static Napi::Function Define(Napi::Env env);

  explicit CaptureBinding(const Napi::CallbackInfo& info);
  ~CaptureBinding() override;

  // The reader thread is gone. Idempotent.
  void Closed();

 private:
  Napi::Value Read(const Napi::CallbackInfo& info);
  Napi::Value OnReadable(const Napi::CallbackInfo& info);
  Napi::Value Waiting(const Napi::CallbackInfo& info);
  Napi::Value Stats(const Napi::CallbackInfo& info);
  Napi::Value Stop(const Napi::CallbackInfo& info);
  Napi::Value Close(const Napi::CallbackInfo& info);

  // Memory engine only: records as in a batch; a timestamp of 0 becomes now.
  // Gives the number of records that found room.
  Napi::Value Write(const Napi::CallbackInfo& info);
  // Bytes into a ring as they are, and by how much the producer moves on.
  Napi::Value WriteRaw(const Napi::CallbackInfo& info);

  // The environment ends: a worker was terminated, or the process exits.
  static void Teardown(void* binding);

  std::shared_ptr<CaptureThread> capture_;
  std::shared_ptr<Notifier> notifier_;
  MemoryEngine* memory_ = nullptr;
  bool hooked_ = false;  // open: Teardown() is to close it
};

// module.open(options): a promise of a CaptureBinding.
Napi::Value OpenCapture(const Napi::CallbackInfo& info);

}  // namespace triscap
