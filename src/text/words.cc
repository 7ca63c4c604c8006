#include "text/words.h"

#include <algorithm>
#include <cstdint>

#include "text/ascii.h"
#include "text/characters.h"
#include "text/code_points.h"
#include "text/utf8.h"

namespace advolint {

namespace {

constexpr char32_t kRightSingleQuote = U'\u2019';
constexpr char32_t kZeroWidthNonJoiner = U'\u200C';
constexpr char32_t kZeroWidthJoiner = U'\u200D';

/// Signs that belong to a word if it goes on after them: "don't", and the joiners of Persian and
/// Indic spelling.
bool joins_word(char32_t code_point) {
  return code_point == '\'' || code_point == kRightSingleQuote || code_point == kZeroWidthJoiner ||
         code_point == kZeroWidthNonJoiner;
}

/// A mark alone is not a word: emoji carry variation selectors, which are marks.
bool begins_word(char32_t code_point) {
  return belongs_to_word(code_point) && (code_point < 0x80 || !is_mark(code_point));
}

bool has_only_ascii(std::string_view text) {
  return std::ranges::all_of(text,
                             [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
}

/// Case-folded, with the straight apostrophe, so that "Don’t" and "don't" compare equal.
std::string fold_word(std::string_view word) {
  if (!has_only_ascii(word)) {
    std::string folded = fold_case(word);
    constexpr std::string_view kCurled = "\u2019";
    for (std::size_t at = folded.find(kCurled); at != std::string::npos;
         at = folded.find(kCurled, at)) {
      folded.replace(at, kCurled.size(), "'");
    }
    return folded;
  }
  std::string folded(word);
  std::ranges::transform(folded, folded.begin(), [](char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
  });
  return folded;
}

/// The end of the word that begins at `begin`.
std::uint32_t word_end(std::string_view text, std::uint32_t begin) {
  std::uint32_t end = begin;
  while (end < text.size()) {
    if (is_ascii_alphanumeric(text[end])) {
      ++end;
      continue;
    }
    const utf8::Decoded decoded = utf8::decode(text, end);
    const std::uint32_t next = end + decoded.length_bytes;
    const bool goes_on = belongs_to_word(decoded.code_point) ||
                         (joins_word(decoded.code_point) && begins_word(code_point_at(text, next)));
    if (!goes_on) break;
    end = next;
  }
  return end;
}

}  // namespace

std::vector<WordToken> cut_words(std::string_view text) {
  std::vector<WordToken> words;
  for (std::uint32_t at = 0; at < text.size();) {
    if (!is_ascii_alphanumeric(text[at])) {
      const utf8::Decoded decoded = utf8::decode(text, at);
      if (!begins_word(decoded.code_point)) {
        at += decoded.length_bytes;
        continue;
      }
    }
    const std::uint32_t end = word_end(text, at);
    words.push_back({{at, end}, fold_word(text.substr(at, end - at))});
    at = end;
  }
  return words;
}

}  // namespace advolint
