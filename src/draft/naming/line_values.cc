#include "draft/naming/line_values.h"

#include <algorithm>
#include <cstddef>

#include "draft/calendar/words.h"
#include "draft/naming/line_parts.h"
#include "text/ascii.h"
#include "text/words.h"

namespace advolint {

extern const WordList kLabelPrepositions;  ///< a label's subject follows: "for"
extern const WordList kNoteWords;          ///< begin the names of notes: "note to client"
extern const WordList kOtherDays;          ///< say what was done on a day, or is due: "created"

void name_by_value(Label& label, std::string_view head, std::string_view value,
                   const LabelWords& words) {
  const bool is_open = label.field != nullptr && (label.field->kind == CellKind::Nothing ||
                                                  label.field->kind == CellKind::Day);
  if (!is_open || value.size() > kLongestHead) return;
  // "Where: Facebook, Nextdoor. Post within 20 minutes."
  const std::size_t sentence = value.find(". ");
  Label said = read_label(value, words);
  if (!said.names_network() && sentence != std::string_view::npos)
    said = read_label(value.substr(0, sentence), words);
  const bool is_date = said.day && said.day->month && said.day->day;
  // "Where: Instagram, with your own photo"
  const bool is_named_first = said.is_head_whole && said.names_network() &&
                              !said.platforms.empty() && said.platforms.front().span.begin == 0;
  if (!(said.is_whole || is_named_first) || said.field != nullptr) return;
  // "Goes out: April 5, 2027 (FB + IG)" stays what it is called, and tells both.
  if (is_date && label.field->kind == CellKind::Day) return;
  if (said.names_network() && !said.is_weak) {
    label.field = calendar_words().find_key("platform");
  } else if (is_date && label.field->kind == CellKind::Nothing &&
             !words.lexicon.has(kOtherDays, plain_words(head))) {
    label.field = calendar_words().find_key("date");
  } else {
    return;
  }
  label.is_unknown_field = false;
}

bool counts_part(std::string_view head) {
  const std::size_t end = head.find_first_not_of("0123456789");
  return end != std::string_view::npos && end > 0 && head.substr(end).starts_with("/ ");
}

bool names_hours(std::string_view head) {
  std::size_t numbers = 0;
  for (std::size_t at = 0; at < head.size(); ++at) {
    if (!is_ascii_digit(head[at])) continue;
    ++numbers;
    // "9:30" and "7/18" are one.
    while (at + 1 < head.size() &&
           (is_ascii_digit(head[at + 1]) || head[at + 1] == ':' || head[at + 1] == '/'))
      ++at;
  }
  return numbers > 1;
}

bool names_note(std::string_view head, const Lexicon& lexicon) {
  const auto words = cut_words(head);
  return words.size() > 1 && lexicon.has(kNoteWords, words.front().folded);
}

bool is_day_name(std::string_view head) {
  const auto name = calendar_words().names.find(plain_words(head));
  return name != calendar_words().names.end() && name->second.meaning->kind == CellKind::Weekday;
}

bool names_day(std::string_view head, std::string_view value, const LabelWords& words) {
  if (!is_day_name(head) || value.size() > kLongestHead) return false;
  const Label said = read_label(value, words);
  return said.is_whole && said.day && said.day->month && said.day->day;
}

bool names_goal(std::string_view head, std::string_view value, const LabelWords& words) {
  if (head.size() > kLongestHead || value.size() > kLongestHead) return false;
  if (!words.lexicon.has(kLabelPrepositions, plain_words(head))) return false;
  const Label said = read_label(value, words);
  return said.is_head_whole && !said.is_weak && !said.platforms.empty() &&
         said.platforms.front().span.begin == 0 && said.field == nullptr;
}

bool heads_network(std::string_view line, const LabelWords& words) {
  const std::size_t begin = skip_blanks(line, 0);
  if (line.size() - begin > kLongestHead && find_colon(line) == std::string_view::npos)
    return false;
  // Without a colon, nothing but the name is there.
  const Label label = read_label(line.substr(begin, find_colon(line.substr(begin))), words);
  return label.is_whole && (label.names_network() || label.is_for_all);
}

bool names_other_network(std::string_view value, const LabelWords& words) {
  constexpr std::size_t kLongestName = 24;
  for (std::size_t colon = value.find(": "); colon != std::string_view::npos;
       colon = value.find(": ", colon + 1)) {
    const std::size_t from = colon - std::min(colon, kLongestName);
    const std::string_view before = value.substr(from, colon - from);
    const std::size_t end = before.find_last_of(".;");
    if (end == std::string_view::npos) continue;
    const Label other = read_label(before.substr(skip_blanks(before, end + 1)), words);
    if (other.is_whole && other.names_network()) return true;
  }
  return false;
}

}  // namespace advolint
