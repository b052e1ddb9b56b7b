// SPDX-License-Identifier: Apache-2.0
#include "values_binding.h"

#include <cstring>
#include <utility>

namespace triscap {
namespace {

// Up to here a copy is cheaper than an ArrayBuffer with memory from elsewhere, and
// it does not keep a whole batch from being used again.
constexpr size_t kCopyBytes = 32 << 10;

template <size_t N>
Napi::Array ToArray(Napi::Env env, const std::array<uint64_t, N>& numbers) {
  Napi::Array array = Napi::Array::New(env, N);
  for (size_t i = 0; i < N; ++i) array[i] = Napi::Number::New(env, static_cast<double>(numbers[i]));
  return array;
}

struct Lent {
  std::shared_ptr<BatchPool> pool;
  BatchPtr batch;
};

void GiveBack(napi_env, void*, void* hint) {
  const std::unique_ptr<Lent> lent(static_cast<Lent*>(hint));
  lent->pool->Give(std::move(lent->batch));
}

}  // namespace

Napi::Object ToObject(Napi::Env env, const CaptureStats& stats) {
  const auto number = [env](uint64_t value) { return Napi::Number::New(env, static_cast<double>(value)); };
  Napi::Object object = Napi::Object::New(env);
  object.Set("hits", number(stats.hits));
  object.Set("filtered", ToArray(env, stats.filtered));
  object.Set("dropped", ToArray(env, stats.dropped));
  object.Set("delivered", number(stats.delivered));
  object.Set("late", number(stats.late));
  object.Set("gaps", number(stats.gaps));
  object.Set("ringBytes", number(stats.ring_bytes));
  if (!stats.attach.empty()) object.Set("attach", stats.attach);
  object.Set("degraded", ToArray(env, stats.degraded));
  return object;
}

Napi::Array ToArray(Napi::Env env, const std::vector<Degraded>& degraded) {
  Napi::Array array = Napi::Array::New(env, degraded.size());
  for (size_t i = 0; i < degraded.size(); ++i) {
    Napi::Object entry = Napi::Object::New(env);
    entry.Set("event", Napi::Number::New(env, degraded[i].event));
    entry.Set("program", degraded[i].program);
    entry.Set("log", degraded[i].log);
    array[i] = entry;
  }
  return array;
}

Napi::Error ToError(Napi::Env env, const Failure& failure) {
  std::string message = failure.step + ": " + std::strerror(failure.errno_value);
  if (!failure.detail.empty()) message += " (" + failure.detail + ")";
  Napi::Error error = Napi::Error::New(env, message);
  if (error.IsEmpty()) return error;
  error.Set("step", failure.step);
  error.Set("errno", Napi::Number::New(env, -failure.errno_value));
  if (const char* name = strerrorname_np(failure.errno_value)) error.Set("code", name);
  if (!failure.program.empty()) error.Set("program", failure.program);
  if (!failure.log.empty()) error.Set("log", failure.log);
  return error;
}

Napi::Value ToArrayBuffer(Napi::Env env, BatchPtr batch, const std::shared_ptr<BatchPool>& pool) {
  if (batch->used() > kCopyBytes) {
    auto lent = std::make_unique<Lent>(Lent{pool, std::move(batch)});
    std::byte* bytes = lent->batch->data();
    napi_value buffer;
    const napi_status status =
        napi_create_external_arraybuffer(env, bytes, lent->batch->used(), GiveBack, lent.get(), &buffer);
    if (status == napi_ok) {
      (void)lent.release();  // GiveBack() owns it now
      return {env, buffer};
    }
    batch = std::move(lent->batch);  // some runtimes allow no foreign memory
  }
  Napi::ArrayBuffer copy = Napi::ArrayBuffer::New(env, batch->used());
  if (!copy.IsEmpty()) std::memcpy(copy.Data(), batch->data(), batch->used());
  pool->Give(std::move(batch));
  return copy;
}

}  // namespace triscap
