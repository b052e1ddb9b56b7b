// A tournament over the rings: who has the oldest record? Each inner node keeps
// the loser of its match, so that after the winner's next record is known only
// the matches on its way to the top are played again: log2(rings) of them.
#ifndef TRISCAP_ADDON_LOSER_TREE_H_
#define TRISCAP_ADDON_LOSER_TREE_H_

#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace triscap {

class LoserTree {
 public:
  static constexpr uint64_t kNothing = UINT64_MAX;  // the key of an empty ring

  struct Player {
    uint64_t key;
    size_t ring;
  };

  explicit LoserTree(size_t rings) : leaves_(std::bit_ceil(rings)), losers_(leaves_) {}

  // Plays the whole tournament.
  void Reset(std::span<const uint64_t> keys) { winner_ = Play(1, keys); }

  const Player& winner() const { return winner_; }

  // The winner's ring goes on with `key`.
  void Replace(uint64_t key) {
    Player player{key, winner_.ring};
    for (size_t node = (leaves_ + winner_.ring) / 2; node > 0; node /= 2) {
      Player& other = losers_[node];
      // Without a branch: which of the two is older is as good as random.
      const bool lost = other.key < player.key;
      const Player loser{lost ? player.key : other.key, lost ? player.ring : other.ring};
      player.key = lost ? other.key : player.key;
      player.ring = lost ? other.ring : player.ring;
      other = loser;
    }
    winner_ = player;
  }

  // The oldest key of all others: until then the winner stays the winner.
  uint64_t RunnerUp() const {
    uint64_t key = kNothing;
    for (size_t node = (leaves_ + winner_.ring) / 2; node > 0; node /= 2) {
      key = losers_[node].key < key ? losers_[node].key : key;
    }
    return key;
  }

 private:
  Player Play(size_t node, std::span<const uint64_t> keys) {
    if (node >= leaves_) {
      const size_t ring = node - leaves_;
      return {ring < keys.size() ? keys[ring] : kNothing, ring};
    }
    Player left = Play(2 * node, keys);
    Player right = Play(2 * node + 1, keys);
    if (right.key < left.key) std::swap(left, right);
    losers_[node] = right;
    return left;
  }

  const size_t leaves_;
  std::vector<Player> losers_;  // [1, leaves_): node n plays for 2n and 2n + 1
  Player winner_{kNothing, 0};
};

}  // namespace triscap

#endif  // TRISCAP_ADDON_LOSER_TREE_H_
