#include "draft/grouping/plain_titles.h"

#include <algorithm>
#include <cstddef>
#include <set>
#include <string_view>
#include <vector>

#include "draft/naming/label_days.h"
#include "draft/naming/post_words.h"

namespace advolint {
namespace {

/// A line on its own that ends no sentence.
bool may_be_title(const Piece& it) {
  constexpr std::size_t kMostWords = 10;
  const Block& block = it.block;
  if (it.is_label() || it.is_value || !it.begins_block || !it.rows.empty()) return false;
  if (block.kind != Block::Kind::Paragraph || block.quote > 0 || block.item > 0) return false;
  const std::string_view text = block.text.text();
  const PostSigns signs = signs_of_post(text);
  return text.find('\n') == std::string_view::npos && signs.words > 0 &&
         signs.words <= kMostWords && !signs.ends_sentence && !signs.has_strong_sign() &&
         !text.ends_with(':') && !text.ends_with(',');
}

/// "Option A" is the first of a series.
bool begins_options(const Piece& it) {
  return it.is_label() && !it.is_field() && !it.has_value && it.label.names_posts &&
         it.label.number == 1 && it.label.is_whole && !it.label.names_network();
}

/// "Last call (Friday, November 21)": a whole day in brackets at its end.
bool ends_with_day(std::string_view text, const Lexicon& lexicon) {
  if (!text.ends_with(')')) return false;
  const auto day = day_in_sentence(text, lexicon);
  return day && day->month && day->day && day->span.begin > text.rfind('(') &&
         text.rfind('(') != std::string_view::npos;
}

/// "Facebook" on a line of its own, above its text.
bool heads_network(const Piece& it) {
  return it.is_label() && !it.is_field() && !it.has_value && it.begins_block &&
         it.level == kLineLevel && it.label.names_network() && !it.label.is_weak;
}

/// "Volunteer" above "Facebook", and "Donate" above the next one: titles of topics, where the first
/// label of a network has one, too.
std::vector<std::size_t> find_topics(const Pieces& pieces) {
  constexpr std::size_t kMostWords = 5;
  constexpr std::size_t kFewest = 2;
  std::vector<std::size_t> topics;
  std::set<std::string_view> names;
  for (std::size_t i = 1; i < pieces.size(); ++i) {
    if (!heads_network(pieces[i])) continue;
    const Piece& above = pieces[i - 1];
    const std::string_view name = above.block.text.text();
    const bool is_topic = may_be_title(above) && signs_of_post(name).words <= kMostWords;
    if (!is_topic && topics.empty()) return {};
    if (is_topic && names.insert(name).second) topics.push_back(i - 1);
  }
  return topics.size() < kFewest ? std::vector<std::size_t>() : topics;
}

}  // namespace

void label_plain_titles(Pieces& pieces, const LabelWords& words) {
  constexpr std::ptrdiff_t kFewest = 2;
  for (const std::size_t topic : find_topics(pieces)) pieces[topic].level = kBoldLevel;
  const auto is_title = [&](const Piece& it) {
    if (&it == &pieces.back() || !may_be_title(it)) return false;
    return begins_options(*(&it + 1)) || ends_with_day(it.block.text.text(), words.lexicon);
  };
  if (std::ranges::count_if(pieces, is_title) < kFewest) return;
  for (Piece& it : pieces) {
    if (!is_title(it)) continue;
    it.label.day = day_in_sentence(it.block.text.text(), words.lexicon);
    it.label.names_posts = it.label.is_whole = it.label.is_for_all = true;
    it.level = kBoldLevel;
  }
}

}  // namespace advolint
