// SPDX-License-Identifier: Apache-2.0
// What building a bpf-legacy object needs of the kernel, and trying what came out.
#pragma once

#include "js.h"

namespace triscap {

// module.writeKernelTypes(path)
Napi::Value WriteKernelTypesTo(const Napi::CallbackInfo& info);

// module.tryProbe(path): loads all programs of an object and lets go of them again;
// gives those that the kernel refused, as NativeStats has them.
Napi::Value TryProbe(const Napi::CallbackInfo& info);

}  // namespace triscap
