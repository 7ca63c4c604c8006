#include "text/hours.h"

#include <string>
#include <vector>

#include <fmt/format.h>

#include "text/language.h"
#include "text/time_of_day.h"

namespace advolint {

extern const WordList kHourRanges;  ///< "8:00 to 20:00"

std::optional<Hours> parse_hours(std::string_view text, const Lexicon& lexicon) {
  std::vector<std::string> joints = {"-", "–"};
  for (const std::string_view word : lexicon.words(kHourRanges))
    joints.push_back(fmt::format(" {} ", word));
  for (const std::string_view dash : joints) {
    const std::size_t at = text.find(dash);
    if (at == std::string_view::npos) continue;
    const auto begin = parse_time_of_day(text.substr(0, at));
    const auto end = parse_time_of_day(text.substr(at + dash.size()));
    if (begin && end) return Hours{*begin, *end};
  }
  return std::nullopt;
}

}  // namespace advolint
