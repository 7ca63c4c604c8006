#include "text/words.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "text/ascii.h"
#include "text/byte_set.h"
#include "text/characters.h"
#include "text/code_points.h"
#include "text/lexicon.h"
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

constexpr std::string_view kPlainBytes =
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr ByteSet kPlain(kPlainBytes);

/// What a byte of a plain word is when folded; 0: words of it are not plain.
constexpr std::array<char, 256> kFolded = [] {
  std::array<char, 256> folded = {};
  for (const char byte : kPlainBytes)
    folded.at(static_cast<unsigned char>(byte)) = to_ascii_lower(byte);
  return folded;
}();

char folded_byte(char byte) { return kFolded[static_cast<unsigned char>(byte)]; }

/// Case-folded, with the straight apostrophe, so that "Don’t" and "don't" compare equal.
std::string fold_word(std::string_view word) {
  if (is_ascii(word)) return lower_ascii(word);
  std::string folded = fold_case(word);
  constexpr std::string_view kCurled = "\u2019";
  for (std::size_t at = folded.find(kCurled); at != std::string::npos;
       at = folded.find(kCurled, at)) {
    folded.replace(at, kCurled.size(), "'");
  }
  return folded;
}

/// The end of the word that begins at `begin`.
std::uint32_t word_end(std::string_view text, std::uint32_t begin) {
  auto end = static_cast<std::uint32_t>(kPlain.find_other_in(text, begin));
  while (end < text.size()) {
    const utf8::Decoded decoded = utf8::decode(text, end);
    const std::uint32_t next = end + decoded.length_bytes;
    const bool goes_on = belongs_to_word(decoded.code_point) ||
                         (joins_word(decoded.code_point) && begins_word(code_point_at(text, next)));
    if (!goes_on) break;
    end = static_cast<std::uint32_t>(kPlain.find_other_in(text, next));
  }
  return end;
}

/// Reads and folds the word that begins at `begin` in one go, if it is plain, as nearly all are.
bool read_plain(std::string_view text, std::uint32_t begin, WordToken& word) {
  constexpr std::size_t kLongest = 32;
  std::array<char, kLongest> folded;
  const std::size_t most = std::min(kLongest, text.size() - begin);
  std::size_t size = 0;
  WordHash hash;
  for (; size < most; ++size) {
    const char byte = folded_byte(text[begin + size]);
    if (byte == 0) break;
    folded[size] = byte;
    hash.add(byte);
  }
  const std::size_t end = begin + size;
  const bool may_go_on =
      end < text.size() && (text[end] == '\'' || static_cast<unsigned char>(text[end]) >= 0x80);
  if (size == 0 || size == kLongest || may_go_on) return false;
  word.span = {begin, static_cast<std::uint32_t>(end)};
  word.folded.append(folded.data(), size);
  word.hash = hash.value();
  word.is_ascii = true;
  return true;
}

void read_any(std::string_view text, std::uint32_t begin, WordToken& word) {
  word.span = {begin, word_end(text, begin)};
  word.folded = fold_word(text.substr(begin, word.span.size()));
  word.hash = hash_of_word(word.folded);
  word.is_ascii = is_ascii(word.folded);
}

}  // namespace

std::vector<WordToken> cut_words(std::string_view text) {
  constexpr std::size_t kBytesOfAWord = 4;  // and of the blank after it: in few texts fewer
  std::vector<WordToken> words;
  words.reserve(text.size() / kBytesOfAWord + 1);
  for (std::uint32_t at = 0; at < text.size();) {
    if (folded_byte(text[at]) == 0) {
      const utf8::Decoded decoded = utf8::decode(text, at);
      if (decoded.code_point < 0x80 || !begins_word(decoded.code_point)) {
        at += decoded.length_bytes;
        continue;
      }
    }
    WordToken& word = words.emplace_back();
    if (!read_plain(text, at, word)) read_any(text, at, word);
    at = word.span.end;
  }
  return words;
}

}  // namespace advolint
