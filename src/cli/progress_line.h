#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <iosfwd>
#include <mutex>

namespace advolint {

/// Shows on a terminal how far a run is that takes over a second: "3400/10000 (34 %)", on a line
/// that is gone when all is done.
class ProgressLine {
 public:
  using Time = std::chrono::steady_clock::time_point;

  /// `terminal` outlives it; null: nothing is shown.
  explicit ProgressLine(std::ostream* terminal,
                        std::function<Time()> now = std::chrono::steady_clock::now);
  ~ProgressLine() { clear(); }
  ProgressLine(const ProgressLine&) = delete;
  ProgressLine& operator=(const ProgressLine&) = delete;

  /// May be called in any thread.
  void show(std::size_t done, std::size_t all);
  /// Takes the line away, so that other output can follow.
  void clear();

 private:
  std::ostream* terminal_;
  std::function<Time()> now_;
  std::mutex mutex_;
  Time next_;  ///< when the line is written next
  bool is_shown_ = false;
};

}  // namespace advolint
