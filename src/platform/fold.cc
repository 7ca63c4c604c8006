#include <algorithm>

#include "platform/measure.h"
#include "platform/unit_cost.h"

namespace advolint {
namespace {

/// Where the line after the first `lines` begins; the end of the text if it has no more.
std::size_t end_of_lines(std::string_view text, std::uint32_t lines) {
  std::size_t at = 0;
  for (std::uint32_t line = 0; line < lines; ++line) {
    const std::size_t newline = text.find('\n', at);
    if (newline == text.npos) return text.size();
    at = newline + 1;
  }
  return at;
}

std::size_t end_of_count(std::string_view text, const Platform& platform, std::uint32_t count) {
  return count_units(text, counted_in(platform.unit), count)
      .first_beyond.value_or(static_cast<std::uint32_t>(text.size()));
}

}  // namespace

TextSpan above_the_fold(std::string_view text, const Platform& platform) {
  std::size_t end = text.size();
  if (platform.fold && platform.fold->lines > 0) end = end_of_lines(text, platform.fold->lines);
  if (platform.fold && platform.fold->count > 0) {
    end = std::min(end, end_of_count(text, platform, platform.fold->count));
  }
  return {0, static_cast<std::uint32_t>(end)};
}

}  // namespace advolint
