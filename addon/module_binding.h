// SPDX-License-Identifier: Apache-2.0
// module.unloadModule(): see kernel_module.h.
#pragma once

#include "js.h"

namespace triscap {

Napi::Value UnloadModule(const Napi::CallbackInfo& info);

}  // namespace triscap
