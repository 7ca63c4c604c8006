#include <cstdint>
#include <string>

#include "text/byte_set.h"
#include "text/characters.h"
#include "text/code_points.h"
#include "text/language.h"
#include "text/sentence_end.h"
#include "text/utf8.h"
#include "text/words.h"

namespace advolint {

extern const WordList kAbbreviations;  ///< a full stop after one ends no sentence
extern const WordList kEndingLetters;  ///< no initials: a full stop ends a sentence

namespace {

bool ends_sentence(char32_t code_point) {
  return code_point == '.' || code_point == '!' || code_point == '?' || code_point == U'\u2026' ||
         code_point == U'\u3002' || code_point == U'\uFF01' || code_point == U'\uFF1F';
}

bool closes(char32_t code_point) {
  return code_point == '"' || code_point == '\'' || code_point == ')' || code_point == ']' ||
         code_point == U'\u201D' || code_point == U'\u2019' || code_point == U'\u00BB';
}

/// Signs of East Asian scripts end a sentence with no blank after them.
bool needs_blank(char32_t code_point) { return code_point < 0x3000; }

/// The letters just before `at`, in lower case if they are ASCII.
std::string letters_before(std::string_view text, std::uint32_t at) {
  std::uint32_t begin = at;
  while (begin > 0 && at - begin < 8 &&
         belongs_to_word(static_cast<unsigned char>(text[begin - 1])) &&
         static_cast<unsigned char>(text[begin - 1]) < 0x80) {
    --begin;
  }
  return fold_case(text.substr(begin, at - begin));
}

/// Whether the full stop at `at` shortens a word: "Rep.", "a.m.", "J. Smith", "U.S.".
bool is_abbreviation(std::string_view text, std::uint32_t at, const Lexicon& lexicon) {
  const std::string word = letters_before(text, at);
  if (word.empty()) return false;
  const char32_t before = code_point_before(text, at - word.size());
  if (word.size() == 1 && !lexicon.has(kEndingLetters, word)) {
    const bool alone = before == 0 || before == '.' || is_white_space(before);
    return alone && is_alphabetic(static_cast<unsigned char>(word.front()));
  }
  return !belongs_to_word(before) && lexicon.has(kAbbreviations, word);
}

std::uint32_t skip_while(std::string_view text, std::uint32_t at, bool (*holds)(char32_t)) {
  while (at < text.size()) {
    const utf8::Decoded decoded = utf8::decode(text, at);
    if (!holds(decoded.code_point)) break;
    at += decoded.length_bytes;
  }
  return at;
}

void add_trimmed(std::string_view text, TextSpan sentence, std::vector<TextSpan>& sentences) {
  const std::uint32_t begin =
      skip_while(text.substr(0, sentence.end), sentence.begin, is_white_space);
  std::uint32_t end = sentence.end;
  while (end > begin && is_white_space(code_point_before(text, end))) {
    do --end;
    while (end > begin && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U);
  }
  if (begin < end) sentences.push_back({begin, end});
}

}  // namespace

std::optional<std::uint32_t> sentence_end_at(std::string_view text, std::uint32_t at,
                                             const Lexicon& lexicon) {
  const char32_t sign = code_point_at(text, at);
  if (!ends_sentence(sign)) return std::nullopt;
  const std::uint32_t after_signs = skip_while(text, at, ends_sentence);
  const std::uint32_t end = skip_while(text, after_signs, closes);
  const char32_t next = code_point_at(text, end);
  if (needs_blank(sign) && next != 0 && !is_white_space(next)) return std::nullopt;
  const bool is_single_stop = sign == '.' && after_signs == at + 1;
  const bool is_line_end = next == 0 || next == '\n';
  if (is_single_stop && !is_line_end && is_abbreviation(text, at, lexicon)) return std::nullopt;
  return end;
}

bool sentence_ends_in(std::string_view text, TextSpan gap, const Lexicon& lexicon) {
  if (gap.size() == 1 && text[gap.begin] == ' ') return false;  // as nearly all are
  std::uint32_t line_ends = 0;
  for (std::uint32_t at = gap.begin; at < gap.end;) {
    const utf8::Decoded decoded = utf8::decode(text, at);
    if (decoded.code_point == '\n' && ++line_ends == 2) return true;
    if (ends_sentence(decoded.code_point) && sentence_end_at(text, at, lexicon)) return true;
    at += decoded.length_bytes;
  }
  return false;
}

std::vector<TextSpan> cut_sentences(std::string_view text, const Lexicon& lexicon) {
  // A line end, the signs that end sentences, and the first bytes of those beyond ASCII.
  constexpr ByteSet kMayEnd("\n.!?\xE2\xE3\xEF");
  std::vector<TextSpan> sentences;
  std::uint32_t begin = 0;
  for (std::uint32_t at = 0; at < text.size();) {
    at = static_cast<std::uint32_t>(kMayEnd.find_in(text, at));
    if (at == text.size()) break;
    const utf8::Decoded decoded = utf8::decode(text, at);
    std::optional<std::uint32_t> end;
    if (decoded.code_point == '\n') end = at + 1;
    if (ends_sentence(decoded.code_point)) end = sentence_end_at(text, at, lexicon);
    if (!end) {
      // A run of signs that ends no sentence is stepped over at once, so that "...…" is read but
      // once.
      at = ends_sentence(decoded.code_point) ? skip_while(text, at, ends_sentence)
                                             : at + decoded.length_bytes;
      continue;
    }
    add_trimmed(text, {begin, *end}, sentences);
    begin = at = *end;
  }
  add_trimmed(text, {begin, static_cast<std::uint32_t>(text.size())}, sentences);
  return sentences;
}

}  // namespace advolint
