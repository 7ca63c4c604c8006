#include "support/faults.h"

#include <fmt/format.h>

namespace advolint::testing {

std::string faults_of(const Diagnostics& diagnostics) {
  std::string lines;
  for (const Diagnostic& it : diagnostics) {
    std::string_view text = it.location.file->text(it.location.span);
    text = text.substr(0, text.find('\n'));
    lines += fmt::format("{} {} at '{}': {}", name_of(it.level), it.rule, text, it.message);
    if (!it.help.empty()) lines += fmt::format(" ({})", it.help);
    for (const Fix& fix : it.fixes) lines += fmt::format(" ({})", fix.title);
    lines += "\n";
  }
  return lines;
}

}  // namespace advolint::testing
