// SPDX-License-Identifier: Apache-2.0
// A tournament over the rings: who has the oldest record? After the winner's next
// record is known, only the matches on its way to the top are played again:
// log2(rings) of them, and none while one ring has a run of the oldest.
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace triscap {

class WinnerTree {
 public:
  static constexpr uint64_t kNothing = UINT64_MAX;  // the key of an empty ring

  explicit WinnerTree(size_t rings)
      : leaves_(std::bit_ceil(std::max<size_t>(rings, 1))), keys_(2 * leaves_, kNothing), rings_(2 * leaves_) {
    for (size_t ring = 0; ring < leaves_; ++ring) rings_[leaves_ + ring] = ring;
  }

  // Before Play(): the first key of each ring.
  void Set(size_t ring, uint64_t key) { keys_[leaves_ + ring] = key; }

  // Plays the whole tournament.
  void Play() {
    for (size_t node = leaves_ - 1; node > 0; --node) {
      const size_t winner = keys_[2 * node + 1] < keys_[2 * node] ? 2 * node + 1 : 2 * node;
      keys_[node] = keys_[winner];
      rings_[node] = rings_[winner];
    }
  }

  uint64_t key() const { return keys_[1]; }
  size_t ring() const { return rings_[1]; }

  // The winner goes on with `key`.
  void Replace(uint64_t key) {
    uint64_t ring = rings_[1];
    size_t node = leaves_ + ring;
    keys_[node] = key;
    for (; node > 1; node /= 2) {
      // Which of the two is older is as good as random: a mask instead of a branch,
      // hidden from the compiler, which would make it one again.
      const uint64_t other_key = keys_[node ^ 1];
      const uint64_t other_ring = rings_[node ^ 1];
      uint64_t lost = -uint64_t{other_key < key};
      asm("" : "+r"(lost));
      key ^= (key ^ other_key) & lost;
      ring ^= (ring ^ other_ring) & lost;
      keys_[node / 2] = key;
      rings_[node / 2] = ring;
    }
  }

  // The oldest key of all others: until then the winner stays the winner.
  uint64_t RunnerUp() const {
    uint64_t key = kNothing;
    for (size_t node = leaves_ + rings_[1]; node > 1; node /= 2) {
      key = std::min(key, keys_[node ^ 1]);
    }
    return key;
  }

 private:
  const size_t leaves_;
  std::vector<uint64_t> keys_;   // node n is the better of 2n and 2n + 1; 1 is the winner
  std::vector<uint64_t> rings_;  // whose key that is
};

}  // namespace triscap
