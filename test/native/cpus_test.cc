// SPDX-License-Identifier: Apache-2.0
// Which ring each CPU writes to.
#include "cpus.h"

#include "check.h"

namespace triscap {
namespace {

using Numbers = std::vector<uint32_t>;

TEST(ReadsLists, "reads the kernel's lists of CPUs") {
  CHECK((ParseCpuList("0-3\n") == Numbers{0, 1, 2, 3}));
  CHECK((ParseCpuList("0,2-3,7") == Numbers{0, 2, 3, 7}));
  CHECK((ParseCpuList("5") == Numbers{5}));
}

TEST(RefusesOtherText, "takes what is no list as no answer") {
  for (const char* text : {"", "\n", "a", "3-1", "0-", "0,,1", "0 1", "0-99999999", "-1", "0-3x"}) {
    CHECK(ParseCpuList(text).empty());
  }
}

TEST(SharesRings, "gives every so many online CPUs a ring") {
  const RingPlan plan = PlanRings(4, {0, 1, 2, 3}, 2);
  CHECK_EQUAL(plan.rings, 2u);
  CHECK((plan.ring_of_cpu == Numbers{0, 0, 1, 1}));
  CHECK_EQUAL(PlanRings(5, {0, 1, 2, 3, 4}, 2).rings, 3u);
  CHECK_EQUAL(PlanRings(1, {0}, 4096).rings, 1u);
}

TEST(KnowsOffline, "gives CPUs that may come online a ring to share, and no memory") {
  const RingPlan plan = PlanRings(8, {0, 2, 5}, 1);
  CHECK_EQUAL(plan.rings, 3u);
  CHECK_EQUAL(plan.ring_of_cpu[0], 0u);
  CHECK_EQUAL(plan.ring_of_cpu[2], 1u);
  CHECK_EQUAL(plan.ring_of_cpu[5], 2u);
  for (const uint32_t ring : plan.ring_of_cpu) CHECK(ring < 3);
  CHECK_EQUAL(PlanRings(4, {}, 2).rings, 2u);
}

}  // namespace
}  // namespace triscap

TEST_MAIN()
