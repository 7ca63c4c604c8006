#include "diag/report.h"

#include <algorithm>
#include <tuple>

namespace advolint {

void say_in(Diagnostics& diagnostics, const Phrasebook& book) {
  for (Diagnostic& it : diagnostics) {
    it.message.say_in(book);
    it.help.say_in(book);
    for (Note& note : it.notes) note.message.say_in(book);
    for (Fix& fix : it.fixes) fix.title.say_in(book);
  }
}

void sort(Diagnostics& diagnostics) {
  const auto key = [](const Diagnostic& it) {
    return std::tie(it.location.file->path(), it.location.span.begin, it.location.span.end, it.rule,
                    it.message);
  };
  std::ranges::stable_sort(diagnostics,
                           [&](const auto& a, const auto& b) { return key(a) < key(b); });
}

std::size_t count(const Diagnostics& diagnostics, Level level) {
  return static_cast<std::size_t>(std::ranges::count(diagnostics, level, &Diagnostic::level));
}

}  // namespace advolint
