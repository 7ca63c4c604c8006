#include "engine/fold_surplus.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string_view>
#include <utility>

namespace advolint {
namespace {

constexpr std::size_t kMostOfARule = 100;

/// The findings of one rule in one post.
struct Findings {
  std::size_t count = 0;
  Diagnostic* counting = nullptr;  ///< the one that says how many more there are
};

/// Folds the findings [begin, end), all of the draft with these places.
void fold(Report& report, const DraftPlaces& places, std::size_t begin, std::size_t end,
          const Phrasebook& phrases) {
  std::map<std::pair<std::uint32_t, std::string_view>, Findings> of_rules;
  for (std::size_t i = begin; i < end; ++i) {
    Diagnostic& it = report.diagnostics[i];
    Findings& all = of_rules[{places.at(it.location.span).post, it.rule}];
    if (all.count++ < kMostOfARule) continue;
    if (all.counting == nullptr) {
      all.counting = &it;
      continue;
    }
    // An error among many warnings still fails the run.
    all.counting->level = std::max(all.counting->level, it.level);
    it.level = Level::None;
  }
  for (const auto& [key, all] : of_rules) {
    // One more is no more to read than how many there are.
    if (all.count <= kMostOfARule + 1) continue;
    all.counting->message =
        Phrase("{} more findings of this rule in this post", all.count - kMostOfARule);
    all.counting->message.say_in(phrases);
    all.counting->help = Phrase("fix the ones above, then run advolint again");
    all.counting->help.say_in(phrases);
    all.counting->notes.clear();
    all.counting->fixes.clear();
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
