#include "cli/progress_line.h"

#include <ostream>
#include <utility>

#include <fmt/format.h>

namespace advolint {
namespace {

constexpr std::chrono::seconds kBeforeFirst{1};
constexpr std::chrono::milliseconds kBetween{100};
constexpr std::string_view kEraseLine = "\r\x1b[K";

}  // namespace

ProgressLine::ProgressLine(std::ostream* terminal, std::function<Time()> now)
    : terminal_(terminal), now_(std::move(now)), next_(now_() + kBeforeFirst) {}

void ProgressLine::show(std::size_t done, std::size_t all) {
  if (terminal_ == nullptr || all == 0) return;
  if (done == all) return clear();
  const std::unique_lock lock(mutex_, std::try_to_lock);
  if (!lock.owns_lock()) return;  // another thread is at it
  const Time now = now_();
  if (now < next_) return;
  next_ = now + kBetween;
  *terminal_ << kEraseLine << fmt::format("{}/{} ({} %)", done, all, done * 100 / all)
             << std::flush;
  is_shown_ = true;
}

void ProgressLine::clear() {
  const std::lock_guard lock(mutex_);
  if (!std::exchange(is_shown_, false)) return;
  *terminal_ << kEraseLine << std::flush;
}

}  // namespace advolint
