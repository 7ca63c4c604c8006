#include "draft/grouping/row_leads.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <set>
#include <string_view>
#include <utility>

#include "draft/calendar/dates.h"
#include "draft/calendar/words.h"
#include "draft/grouping/compose.h"
#include "draft/naming/post_words.h"
#include "text/trim.h"

namespace advolint {
namespace {

using Place = Pieces::iterator;

constexpr std::size_t kFewest = 2;
/// In bytes.
constexpr std::size_t kLongestTime = 12;

bool is_text(const Piece& it) {
  return !it.is_label() && !it.is_value && it.block.kind == Block::Kind::Paragraph &&
         it.block.quote == 0 && it.block.item == 0 && it.rows.empty() &&
         !it.block.text.text().empty();
}

std::string_view first_line(const Piece& it) {
  const std::string_view text = it.block.text.text();
  return text.substr(0, text.find('\n'));
}

/// The size of the first line where it is nothing but a time: "9:00 a.m."; else 0.
std::size_t size_of_time(const Piece& it) {
  const std::string_view line = trimmed(first_line(it));
  // "1/" counts a part of a thread.
  const bool may_be_time = line.size() <= kLongestTime && line.find('/') == std::string_view::npos;
  return may_be_time && read_time_of_day(line) ? line.size() : 0;
}

/// "Monday: …", "Tuesday: …": nothing but such paragraphs, each of another day and with a text that
/// reads like a post.
bool are_days(Place begin, Place end) {
  std::set<unsigned> days;
  for (Place it = begin; it != end; ++it) {
    if (it->is_rule()) continue;
    const bool is_day = it->is_label() && it->has_value && it->begins_block && it->label.is_whole &&
                        it->label.day && it->label.day->weekday_alone && !it->label.names_network();
    if (!is_day || !days.insert(*it->label.day->weekday_alone).second) return false;
    if (++it == end || !it->is_value) return false;
    if (!signs_of_post(it->block.text.text()).reads_like_post()) return false;
  }
  return days.size() >= kFewest;
}

/// Times, two or more, the first before any text, each above a text that reads like a post.
bool are_times(Place begin, Place end) {
  std::size_t times = 0;
  for (Place it = begin; it != end; ++it) {
    if (!is_text(*it)) continue;
    const std::size_t size = size_of_time(*it);
    if (size == 0 && times == 0) return false;
    if (size == 0) continue;
    std::string_view below = trimmed(std::string_view(it->block.text.text()).substr(size));
    if (below.empty() && std::next(it) != end && is_text(*std::next(it)))
      below = std::next(it)->block.text.text();
    if (!signs_of_post(below).reads_like_post()) return false;
    ++times;
  }
  return times >= kFewest;
}

/// A field without a name, the time that is its value, and what is on the lines below.
void cut_time(const SourceFile& file, const Piece& it, std::uint32_t size, Pieces& cut) {
  Piece name{.block = cut_block(file, it.block, {0, 0}),
             .level = kBoldLevel,
             .has_value = true,
             .begins_block = true};
  name.label.field = calendar_words().find_key("time");
  cut.push_back(std::move(name));
  cut.push_back({.block = cut_block(file, it.block, {0, size}), .is_value = true});
  const std::size_t below = it.block.text.text().find('\n');
  if (below == std::string_view::npos) return;
  const auto begin = static_cast<std::uint32_t>(below) + 1;
  const auto end = static_cast<std::uint32_t>(it.block.text.text().size());
  cut.push_back({.block = cut_block(file, it.block, {begin, end}), .begins_block = true});
}

/// "Facebook, plan for the week" above a row of days: the words before the comma name a network.
bool label_title(Pieces& pieces, const LabelWords& words) {
  if (pieces.size() <= kFewest || pieces.front().is_value || pieces.front().has_value) return false;
  const std::string_view text = pieces.front().block.text.text();
  const std::size_t sign = text.find_first_of(",:");
  const std::string_view head = text.substr(0, sign);
  if (text.find('\n') != std::string_view::npos || signs_of_post(text).ends_sentence) return false;
  Label label = read_label(head, words);
  if (!label.is_whole || label.platforms.empty()) return false;
  if (!are_days(pieces.begin() + 1, pieces.end())) return false;
  pieces.front().label = std::move(label);
  pieces.front().level = kBoldLevel - 1;
  return true;
}

}  // namespace

void raise_days(Pieces& pieces, const LabelWords& words, const FileFacts& facts) {
  const bool has_title = label_title(pieces, words);
  const bool is_row = has_title || (facts.has_platform && are_days(pieces.begin(), pieces.end()));
  if (!is_row) return;
  for (Piece& it : pieces) {
    if (it.is_label() && it.label.day) it.level = kBoldLevel;
  }
}

void label_times(const SourceFile& file, Pieces& pieces) {
  const auto is_label = [](const Piece& it) { return it.is_label(); };
  Pieces cut;
  for (Place begin = pieces.begin(); begin != pieces.end();) {
    const Place end = std::find_if(begin, pieces.end(), is_label);
    const bool times = are_times(begin, end);
    for (Place it = begin; it != end; ++it) {
      const std::size_t size = times && is_text(*it) ? size_of_time(*it) : 0;
      if (size > 0) {
        cut_time(file, *it, static_cast<std::uint32_t>(size), cut);
      } else {
        cut.push_back(std::move(*it));
      }
    }
    if (end == pieces.end()) break;
    cut.push_back(std::move(*end));
    begin = end + 1;
  }
  pieces = std::move(cut);
}

}  // namespace advolint
