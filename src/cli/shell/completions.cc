#include "cli/shell/completions.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace advolint {

std::string words_for(const OptionDoc& option, std::string_view begin, std::string_view end) {
  if (option.takes_rules) {
    return fmt::format("{}advolint rules --format names 2>/dev/null{}", begin, end);
  }
  return fmt::format("{}", fmt::join(option.choices, " "));
}

std::string quoted_for_shell(std::string_view text) {
  std::string quoted = "'";
  for (const char it : text) {
    if (it == '\'') {
      quoted += "'\\''";
    } else {
      quoted += it;
    }
  }
  return quoted + "'";
}

std::vector<std::string> command_names(const CommandLine& line) {
  std::vector<std::string> names;
  for (const CommandDoc& it : line.commands) names.push_back(it.name);
  return names;
}

}  // namespace advolint
