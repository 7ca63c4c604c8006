#include "cli/shell/completions.h"

namespace advolint {

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
