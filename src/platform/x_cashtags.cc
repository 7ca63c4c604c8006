#include "platform/x_cashtags.h"

#include <cstddef>

#include "platform/x_characters.h"

namespace advolint {
namespace {

// twitter-text js/src/regexp/cashtag.js, read 2026-11-21: letters, then perhaps a class of share
// ("$BRK.A").
constexpr std::size_t kLongestSymbol = 6;
constexpr std::size_t kLongestClass = 2;

std::size_t letter_count(std::u32string_view text, std::size_t at, std::size_t most) {
  std::size_t count = 0;
  while (count < most && at + count < text.size() && is_ascii_letter(text[at + count])) ++count;
  return count;
}

/// What comes after a cashtag is white space by another list than what is before: that of
/// JavaScript.
bool ends_cashtag(std::u32string_view text, std::size_t at) {
  constexpr char32_t kNextLine = 0x85;
  constexpr char32_t kMongolianVowelSeparator = 0x180E;
  constexpr char32_t kByteOrderMark = 0xFEFF;
  if (at == text.size()) return true;
  const char32_t c = text[at];
  if (c == kNextLine || c == kMongolianVowelSeparator) return false;
  return x::is_space(c) || c == kByteOrderMark || x::is_punctuation_sign(c);
}

/// Where the symbol after the sign ends; `at` if it is none.
std::size_t skip_symbol(std::u32string_view text, std::size_t at) {
  const std::size_t symbol_end = at + letter_count(text, at, kLongestSymbol);
  if (symbol_end == at) return at;
  if (symbol_end < text.size() && (text[symbol_end] == U'.' || text[symbol_end] == U'_')) {
    const std::size_t class_length = letter_count(text, symbol_end + 1, kLongestClass);
    const std::size_t class_end = symbol_end + 1 + class_length;
    if (class_length > 0 && ends_cashtag(text, class_end)) return class_end;
  }
  return ends_cashtag(text, symbol_end) ? symbol_end : at;
}

}  // namespace

std::vector<CodePointRange> find_x_cashtags(std::u32string_view text) {
  std::vector<CodePointRange> cashtags;
  for (std::size_t at = text.find(U'$'); at != std::u32string_view::npos;
       at = text.find(U'$', at + 1)) {
    if (at > 0 && !x::is_space(text[at - 1])) continue;
    const std::size_t end = skip_symbol(text, at + 1);
    if (end > at + 1) cashtags.push_back({at, end});
  }
  return cashtags;
}

}  // namespace advolint
