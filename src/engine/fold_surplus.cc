#include "engine/fold_surplus.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string_view>
#include <utility>
#include <vector>

namespace advolint {
namespace {

constexpr std::size_t kMostOfARule = 100;

/// Folds the findings [begin, end), all of the draft with these places.
void fold(Report& report, const DraftPlaces& places, std::size_t begin, std::size_t end,
          const Phrasebook& phrases) {
  std::map<std::pair<std::uint32_t, std::string_view>, std::vector<Diagnostic*>> of_rules;
  for (std::size_t i = begin; i < end; ++i) {
    Diagnostic& it = report.diagnostics[i];
    of_rules[{places.at(it.location.span).post, it.rule}].push_back(&it);
  }
  for (const auto& [key, findings] : of_rules) {
    // One more is no more to read than how many there are.
    if (findings.size() <= kMostOfARule + 1) continue;
    Diagnostic& counting = *findings[kMostOfARule];
    counting.message =
        Phrase("{} more findings of this rule in this post", findings.size() - kMostOfARule);
    counting.message.say_in(phrases);
    counting.help = Phrase("fix the ones above, then run advolint again");
    counting.help.say_in(phrases);
    counting.notes.clear();
    counting.fixes.clear();
    for (std::size_t i = kMostOfARule + 1; i < findings.size(); ++i)
      findings[i]->level = Level::None;
  }
}

}  // namespace

void fold_surplus(Report& report, const Phrasebook& phrases) {
  Diagnostics& all = report.diagnostics;
  for (std::size_t begin = 0, end = 0; begin < all.size(); begin = end) {
    const auto& file = all[begin].location.file;
    while (end < all.size() && all[end].location.file == file) ++end;
    if (end - begin <= kMostOfARule + 1) continue;
    const auto places = report.places.find(file->path());
    if (places != report.places.end()) fold(report, places->second, begin, end, phrases);
  }
  std::erase_if(all, [](const Diagnostic& it) { return it.level == Level::None; });
}

}  // namespace advolint
