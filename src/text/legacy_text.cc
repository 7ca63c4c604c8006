#include "text/legacy_text.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

#include "text/characters.h"
#include "text/single_byte.h"
#include "text/utf8.h"

namespace advolint {
namespace {

/// How well a sign fits where it is.
constexpr int kOdd = -3;  ///< nobody writes it there
constexpr int kOpen = 0;  ///< says nothing
constexpr int kFits = 1;
constexpr int kFitsWell = 2;
constexpr int kTelling = 4;  ///< hardly anything else is written there

bool is_plain_letter(char32_t it) { return (it | 0x20U) >= 'a' && (it | 0x20U) <= 'z'; }
bool is_control(char32_t it) { return it >= 0x7F && it < 0xA0; }
bool is_digit(char32_t it) { return it >= '0' && it <= '9'; }
bool is_blank(char32_t it) {
  return it == 0 || it == ' ' || it == '\t' || it == '\n' || it == '\r' || it == 0xA0;
}

/// A letter with an accent, of those that Windows-1252 and MacRoman write. Ordinal signs, micro
/// signs and accents that are alone are none.
bool is_accented(char32_t it) {
  return it >= 0xC0 && it <= 0x24F && it != 0xD7 && it != 0xF7 && it != 0x192;
}
bool is_any_letter(char32_t it) { return is_plain_letter(it) || is_accented(it); }

bool is_any_of(std::u32string_view signs, char32_t it) {
  return signs.find(it) != std::u32string_view::npos;
}

/// Reads bytes in one encoding and tells how much they look like text in it.
class Trial {
 public:
  Trial(std::string_view bytes, Encoding encoding) : bytes_(bytes) {
    for (std::size_t byte = 0; byte < table_.size(); ++byte)
      table_[byte] = decode_byte(encoding, static_cast<unsigned char>(byte));
    for (std::size_t at = 0; at < bytes.size(); ++at) {
      if (static_cast<unsigned char>(bytes[at]) < 0x80) continue;
      const int fit = fit_of(static_cast<std::ptrdiff_t>(at));
      ++signs_;
      score_ += fit;
      if (fit == kOdd) ++odd_;
      has_controls_ = has_controls_ || is_control(table_[static_cast<unsigned char>(bytes[at])]);
    }
  }

  [[nodiscard]] std::int64_t score() const { return score_; }

  [[nodiscard]] bool is_plain() const {
    constexpr std::int64_t kFewestSignsPerOdd = 8;
    return !has_controls_ && score_ >= kFitsWell && odd_ * kFewestSignsPerOdd <= signs_;
  }

 private:
  /// The character at `at`; 0 beyond the ends.
  [[nodiscard]] char32_t sign(std::ptrdiff_t at) const {
    const auto size = static_cast<std::ptrdiff_t>(bytes_.size());
    return at < 0 || at >= size
               ? 0
               : table_[static_cast<unsigned char>(bytes_[static_cast<std::size_t>(at)])];
  }

  [[nodiscard]] int fit_of(std::ptrdiff_t at) const {
    const char32_t it = sign(at);
    if (is_accented(it)) return fit_of_letter(at);
    if (it == U'’') return fit_of_apostrophe(at);
    if (is_any_of(U"–—", it)) return fit_of_dash(at);
    const char32_t before = sign(at - 1);
    const char32_t after = sign(at + 1);
    const bool in_word = is_any_letter(before) && is_any_letter(after);
    const bool by_word = is_any_letter(before) || is_any_letter(after);
    if (is_any_of(U"“‘«„‚‹", it)) return fit_of_opening(before, after);
    if (is_any_of(U"”»›", it))
      return in_word ? kOdd : !is_blank(before) && !is_any_letter(after) ? kFitsWell : kOpen;
    if (is_any_of(U"¿¡", it))
      return !is_any_letter(before) && is_any_letter(after) ? kTelling : kOdd;
    if (it == U'…') return is_any_letter(before) ? kFitsWell : is_any_letter(after) ? kOpen : kFits;
    if (it == U'•') return is_blank(before) ? kFitsWell : in_word ? kOdd : kOpen;
    if (is_any_of(U"ªº°", it)) return !is_blank(before) && !is_any_letter(after) ? kFits : kOpen;
    if (is_any_of(U"€£¥¢", it))
      return is_digit(before) || is_digit(after) ? kFitsWell : by_word ? kOdd : kOpen;
    if (it == 0xA0) return kFits;
    if (it == U'·') return in_word && (before | 0x20U) != 'l' ? kOdd : kOpen;
    if (is_any_of(U"™®²³½¼¾", it))
      return in_word ? kOdd : !is_blank(before) && !is_any_letter(after) ? kFitsWell : kOpen;
    if (is_any_of(U"×÷±©§", it))
      return is_digit(before) || is_digit(after) ? kFitsWell : in_word ? kOdd : kOpen;
    if (is_any_of(U"¹µ´", it)) return in_word && it != U'´' ? kOdd : kOpen;
    return by_word ? kOdd : kOpen;
  }

  [[nodiscard]] int fit_of_letter(std::ptrdiff_t at) const {
    const char32_t it = sign(at);
    const char32_t before = sign(at - 1);
    const char32_t after = sign(at + 1);
    if (!is_any_letter(before) && !is_any_letter(after))
      return is_any_of(U"àáèéòóÀÁÈÉÓ", it) ? kOpen : kOdd;
    if (is_accented(before) && is_accented(after)) return kOdd;
    if (is_upper(it) && is_lower(before)) return kOdd;
    if (is_upper(it) && is_upper(before) && is_lower(after)) return kOpen;
    if (is_any_of(U"ðþÐÞÿŸı", it)) return kOpen;
    return is_any_of(U"áéíóúñüàèçêôöäÁÉÍÓÚÑÜÀÈÇÖÄß", it) ? kFitsWell : kFits;
  }

  /// "don’t", "we’re", "l’été", "readers’ ".
  [[nodiscard]] int fit_of_apostrophe(std::ptrdiff_t at) const {
    const char32_t before = sign(at - 1);
    const char32_t after = sign(at + 1);
    if (!is_any_letter(before)) return is_digit(after) || is_digit(before) ? kFits : kOpen;
    if (!is_any_letter(after)) return (before | 0x20U) == 's' ? kFitsWell : kFits;
    const bool is_short = !is_any_letter(sign(at + 2));
    const bool is_long = !is_any_letter(sign(at + 3));
    const char32_t next = sign(at + 2);
    if (is_short && is_any_of(U"stdmSTDM", after)) return kTelling;
    if (is_long && ((after == 'l' && next == 'l') || (after == 'r' && next == 'e') ||
                    (after == 'v' && next == 'e')))
      return kTelling;
    return kFits;
  }

  [[nodiscard]] static int fit_of_opening(char32_t before, char32_t after) {
    if (is_any_letter(before)) return is_any_letter(after) ? kOdd : kOpen;
    return is_blank(after) ? kOpen : kFitsWell;
  }

  /// Between words, numbers or blanks; in place of a letter ("acci—n") it is odd.
  [[nodiscard]] int fit_of_dash(std::ptrdiff_t at) const {
    const char32_t before = sign(at - 1);
    const char32_t after = sign(at + 1);
    if (is_blank(before) && is_blank(after)) return kTelling;
    if (is_digit(before) && is_digit(after)) return kFitsWell;
    if (!is_any_letter(before) || !is_any_letter(after)) return kFits;
    return is_any_letter(sign(at - 2)) && is_any_letter(sign(at + 2)) ? kFitsWell : kOdd;
  }

  std::string_view bytes_;
  std::array<char32_t, 256> table_{};
  std::int64_t score_ = 0;
  std::int64_t signs_ = 0;
  std::int64_t odd_ = 0;
  bool has_controls_ = false;
};

/// Text holds no other control characters; a vertical tab is how Word saves a line break.
bool has_binary(std::string_view bytes) {
  return std::ranges::any_of(bytes, [](char byte) {
    const auto value = static_cast<unsigned char>(byte);
    return value == 0x7F || (value < 0x20 && (value < '\t' || value > '\r'));
  });
}

bool is_ascii_byte(char byte) { return static_cast<unsigned char>(byte) < 0x80; }

/// Whether the bytes are UTF-8, perhaps with a few faults: by chance, a letter of another encoding
/// and the sign after it may be a character of UTF-8, too.
bool is_mostly_utf8(std::string_view bytes) {
  constexpr std::size_t kFewestFaultsPerCharacter = 8;
  std::size_t faults = 0;
  std::size_t characters = 0;
  for (std::size_t at = 0; at < bytes.size();) {
    if (is_ascii_byte(bytes[at])) {
      ++at;
      continue;
    }
    const utf8::Decoded decoded = utf8::decode(bytes, at);
    at += decoded.length_bytes;
    if (!decoded.valid) {
      ++faults;
    } else if (decoded.length_bytes > 1) {
      ++characters;
    }
  }
  return faults <= kFewestFaultsPerCharacter * characters;
}

}  // namespace

std::optional<Encoding> plain_legacy_encoding(std::string_view bytes) {
  if (is_mostly_utf8(bytes) || has_binary(bytes)) return std::nullopt;
  const Trial windows(bytes, Encoding::Windows1252);
  const Trial mac(bytes, Encoding::MacRoman);
  const bool is_mac = mac.score() > windows.score();
  if (!(is_mac ? mac : windows).is_plain()) return std::nullopt;
  return is_mac ? Encoding::MacRoman : Encoding::Windows1252;
}

}  // namespace advolint
