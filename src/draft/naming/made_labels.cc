#include "draft/naming/made_labels.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

#include "draft/calendar/words.h"

namespace advolint {

extern const WordList kLengthLabels;  ///< tell two forms of one post apart: "long"; without accents
extern const WordList kNewTextLabels;  ///< head a text that replaces another: "new"
extern const WordList kOldTextLabels;  ///< head the text that is replaced: "old"

Label unknown_field() {
  Label label;
  label.field = calendar_words().find_key("notes");
  label.is_unknown_field = true;
  return label;
}

Label note_field() {
  Label label;
  label.field = calendar_words().find_key("notes");
  return label;
}

Label counted_part(std::uint32_t number) {
  Label label;
  label.names_posts = label.names_part = label.counts_part = true;
  label.is_whole = label.is_head_whole = true;
  label.number = number;
  return label;
}

namespace {

/// The number that begins a title, and is parted from its words: 2 of "2 · The guest", "2) …".
std::uint32_t count_of(std::string_view title) {
  constexpr std::size_t kMostDigits = 2;
  constexpr std::string_view kDigits = "0123456789";
  if (title.starts_with("**")) title.remove_prefix(2);
  const std::size_t digits = std::min(title.find_first_not_of(kDigits), title.size());
  if (digits == 0 || digits > kMostDigits) return 0;
  const std::string_view rest = title.substr(digits);
  const auto parts = [&](std::string_view sign) { return rest.starts_with(sign); };
  constexpr std::array<std::string_view, 6> kSigns = {" \u00B7 ", " \u2013 ", " \u2014 ",
                                                      " - ",      ") ",       ". "};
  if (std::ranges::none_of(kSigns, parts)) return 0;
  std::uint32_t number = 0;
  std::from_chars(title.data(), title.data() + digits, number);
  return number;
}

}  // namespace

void name_dated_count(std::string_view title, Label& label) {
  const bool is_dated = label.day && label.day->month && label.day->day;
  if (!is_dated || label.field != nullptr || label.is_aside) return;
  const std::uint32_t number = count_of(title);
  if (number == 0) return;
  label.names_posts = label.is_whole = label.is_dated_count = true;
  label.number = number;
}

bool is_length(std::string_view head, const Lexicon& lexicon) {
  return lexicon.has(kLengthLabels, plain_words(head));
}

Label post_of_length() {
  Label label;
  label.names_posts = label.is_whole = label.is_head_whole = true;
  label.number = 2;  // the first of a series would go with the label above it
  return label;
}

const ColumnMeaning* field_of_change(const LabelLine& line, std::size_t colon, std::size_t value,
                                     const Lexicon& lexicon) {
  const std::string head = plain_words(line.text.substr(0, colon));
  const bool is_alone = value == line.text.size() && line.is_alone;
  if (lexicon.has(kNewTextLabels, head) && (is_alone || line.is_below_field))
    return calendar_words().find_key("text");
  const std::string next = plain_words(line.next.substr(0, line.next.find(':')));
  const bool is_old =
      lexicon.has(kOldTextLabels, head) && (is_alone || lexicon.has(kNewTextLabels, next));
  return is_old ? calendar_words().find_key("notes") : nullptr;
}

}  // namespace advolint
