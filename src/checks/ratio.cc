#include "checks/ratio.h"

#include <charconv>
#include <system_error>

namespace advolint {

std::size_t Ratio::needed_for(std::size_t count) const { return (count * of + to - 1) / to; }

Ratio parse_ratio(std::string_view text) {
  Ratio ratio;
  const char* const end = text.data() + text.size();
  const auto [after, error] = std::from_chars(text.data(), end, ratio.of);
  const std::size_t at = text.find_last_of(' ');
  if (error != std::errc() || at == std::string_view::npos) return ratio;
  std::from_chars(text.data() + at + 1, end, ratio.to);
  return ratio;
}

}  // namespace advolint
