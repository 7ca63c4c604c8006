#include "draft/grouping/labels_like_above.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "draft/grouping/alike_texts.h"
#include "text/words.h"

namespace advolint {

extern const WordList kSameDay;       ///< a label has the day of the one above: "same day"
extern const WordList kBothNetworks;  ///< a post is for the two networks above: "for both"

namespace {

/// Where one of the phrases of the list is in the text.
std::optional<TextSpan> find_phrase(std::string_view text, WordList list, const Lexicon& lexicon) {
  constexpr std::size_t kMostWords = 3;
  const std::vector<WordToken> words = cut_words(text);
  for (std::size_t i = 0; i < words.size(); ++i) {
    std::string joined;
    for (std::size_t k = i; k < std::min(words.size(), i + kMostWords); ++k) {
      joined += (k > i ? " " : "") + words[k].folded;
      if (lexicon.has(list, joined)) return TextSpan{words[i].span.begin, words[k].span.end};
    }
  }
  return std::nullopt;
}

/// The networks of the labels so far, each set of them once.
class NamedSoFar {
 public:
  void add(const Label& label) {
    if (!label.names_network() || label.is_weak) return;
    std::vector<std::string> ids;
    for (const LabelPlatform& it : label.platforms) ids.push_back(it.id);
    std::erase(named_, ids);
    if (!ids.empty()) named_.push_back(std::move(ids));
  }

  /// Those of the last two labels that name one each.
  [[nodiscard]] std::vector<std::string> last_two() const {
    if (named_.size() < 2) return {};
    const auto& first = *(named_.end() - 2);
    const auto& second = named_.back();
    if (first.size() != 1 || second.size() != 1) return {};
    return {first.front(), second.front()};
  }

 private:
  std::vector<std::vector<std::string>> named_;
};

}  // namespace

void complete_by_above(Pieces& pieces, const LabelWords& words) {
  NamedSoFar named;
  std::optional<LabelDay> day;
  for (Piece& it : pieces) {
    if (!heads_text(it) || it.is_duty) continue;
    Label& label = it.label;
    const std::string_view text = it.block.text.text();
    if (day && !label.day && label.names_network()) {
      if (const auto span = find_phrase(text, kSameDay, words.lexicon)) {
        label.day = day;
        label.day->span = *span;
      }
    }
    const bool is_open = !label.names_network() && !label.is_aside && !label.is_for_all;
    if (is_open && (label.day || label.names_posts || text.ends_with(':'))) {
      std::vector<std::string> both = named.last_two();
      const auto span =
          both.empty() ? std::nullopt : find_phrase(text, kBothNetworks, words.lexicon);
      for (std::string& id : both)
        if (span) label.platforms.push_back({std::move(id), *span});
    }
    named.add(label);
    if (label.names_date()) day = label.day;
  }
}

}  // namespace advolint
