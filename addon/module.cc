// SPDX-License-Identifier: Apache-2.0
// What JavaScript gets when it loads the addon, once per environment.
#include "addon_data.h"
#include "bpf_legacy_binding.h"
#include "capture_binding.h"
#include "js.h"
#include "module_binding.h"
#include "probe_binding.h"

static Napi::Object Initialize(Napi::Env env, Napi::Object exports) {
  auto* data = new triscap::AddonData;  // the environment deletes it
  data->capture = Napi::Persistent(triscap::CaptureBinding::Define(env));
  env.SetInstanceData(data);
  exports.Set("open", Napi::Function::New<triscap::OpenCapture>(env, "open"));
  exports.Set("unloadModule", Napi::Function::New<triscap::UnloadModule>(env, "unloadModule"));
  exports.Set("probe", Napi::Function::New<triscap::ProbeKernel>(env, "probe"));
  exports.Set("writeKernelTypes", Napi::Function::New<triscap::WriteKernelTypesTo>(env, "writeKernelTypes"));
  exports.Set("tryProbe", Napi::Function::New<triscap::TryProbe>(env, "tryProbe"));
  exports.Set("dropCapabilities", Napi::Function::New<triscap::DropCapabilitiesOf>(env, "dropCapabilities"));
  return exports;
}

NODE_API_MODULE(triscap, Initialize)
