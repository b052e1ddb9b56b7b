// SPDX-License-Identifier: Apache-2.0
// Node-API for the files that touch JavaScript: *_binding.cc and module.cc, and
// nothing else includes it.
#pragma once

// A worker that is being terminated can no longer be thrown at: the exception is
// dropped, where the library would otherwise end the process.
#define NODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS

#include <napi.h>
