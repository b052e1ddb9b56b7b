// SPDX-License-Identifier: Apache-2.0
// The smallest test framework that will do: a test is a function that registers
// itself, CHECK says where and what, main() runs all and counts.
#pragma once

#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <vector>

namespace check {

struct Test {
  const char* name;
  void (*run)();
};

inline std::vector<Test>& Tests() {
  static std::vector<Test> tests;
  return tests;
}

struct Register {
  Register(const char* name, void (*run)()) { Tests().push_back({name, run}); }
};

[[noreturn]] inline void Fail(const char* file, int line) {
  std::cerr << "  at " << file << ":" << line << std::endl;
  std::exit(1);
}

template <typename A, typename B>
void Equal(const A& actual, const B& expected, const char* text, const char* file, int line) {
  if (actual == expected) return;
  std::cerr << "  " << text << " is " << actual << ", not " << expected << "\n";
  Fail(file, line);
}

inline void True(bool value, const char* text, const char* file, int line) {
  if (value) return;
  std::cerr << "  " << text << " is false\n";
  Fail(file, line);
}

}  // namespace check

// TEST(name_of_the_function, "what is true") { ... }
#define TEST(function, title)                                        \
  static void function();                                            \
  static const check::Register register_##function(title, function); \
  static void function()

#define CHECK(condition) check::True((condition), #condition, __FILE__, __LINE__)
#define CHECK_EQUAL(actual, expected) check::Equal((actual), (expected), #actual, __FILE__, __LINE__)

#define TEST_MAIN()                                  \
  int main() {                                       \
    for (const check::Test& test : check::Tests()) { \
      std::cout << "  " << test.name << std::endl;   \
      test.run();                                    \
    }                                                \
    return 0;                                        \
  }
