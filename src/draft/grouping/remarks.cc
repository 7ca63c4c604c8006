#include "draft/grouping/remarks.h"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <string>

#include "draft/calendar/cell_notes.h"
#include "draft/calendar/words.h"
#include "draft/grouping/editor_notes.h"
#include "draft/naming/post_words.h"
#include "text/characters.h"
#include "text/graphemes.h"
#include "text/trim.h"
#include "text/words.h"

namespace advolint {

extern const WordList kRemarkWords;  ///< in remarks for who posts: "before posting"
extern const WordList kGivenNames;   ///< of persons, without accents
extern const WordList kTeamVerbs;    ///< what a team is told: "post"
extern const WordList kOwnWords;     ///< of one who speaks for herself: "I", "my"
extern const WordList kCountWords;   ///< how the word for what is counted begins: "(48 chars)"

namespace {

using Kind = Block::Kind;

std::string_view words_of(const Block& block) {
  const TextSpan words = block.words();
  if (words.begin >= words.end) return {};
  return trimmed(block.text.text(words));
}

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }
bool is_small(char c) { return c >= 'a' && c <= 'z'; }

/// "TBD", "TODO – Ana": in capitals, which a sentence's "todo" is not.
bool begins_undecided(std::string_view text) {
  const std::size_t end =
      std::min(text.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), text.size());
  if (end < text.size() && is_small(text[end])) return false;
  const std::string word = plain_words(text.substr(0, end));
  return calendar_words().undecided.contains(word);
}

/// "Same as X but shorter".
bool shares_post(std::string_view text, const LabelWords& words) {
  const std::string_view name = shared_column(text);
  const std::string_view first = name.substr(0, name.find_first_of(" ,.;"));
  return !first.empty() && words.platforms.find(first) != nullptr;
}

/// "update before posting": two words or more of what is to be done before a text is posted.
bool is_remark(std::string_view inside, const Lexicon& lexicon) {
  constexpr std::ptrdiff_t kFewest = 2;
  constexpr std::size_t kMostWords = 12;
  const auto words = cut_words(inside);
  if (words.size() > kMostWords || signs_of_post(inside).has_strong_sign()) return false;
  const auto is_of_remark = [&](const WordToken& it) {
    return lexicon.has(kRemarkWords, it.folded);
  };
  const bool is_in_capitals =
      std::ranges::any_of(inside, is_capital) && std::ranges::none_of(inside, is_small);
  return std::ranges::count_if(words, is_of_remark) >= kFewest &&
         (is_in_capitals || is_of_remark(words.front()));
}

/// "Ben, change the number please!", "Bev, it's in MY garage", "Gus posts it at noon": a colleague
/// is told something.
bool is_for_colleague(std::string_view inside, const Lexicon& lexicon) {
  const auto words = cut_words(inside);
  if (words.size() < 2 || !is_capital(inside.front()) || signs_of_post(inside).has_strong_sign())
    return false;
  const std::string_view first = inside.substr(0, words.front().span.end);
  const bool is_called = inside.substr(first.size()).starts_with(", ");
  const bool is_known = lexicon.has(kGivenNames, fold_case(first, Accents::Ignore));
  if (is_called && is_known) return true;
  return (is_called || is_known) &&
         std::any_of(words.begin() + 1, words.end(), [&](const WordToken& it) {
           return lexicon.has(kRemarkWords, it.folded) || lexicon.has(kTeamVerbs, it.folded) ||
                  (is_called && lexicon.has(kOwnWords, it.folded));
         });
}

/// "(118)" or "(118 chars)", the writer's own count of what is before it.
bool counts_text(std::string_view inside, std::string_view before, const Lexicon& lexicon) {
  constexpr std::size_t kMostDigits = 4;
  constexpr std::size_t kMostOff = 12;
  const std::size_t digits = std::min(inside.find_first_not_of("0123456789"), inside.size());
  if (digits == 0 || digits > kMostDigits) return false;
  std::string_view rest = inside.substr(digits);
  rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
  if (!rest.empty()) return lexicon.has_start_of(kCountWords, fold_case(rest));
  std::size_t count = 0;
  std::from_chars(inside.data(), inside.data() + digits, count);
  const std::size_t size = count_graphemes(trimmed(before));
  const std::size_t off = count > size ? count - size : size - count;
  return size > kMostOff && off <= kMostOff;
}

}  // namespace

bool is_struck_out(const Block& block) {
  const std::string_view text = words_of(block);
  constexpr std::string_view kMark = "~~";
  return text.size() > 2 * kMark.size() && text.starts_with(kMark) && text.ends_with(kMark) &&
         text.find(kMark, kMark.size()) == text.size() - kMark.size();
}

bool holds_place(const Block& block, const LabelWords& words) {
  constexpr std::size_t kMostWords = 20;
  const std::string_view text = words_of(block);
  if (block.kind != Kind::Paragraph || block.quote > 0 || text.empty()) return false;
  const PostSigns signs = signs_of_post(text);
  if (signs.words > kMostWords || signs.has_hashtag || signs.has_link) return false;
  // "(nothing, Book Day)"
  constexpr std::size_t kFewWords = 6;
  const bool is_bracket = text.starts_with('(') && text.find(')') + 1 == text.size();
  if (is_bracket && signs.words <= kFewWords && !signs.ends_sentence) return true;
  return begins_undecided(text) || begins_held_back(text) || shares_post(text, words) ||
         calendar_words().absent.contains(plain_words(text));
}

std::uint32_t find_last_remark(std::string_view text, const Lexicon& lexicon) {
  const auto size = static_cast<std::uint32_t>(text.size());
  // "“Friends of the library since 1974.”" and "Moved Lund, seconded Yee." on the line below it
  constexpr std::size_t kMostWords = 15;
  const std::size_t last_line = opens_quotation(text) ? text.rfind('\n') : std::string_view::npos;
  if (last_line != std::string_view::npos && signs_of_post(text.substr(0, last_line)).is_quoted) {
    const PostSigns below = signs_of_post(text.substr(last_line + 1));
    if (below.words <= kMostWords && !below.has_strong_sign())
      return static_cast<std::uint32_t>(last_line);
  }
  const std::string_view kept = text.substr(0, text.find_last_not_of(" \t\n") + 1);
  const std::size_t open = kept.rfind('(');
  const bool is_closed = kept.ends_with(')') && open != std::string_view::npos && open > 0;
  if (!is_closed) return size;
  const std::string_view before = kept.substr(0, open);
  const std::string_view inside = kept.substr(open + 1, kept.size() - open - 2);
  // "The van is back." (Ana to take the photo)
  const bool is_after_quote = signs_of_post(trimmed(before)).is_quoted;
  if (is_after_quote || counts_text(inside, before, lexicon))
    return static_cast<std::uint32_t>(before.find_last_not_of(" \t\n") + 1);
  const bool is_apart = before.ends_with('\n') || signs_of_post(before).ends_sentence;
  const std::size_t line_end = before.find_last_not_of(" \t");
  const bool is_own_line = line_end != std::string_view::npos && before[line_end] == '\n';
  const bool is_for_team =
      is_remark(inside, lexicon) || (is_own_line && is_for_colleague(inside, lexicon));
  if (!is_apart || inside.find(')') != std::string_view::npos || !is_for_team) return size;
  return static_cast<std::uint32_t>(before.find_last_not_of(" \t\n") + 1);
}

std::uint32_t size_of_bold_plan(const Block& block, const Lexicon& lexicon) {
  const std::string_view text = block.text.text();
  const auto bold = std::ranges::find_if(block.markup, [&](const MarkupSpan& it) {
    return it.kind == MarkupKind::Strong && it.span.begin == block.bullet_size;
  });
  if (bold == block.markup.end() || bold->span.end >= text.size()) return 0;
  const std::string_view lead = block.text.text(bold->span);
  const bool is_sentence = lead.ends_with('.') || lead.ends_with(':');
  return is_sentence && asks_for_picture(lead, lexicon) ? bold->span.end : 0;
}

}  // namespace advolint
