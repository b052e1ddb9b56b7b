// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "js.h"

namespace triscap {

// module.probe(): a promise of what the kernel said to each try, NativeTry of
// lib/native.ts.
Napi::Value ProbeKernel(const Napi::CallbackInfo& info);

// module.dropCapabilities(bits, usesBpf): the bits that were dropped.
Napi::Value DropCapabilitiesOf(const Napi::CallbackInfo& info);

}  // namespace triscap
