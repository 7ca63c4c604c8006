// Which change of scripts/mutate is switched on. It is put before every file that holds changes, in a copy of the tree.
#ifndef ADVOLINT_CHANGED_H_
#define ADVOLINT_CHANGED_H_

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdlib>
#include <type_traits>

namespace mutation {

inline constexpr std::size_t kMostChanges = 20000;

/// The changes that were asked for since it was last cleared.
inline std::array<std::atomic<bool>, kMostChanges> reached;

/// Whether the environment names this change. The compiler never knows the answer.
inline bool is_on(std::size_t number) {
  static const std::size_t chosen = [] {
    const char* const value = std::getenv("ADVOLINT_CHANGED");
    return value == nullptr ? 0 : std::strtoul(value, nullptr, 10);
  }();
  reached[number].store(true, std::memory_order_relaxed);
  return number == chosen;
}

/// The same in functions that are also run by the compiler, for which nothing is changed.
constexpr bool changed(std::size_t number) {
  return !std::is_constant_evaluated() && is_on(number);
}

}  // namespace mutation

#endif  // ADVOLINT_CHANGED_H_
