#include "draft/naming/label_cuts.h"

#include <algorithm>
#include <cctype>
#include <cstddef>
#include <utility>

#include "text/ascii.h"
#include "text/characters.h"

namespace advolint {
namespace {

constexpr std::size_t kMostWords = 16;
constexpr std::size_t kMostBytes = 200;

bool is_word_byte(char c) {
  return static_cast<unsigned char>(c) >= 0x80 ||
         std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

/// Dashes, bullets, arrows, emoji and their kin: three or four bytes that begin with E2 or F0, and
/// a few others. Letters beyond Latin make words.
std::size_t sign_size(std::string_view text) {
  const auto lead = static_cast<unsigned char>(text.front());
  if (lead < 0x80) return 0;
  if (lead == 0xE2) return std::min<std::size_t>(3, text.size());
  if (lead == 0xF0) return std::min<std::size_t>(4, text.size());
  for (const std::string_view sign : {"\u00B7", "\u00A0", "\u00AB", "\u00BB", "\u00BF", "\u00A1"}) {
    if (text.starts_with(sign)) return sign.size();
  }
  for (const std::string_view sign : {"\uFE0F", "\uFEFF", "\uFF1A"}) {
    if (text.starts_with(sign)) return sign.size();
  }
  return 0;
}

bool separates(std::string_view text, std::size_t at) {
  const std::string_view rest = text.substr(at);
  for (const std::string_view sign : {"\u2014", "\u2013", "\u00B7", "\u2022", "\uFF1A", "\u2192"}) {
    if (rest.starts_with(sign)) return true;
  }
  constexpr std::string_view kSigns = ":|()[]{}";
  if (kSigns.find(text[at]) != std::string_view::npos) return true;
  const bool is_dash = text[at] == '-' && at > 0 && text[at - 1] == ' ';
  return is_dash && (text.substr(at + 1, 1) == " " || text.substr(at + 1, 2) == "- ");
}

/// An apostrophe within a word: "Don’ts".
std::size_t apostrophe_size(std::string_view rest) {
  if (rest.starts_with('\'')) return 1;
  return rest.starts_with("\u2019") ? 3 : 0;
}

/// The end of the word that begins at `at`.
std::size_t word_end(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size()) {
    if (is_word_byte(text[end]) && sign_size(text.substr(end)) == 0) {
      ++end;
      continue;
    }
    const std::size_t apostrophe = end > at ? apostrophe_size(text.substr(end)) : 0;
    if (apostrophe == 0 || end + apostrophe >= text.size() || !is_word_byte(text[end + apostrophe]))
      break;
    end += apostrophe;
  }
  return end;
}

/// The size of "a.m." or "p. m." at `at`, an hour before it: 0 of other words.
std::size_t half_day_size(std::string_view text, std::size_t at) {
  const std::size_t hour = text.find_last_not_of(' ', at == 0 ? 0 : at - 1);
  if (at == 0 || hour == std::string_view::npos || !is_ascii_digit(text[hour])) return 0;
  const char half = to_ascii_lower(text[at]);
  if (half != 'a' && half != 'p') return 0;
  std::size_t end = at + 1;
  if (text.substr(end, 1) != ".") return 0;
  end = std::min(text.find_first_not_of(' ', end + 1), text.size());
  const bool has_second =
      end + 1 < text.size() && to_ascii_lower(text[end]) == 'm' && text[end + 1] == '.';
  return has_second ? end + 2 - at : 0;
}

/// Labels hold no addresses, and hashtags only in brackets.
bool cannot_be_label(std::string_view text) {
  if (text.size() > kMostBytes || text.find("://") != std::string_view::npos) return true;
  std::size_t depth = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '(' || text[at] == '[') ++depth;
    if ((text[at] == ')' || text[at] == ']') && depth > 0) --depth;
    const bool is_tag = (text[at] == '#' || text[at] == '@') && at + 1 < text.size() &&
                        std::isalpha(static_cast<unsigned char>(text[at + 1])) != 0;
    if (is_tag && depth == 0 && (at == 0 || text[at - 1] == ' ')) return true;
  }
  return false;
}

}  // namespace

std::optional<std::vector<LabelToken>> cut_label_words(std::string_view text) {
  if (cannot_be_label(text)) return std::nullopt;
  std::vector<LabelToken> tokens;
  bool starts_segment = true;
  std::size_t depth = 0;
  for (std::size_t at = 0; at < text.size();) {
    if (text[at] == '(' || text[at] == '[') ++depth;
    if ((text[at] == ')' || text[at] == ']') && depth > 0) --depth;
    starts_segment |= separates(text, at);
    const std::size_t sign = sign_size(text.substr(at));
    if (sign > 0 || !is_word_byte(text[at])) {
      at += std::max<std::size_t>(sign, 1);
      continue;
    }
    const std::size_t half = half_day_size(text, at);
    const std::size_t end = half > 0 ? at + half : word_end(text, at);
    LabelToken token{.span = {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)},
                     .folded = fold_case(text.substr(at, end - at))};
    if (half > 0) token.folded = {token.folded.front(), 'm'};
    token.starts_segment = std::exchange(starts_segment, false);
    token.is_in_brackets = depth > 0;
    tokens.push_back(std::move(token));
    if (tokens.size() > kMostWords) return std::nullopt;
    at = end;
  }
  return tokens;
}

}  // namespace advolint
