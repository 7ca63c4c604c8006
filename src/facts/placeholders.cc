#include "facts/placeholders.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>

#include "facts/html_marks.h"
#include "facts/prose.h"
#include "facts/told_phrases.h"
#include "text/byte_set.h"
#include "text/characters.h"
#include "text/code_points.h"
#include "text/language.h"
#include "text/trim.h"
#include "text/words.h"

namespace advolint {

extern const WordList kSlots;         ///< a template's gap in brackets: "link"
extern const WordList kSlotOpenings;  ///< how an instruction in brackets begins; with its blanks
extern const WordList kSlotEndings;   ///< how one ends; with its blanks
extern const WordList kCapitalSlots;  ///< words that name a gap where all is in capitals
extern const WordList kBracketSlots;  ///< words that name one in brackets only
extern const WordList kCapitalSmallWords;  ///< may be among them in small letters
extern const WordList kPosted;             ///< in brackets and capitals, and yet to be read
extern const WordList kSlotNames;          ///< how a gap between < and > begins: "your-city"
extern const WordList kRoundSlotOpenings;  ///< how one in round brackets begins; with its blanks
extern const WordList kSlotOwners;         ///< and in capitals: "(YOUR CITY)"; with its blank
extern const WordList kPlaceArticles;      ///< before the number of a fair: "la XXX Feria"
extern const WordList kLinkSlots;          ///< name a link to come: "[link]"

namespace {

/// Longer stretches in brackets are asides of the writer's.
constexpr std::size_t kLongestGap = 80;

bool is_upper_text(std::string_view text) {
  return std::ranges::none_of(text, is_ascii_lower) && std::ranges::any_of(text, is_ascii_upper);
}

/// "CAMPAIGN CALL TO ACTION", "YOUR CITY or STATE": capitals, but for small words, that name
/// something to fill in.
bool is_capital_slot(std::string_view content, const Lexicon& lexicon) {
  bool names_slot = false;
  for (const WordToken& word : cut_words(content)) {
    const std::string_view written = content.substr(word.span.begin, word.span.size());
    const bool is_small = lexicon.has(kCapitalSmallWords, word.folded);
    if (!is_upper_text(written) && !is_small) return false;
    names_slot = names_slot || lexicon.has(kCapitalSlots, word.folded) ||
                 lexicon.has(kBracketSlots, word.folded);
  }
  return names_slot;
}

/// "he/she/they", "link / contact": nobody has chosen yet.
bool is_choice(std::string_view lower, const Lexicon& lexicon) {
  if (lower.find('/') == lower.npos) return false;
  bool names_slot = false;
  for (std::size_t at = 0; at <= lower.size();) {
    const std::size_t slash = std::min(lower.find('/', at), lower.size());
    const std::string_view one = trimmed(lower.substr(at, slash - at));
    const bool is_slot = lexicon.has(kSlots, one);
    if (!is_slot && !says_one_of(one, "tells-choice") && !names_slot) return false;
    names_slot = names_slot || is_slot;
    at = slash + 1;
  }
  return true;
}

/// "X", "XX", "#": stands for a number.
bool is_amount(std::string_view content) {
  return content == "#" || (!content.empty() && content.find_first_not_of('X') == content.npos);
}

/// "Google Play link": the last word names a link to come.
bool ends_in_link(std::string_view lower, const Lexicon& lexicon) {
  const std::size_t blank = lower.rfind(' ');
  return blank != lower.npos && lexicon.has(kLinkSlots, lower.substr(blank + 1)) &&
         std::ranges::count(lower, ' ') <= 3;
}

/// Whether what is between brackets is an instruction rather than words to read.
bool is_instruction(std::string_view content, const Lexicon& lexicon) {
  while (content.starts_with("…")) content.remove_prefix(std::string_view("…").size());
  const std::string lower = fold_case(trimmed(content));
  if (lower.empty() || lexicon.has(kPosted, lower)) return false;
  if (lexicon.has(kSlots, lower)) return true;
  if (lexicon.has_start_of(kSlotOpenings, lower)) return true;
  if (is_choice(lower, lexicon) || ends_in_link(lower, lexicon)) return true;
  // An ending says so only after a few plain words: "[the photo on the left has no title]" is an
  // aside.
  constexpr std::ptrdiff_t kMostBlanks = 3;
  const bool is_short = std::ranges::count(lower, ' ') <= kMostBlanks;
  const bool is_name = is_ascii_upper(trimmed(content).front()) && !is_upper_text(trimmed(content));
  if (is_short && !is_name &&
      std::ranges::any_of(lexicon.words(kSlotEndings),
                          [&](std::string_view ending) { return lower.ends_with(ending); })) {
    return true;
  }
  return is_capital_slot(trimmed(content), lexicon);
}

/// `[…]`, with the sign before it: "#[CAMPAIGN HASHTAG]".
bool is_square_gap(std::string_view text, TextSpan inner, const Lexicon& lexicon) {
  const std::string_view content = trimmed(text.substr(inner.begin, inner.size()));
  const char32_t before =
      inner.begin >= 2 ? static_cast<unsigned char>(text[inner.begin - 2]) : U'\0';
  const char32_t after =
      inner.end + 1 < text.size() ? static_cast<unsigned char>(text[inner.end + 1]) : U'\0';
  // A Markdown link, a link's definition, a mention as LinkedIn writes it, a formula.
  if (after == '(' || after == ':' || after == ']' || before == '[' || before == ']') return false;
  if (content.find('|') != content.npos) return false;
  // A box that was ticked opens its line.
  const bool opens_line = before == U'\0' || before == U'\n' || inner.begin < 3;
  if (is_amount(content)) return !opens_line && !text.substr(0, inner.begin - 1).ends_with("- ");
  if ((before == '#' || before == '@') && content.find_first_not_of("0123456789") != content.npos)
    return true;
  if (content.starts_with("@ ") || content.starts_with("# ")) return true;
  if (content.starts_with('@') || content.starts_with('#')) {
    const std::string name = fold_case(content.substr(1));
    return is_capital_slot(content.substr(1), lexicon) || lexicon.has(kSlots, name) ||
           lexicon.has_start_of(kSlotNames, name) || name.starts_with("my");
  }
  return is_instruction(content, lexicon);
}

bool is_angle_gap(std::string_view text, TextSpan inner, const Lexicon& lexicon) {
  const std::string_view content = text.substr(inner.begin, inner.size());
  if (content.empty() || !is_ascii_letter(content.front())) return false;
  if (inner.begin >= 2 && is_ascii_alphanumeric(text[inner.begin - 2])) return false;
  const std::string lower = fold_case(content);
  const std::string_view tag = std::string_view(lower).substr(0, lower.find_first_of(" /"));
  if (is_html_tag(tag) || lower.find_first_of("=@:") != lower.npos) return false;
  const bool is_own_name = lexicon.has_start_of(kSlotNames, lower);
  if (is_own_name || is_instruction(content, lexicon)) return true;
  return std::ranges::any_of(
      cut_words(content), [&](const WordToken& word) { return lexicon.has(kSlots, word.folded); });
}

bool is_brace_gap(std::string_view text, TextSpan inner, const Lexicon& lexicon) {
  const std::string lower = fold_case(text.substr(inner.begin, inner.size()));
  if (lexicon.has(kSlots, lower)) return true;
  // "{first_name}"
  const bool is_key = lower.find('_') != lower.npos && lower.find(' ') == lower.npos;
  return is_key && std::ranges::any_of(cut_words(lower), [&](const WordToken& word) {
           return lexicon.has(kSlots, word.folded);
         });
}

bool is_round_gap(std::string_view text, TextSpan inner, const Lexicon& lexicon) {
  const std::string_view content = text.substr(inner.begin, inner.size());
  if (inner.begin >= 2 && text[inner.begin - 2] == ']') return false;
  const std::string lower = fold_case(content);
  if (lexicon.has_start_of(kRoundSlotOpenings, lower + ")")) return true;
  return is_upper_text(content) && lexicon.has_start_of(kSlotOwners, lower) &&
         is_capital_slot(content, lexicon);
}

struct Brackets {
  char opening, closing;
  bool (*is_gap)(std::string_view text, TextSpan inner, const Lexicon& lexicon);
};

constexpr Brackets kBrackets[] = {{'[', ']', is_square_gap},
                                  {'<', '>', is_angle_gap},
                                  {'{', '}', is_brace_gap},
                                  {'(', ')', is_round_gap}};

/// The span of the innermost brackets that open at `at`, without them.
std::optional<TextSpan> inner_at(std::string_view text, std::uint32_t at,
                                 const Brackets& brackets) {
  const std::string_view reach = text.substr(at + 1, kLongestGap);
  for (std::size_t size = 0; size < reach.size(); ++size) {
    if (reach[size] == brackets.closing)
      return TextSpan{at + 1, at + 1 + static_cast<std::uint32_t>(size)};
    if (reach[size] == brackets.opening || reach[size] == '\n') break;
  }
  return std::nullopt;
}

/// `{{name}}`.
std::optional<TextSpan> template_field_at(std::string_view text, std::uint32_t at) {
  if (text.substr(at, 2) != "{{") return std::nullopt;
  const std::size_t end = text.substr(0, at + kLongestGap).find("}}", at + 2);
  if (end == std::string_view::npos) return std::nullopt;
  const std::string_view content = trimmed(text.substr(at + 2, end - at - 2));
  if (content.empty() || content.find_first_of("{}\n") != content.npos) return std::nullopt;
  return TextSpan{at, static_cast<std::uint32_t>(end) + 2};
}

std::optional<TextSpan> gap_at(std::string_view text, std::uint32_t at, const Lexicon& lexicon) {
  if (const auto field = template_field_at(text, at)) return field;
  for (const Brackets& brackets : kBrackets) {
    if (text[at] != brackets.opening) continue;
    const std::optional<TextSpan> inner = inner_at(text, at, brackets);
    if (!inner || !brackets.is_gap(text, *inner, lexicon)) return std::nullopt;
    const bool has_sign = at > 0 && (text[at - 1] == '#' || text[at - 1] == '@');
    return TextSpan{at - (has_sign ? 1U : 0U), inner->end + 1};
  }
  return std::nullopt;
}

/// The word's bytes with the '-' parts, the '@' or '#' that belong to it: "@SenatorXXXXX",
/// "XXX-XXX-XXXX".
TextSpan token_around(std::string_view text, TextSpan run) {
  const auto belongs = [](char byte) { return is_ascii_alphanumeric(byte) || byte == '_'; };
  while (run.begin > 0 && belongs(text[run.begin - 1])) --run.begin;
  while (run.end < text.size() &&
         (belongs(text[run.end]) || text.substr(run.end).starts_with("-X")))
    ++run.end;
  if (run.begin > 0 && (text[run.begin - 1] == '@' || text[run.begin - 1] == '#')) --run.begin;
  return run;
}

/// "Super Bowl XXX", "Happy birthday! XXX": a number or kisses.
bool is_numeral_or_kisses(std::string_view text, TextSpan run) {
  const std::string_view before = trimmed(text.substr(0, run.begin));
  const std::string_view after = text.substr(run.end);
  if (before.empty()) return true;
  if (after.starts_with('-')) return true;
  const std::size_t word = before.find_last_of(" \n");
  const std::string_view last = before.substr(word == before.npos ? 0 : word + 1);
  const bool is_first_word = word == before.npos;
  if (is_ascii_upper(last.front()) && !is_first_word && !is_upper_text(last)) return true;
  return trimmed(after).empty() && !is_ascii_alphanumeric(last.back());
}

/// "la XXX Feria": an article before the number, and a name after it.
bool is_ordinal(std::string_view text, TextSpan run, const Lexicon& lexicon) {
  const std::string_view before = trimmed(text.substr(0, run.begin));
  const std::string_view after = text.substr(run.end);
  const std::size_t word = before.find_last_of(" \n");
  const std::string last = lower_ascii(before.substr(word == before.npos ? 0 : word + 1));
  return lexicon.has(kPlaceArticles, last) && after.size() > 1 && after[0] == ' ' &&
         is_ascii_upper(after[1]);
}

/// The end of "XX,XXX", of which the first crosses end at `end`.
std::size_t end_of_grouped(std::string_view text, std::size_t end) {
  constexpr std::string_view kGroup = "XXX";
  while (end + 1 < text.size() && (text[end] == ',' || text[end] == '.') &&
         text.substr(end + 1).starts_with(kGroup))
    end += 1 + kGroup.size();
  return end;
}

/// "XXXX", "X,XXX", "XXX assemblies", "@SenatorXXXXX", "/pull/XXXX".
std::optional<TextSpan> cross_run_at(std::string_view text, std::uint32_t at,
                                     const SpanSet& addresses, const Lexicon& lexicon) {
  if (text[at] != 'X' || (at > 0 && text[at - 1] == 'X')) return std::nullopt;
  const std::size_t crosses = std::min(text.find_first_not_of('X', at), text.size());
  const auto size = static_cast<std::uint32_t>(end_of_grouped(text, crosses) - at);
  if (size < 3) return std::nullopt;
  const TextSpan run{at, at + size};
  const TextSpan token = token_around(text, run);
  const bool is_alone = token == run;
  const bool is_handle = text[token.begin] == '@' && token.end == run.end;
  const bool is_phone =
      text.substr(token.begin, token.size()).find_first_not_of("X-") == std::string_view::npos &&
      text.substr(run.end).starts_with("-XXX");
  if (is_phone && !addresses.overlaps(run)) return token;
  if (addresses.overlaps(run)) {
    const bool is_segment = at > 0 && text[at - 1] == '/' && token.end == run.end;
    return is_segment ? std::optional(run) : std::nullopt;
  }
  if (size == 3 && !is_handle && (!is_alone || is_numeral_or_kisses(text, run)))
    return std::nullopt;
  if (size == 3 && is_ordinal(text, run, lexicon)) return std::nullopt;
  if (token.end != run.end && text[run.end] != '-') return std::nullopt;
  return token;
}

}  // namespace

std::vector<TextSpan> placeholders_in(const PostContext& post) {
  std::vector<TextSpan> placeholders;
  constexpr std::string_view kOpeningBytes = "[<{(X";
  if (!post.bytes.has_one_of(kOpeningBytes)) return placeholders;
  const std::string_view text = post.text.text();
  const SpanSet code(post.code);
  const SpanSet addresses(written_addresses(text));
  constexpr ByteSet kOpening(kOpeningBytes);
  for (auto at = static_cast<std::uint32_t>(kOpening.find_in(text)); at < text.size();
       at = static_cast<std::uint32_t>(kOpening.find_in(text, at))) {
    std::optional<TextSpan> span = gap_at(text, at, *post.lexicon);
    if (span && addresses.overlaps({at, at + 1})) span.reset();
    if (!span) span = cross_run_at(text, at, addresses, *post.lexicon);
    if (!span || code.overlaps(*span)) {
      ++at;
      continue;
    }
    placeholders.push_back(*span);
    at = std::max(span->end, at + 1);
  }
  return placeholders;
}

}  // namespace advolint
