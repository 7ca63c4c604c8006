#include "draft/calendar/cell_notes.h"

#include <algorithm>
#include <string>

#include "draft/calendar/cell_words.h"
#include "draft/calendar/cells.h"
#include "draft/calendar/words.h"
#include "text/ascii.h"

namespace advolint {
namespace {

constexpr std::size_t kMostWords = 12;

bool is_in_brackets(std::string_view text) {
  if (text.size() < 2) return false;
  return text.front() == '(' && text.back() == ')' && text.find(')') == text.size() - 1;
}

/// Whether the cell is typed in italics as a whole.
bool is_italic(std::string_view typed) {
  typed = without_blanks(typed);
  // As wikis write it.
  constexpr std::string_view kWiki = "''";
  if (typed.size() > 2 * kWiki.size() && typed.starts_with(kWiki) && typed.ends_with(kWiki))
    return typed.find(kWiki, kWiki.size()) == typed.size() - kWiki.size();
  if (typed.size() < 3 || (typed.front() != '*' && typed.front() != '_')) return false;
  const char sign = typed.front();
  return typed[1] != sign && typed.back() == sign && typed.find(sign, 1) == typed.size() - 1;
}

/// Whether `text` has more letters and digits than any way to say that there is nothing.
bool is_too_long_for_nothing(std::string_view text) {
  static const std::size_t longest = [] {
    std::size_t size = 0;
    for (const std::string& it : calendar_words().absent) size = std::max(size, it.size());
    return size;
  }();
  std::size_t count = 0;
  return std::ranges::any_of(
      text, [&](char it) { return is_ascii_alphanumeric(it) && ++count > longest; });
}

/// "??? something about Dolores ???", "** waiting on the state **": a blank after the stars makes
/// no bold type of them.
bool is_between_marks(std::string_view text) {
  constexpr std::size_t kFewest = 2;
  for (const char mark : {'?', '*', '!', '-', '=', '~'}) {
    const std::size_t begin = std::min(text.find_first_not_of(mark), text.size());
    const std::size_t last = text.find_last_not_of(mark);
    const bool is_around = begin >= kFewest && last != std::string_view::npos &&
                           text.size() - last > kFewest && text.substr(begin, 1) == " ";
    if (is_around) return true;
  }
  return false;
}

}  // namespace

bool says_nothing(std::string_view text) {
  if (is_too_long_for_nothing(text)) return false;
  const std::string plain = plain_words(text);
  return plain.empty() || calendar_words().absent.contains(plain);
}

bool is_note(const SourceFile& file, const TableCell& cell) {
  const std::string& text = cell.text.text();
  if (text.find('#') != std::string::npos || count_words(text) > kMostWords) return false;
  if (is_in_brackets(text) || is_between_marks(text) || is_italic(file.text(cell.span)) ||
      begins_held_back(text))
    return true;
  const std::string plain = " " + plain_words(text) + " ";
  const bool is_undecided = std::ranges::any_of(
      calendar_words().undecided,
      [&](const std::string& phrase) { return plain.starts_with(" " + phrase + " "); });
  if (is_undecided) return true;
  return std::ranges::any_of(calendar_words().held_back, [&](const std::string& phrase) {
    return plain.find(" " + phrase + " ") != std::string::npos;
  });
}

bool begins_held_back(std::string_view text) {
  const CalendarWords& known = calendar_words();
  const std::string sentence = plain_words(text.substr(0, text.find_first_of(".;:!\n(")));
  // "No post needed, we are closed"
  const std::size_t first = std::min(text.find_first_not_of("'*_ "), text.size());
  const std::string_view opening = text.substr(first);
  const std::string clause = plain_words(opening.substr(0, opening.find_first_of(",.;:!\n(")));
  if (clause.find(' ') != std::string::npos && known.held_back.contains(clause)) return true;
  // One word says so in capitals alone: "Todo suma" is Spanish.
  const bool is_phrase = sentence.find(' ') != std::string::npos;
  if (is_phrase && (known.held_back.contains(sentence) || known.held_first.contains(sentence)))
    return true;
  std::string_view typed = text.substr(0, text.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ' "));
  // "ON HOLD? Your books are waiting."
  constexpr std::string_view kCalls = "?!";
  if (typed.size() < text.size() && kCalls.find(text[typed.size()]) != std::string_view::npos)
    return false;
  const bool is_cut =
      typed.size() < text.size() && text[typed.size()] >= 'a' && text[typed.size()] <= 'z';
  if (is_cut) typed = typed.substr(0, typed.rfind(' ') + 1);
  const std::string capitals = plain_words(typed);
  const auto begins = [&](const std::string& phrase) {
    const bool may_go_on = phrase.find(' ') != std::string::npos;
    return capitals == phrase || (may_go_on && capitals.starts_with(phrase + ' '));
  };
  return std::ranges::any_of(known.held_back, begins) ||
         std::ranges::any_of(known.held_first, begins);
}
std::string_view shared_column(std::string_view text) {
  if (count_words(text) > kMostWords) return {};
  if (is_in_brackets(text)) text = text.substr(1, text.size() - 2);
  // Words are compared one by one, so that the name can be given as it is typed.
  for (const std::string& phrase : calendar_words().same_as) {
    std::size_t at = 0;
    for (std::size_t blanks = static_cast<std::size_t>(std::ranges::count(phrase, ' ')) + 1;
         blanks > 0 && at < text.size(); --blanks)
      at = std::min(text.find(' ', at), text.size() - 1) + 1;
    if (at > 0 && at < text.size() && plain_words(text.substr(0, at)) == phrase)
      return without_blanks(text.substr(at));
  }
  return {};
}

}  // namespace advolint
