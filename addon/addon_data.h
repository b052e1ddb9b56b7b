// SPDX-License-Identifier: Apache-2.0
// What one environment (the main thread, or a worker) has of the addon.
#pragma once

#include "js.h"

namespace triscap {

struct AddonData {
  Napi::FunctionReference capture;  // the constructor of CaptureBinding
};

}  // namespace triscap
