// SPDX-License-Identifier: Apache-2.0
// The core's values as JavaScript's.
#pragma once

#include <memory>
#include <vector>

#include "batch.h"
#include "capture_stats.h"
#include "js.h"
#include "result.h"

namespace triscap {

// NativeStats of lib/native.ts.
Napi::Object ToObject(Napi::Env env, const CaptureStats& stats);

// NativeDegraded of lib/native.ts.
Napi::Array ToArray(Napi::Env env, const std::vector<Degraded>& degraded);

// An Error with step, errno (negative, as Node has it), code, program and log.
Napi::Error ToError(Napi::Env env, const Failure& failure);

// Hands the batch over; the pool gets it back when the ArrayBuffer is collected.
Napi::Value ToArrayBuffer(Napi::Env env, BatchPtr batch, const std::shared_ptr<BatchPool>& pool);

}  // namespace triscap
