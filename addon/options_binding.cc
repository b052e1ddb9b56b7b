// SPDX-License-Identifier: Apache-2.0
#include "options_binding.h"

#include <algorithm>
#include <string>

#include "../drivers/common/generated/dispatch.h"

namespace triscap {
namespace {

// Reads properties; remembers the first that is wrong.
class Properties {
 public:
  explicit Properties(Napi::Object object) : object_(object) {}

  uint32_t Number(const char* name, std::optional<uint32_t> otherwise = {}) {
    const Napi::Value value = object_.Get(name);
    if (value.IsUndefined() && otherwise) return *otherwise;
    if (!value.IsNumber()) return Wrong(name), 0;
    const double number = value.As<Napi::Number>().DoubleValue();
    if (!(number >= 0 && number <= UINT32_MAX)) return Wrong(name), 0;
    return static_cast<uint32_t>(number);
  }

  bool Bool(const char* name) {
    const Napi::Value value = object_.Get(name);
    if (!value.IsBoolean()) return Wrong(name), false;
    return value.As<Napi::Boolean>().Value();
  }

  std::string String(const char* name, const char* otherwise) {
    const Napi::Value value = object_.Get(name);
    if (value.IsUndefined()) return otherwise;
    if (!value.IsString()) return Wrong(name), "";
    return value.As<Napi::String>().Utf8Value();
  }

  template <typename Array>
  Array TypedArray(const char* name, napi_typedarray_type type) {
    const Napi::Value value = object_.Get(name);
    if (!value.IsTypedArray() || value.As<Napi::TypedArray>().TypedArrayType() != type) return Wrong(name), Array();
    return value.As<Array>();
  }

  Napi::Object Nested(const char* name) {
    const Napi::Value value = object_.Get(name);
    return value.IsObject() ? value.As<Napi::Object>() : Napi::Object::New(object_.Env());
  }

  void Wrong(const char* name) {
    if (wrong_.empty()) wrong_ = name;
  }
  const std::string& wrong() const { return wrong_; }

 private:
  Napi::Object object_;
  std::string wrong_;
};

std::optional<SyscallAttach> ParseAttach(const std::string& text) {
  if (text == "auto") return SyscallAttach::kAuto;
  if (text == "tp_btf") return SyscallAttach::kTpBtf;
  if (text == "tracepoint") return SyscallAttach::kTracepoint;
  return {};
}

void ParseDriver(Properties* properties, DriverOptions* options) {
  options->buffer_bytes = properties->Number("bufferBytes");
  options->cpus_per_buffer = std::max<uint32_t>(properties->Number("cpusPerBuffer"), 1);
  options->snaplen = properties->Number("snaplen");
  options->exclude_self = properties->Bool("excludeSelf");
  options->only_tgid = properties->Number("onlyPid");
  const auto wanted = properties->TypedArray<Napi::Uint8Array>("wanted", napi_uint8_array);
  if (!wanted.IsEmpty()) {
    std::copy_n(wanted.Data(), std::min(wanted.ElementLength(), options->wanted.size()), options->wanted.begin());
  }
}

std::set<uint16_t> ParseEvents(Properties* properties) {
  const auto events = properties->TypedArray<Napi::Uint16Array>("events", napi_uint16_array);
  if (events.IsEmpty()) return {};
  return {events.Data(), events.Data() + events.ElementLength()};
}

void ParseModernBpf(Properties* properties, ModernBpfEngine::Options* options) {
  ParseDriver(properties, options);
  options->events = ParseEvents(properties);
  const auto attach = ParseAttach(properties->String("attach", "auto"));
  if (!attach) properties->Wrong("attach");
  options->attach = attach.value_or(SyscallAttach::kAuto);
}

void ParseBpfLegacy(Properties* properties, BpfLegacyEngine::Options* options) {
  ParseDriver(properties, options);
  options->events = ParseEvents(properties);
  options->object = properties->String("object", "");
}

void ParseKmod(Properties* properties, KmodEngine::Options* options) {
  ParseDriver(properties, options);
  options->module = properties->String("module", "");
  // Its fillers are always there: of all events, it asks for those at the beginning of syscalls alone.
  const std::set<uint16_t> events = ParseEvents(properties);
#define TRISCAP_ENTER_EVENT(key, event, ...) events.count(event) > 0 ||
  options->enter_events = TRISCAP_ENTER_FILLERS(TRISCAP_ENTER_EVENT) false;
#undef TRISCAP_ENTER_EVENT
}

void ParseMemory(Properties* properties, MemoryEngine::Options* options) {
  options->ring_bytes = properties->Number("bufferBytes");
  Properties memory(properties->Nested("memory"));
  options->rings = memory.Number("rings", 1);
  options->cpus = memory.Number("cpus", 1);
  if (!memory.wrong().empty()) properties->Wrong("memory");
}

}  // namespace

std::optional<OpenOptions> ParseOpenOptions(const Napi::CallbackInfo& info) {
  OpenOptions options;
  if (!info[0].IsObject()) {
    Napi::TypeError::New(info.Env(), "open: options: an object is needed").ThrowAsJavaScriptException();
    return {};
  }
  Properties properties(info[0].As<Napi::Object>());
  const std::string engine = properties.String("engine", "modern-bpf");
  if (engine == "modern-bpf") {
    ParseModernBpf(&properties, &options.modern_bpf);
  } else if (engine == "bpf-legacy") {
    options.driver = OpenOptions::Driver::kBpfLegacy;
    ParseBpfLegacy(&properties, &options.bpf_legacy);
  } else if (engine == "kmod") {
    options.driver = OpenOptions::Driver::kKmod;
    ParseKmod(&properties, &options.kmod);
  } else if (engine == "memory") {
    options.driver = OpenOptions::Driver::kMemory;
    ParseMemory(&properties, &options.memory);
  } else {
    properties.Wrong("engine");
  }
  if (properties.wrong().empty()) return options;
  Napi::TypeError::New(info.Env(), "open: options." + properties.wrong() + ": not of the right type")
      .ThrowAsJavaScriptException();
  return {};
}

}  // namespace triscap
