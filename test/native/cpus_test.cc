// SPDX-License-Identifier: Apache-2.0
// Which CPUs there are.
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

}  // namespace
}  // namespace triscap

TEST_MAIN()
