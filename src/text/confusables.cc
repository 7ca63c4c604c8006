#include "text/confusables.h"

#include <algorithm>
#include <array>
#include <string_view>

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>

namespace advolint {

namespace {

UChar32 to_icu(char32_t code_point) { return static_cast<UChar32>(code_point); }

UScriptCode script_of(char32_t code_point) {
  UErrorCode status = U_ZERO_ERROR;
  return uscript_getScript(to_icu(code_point), &status);
}

struct LookAlike {
  char32_t code_point;
  char latin;
};

/// Sorted by code point.
constexpr LookAlike kLookAlikes[] = {
    {0x0391, 'A'}, {0x0392, 'B'}, {0x0395, 'E'}, {0x0396, 'Z'}, {0x0397, 'H'}, {0x0399, 'I'},
    {0x039A, 'K'}, {0x039C, 'M'}, {0x039D, 'N'}, {0x039F, 'O'}, {0x03A1, 'P'}, {0x03A4, 'T'},
    {0x03A5, 'Y'}, {0x03A7, 'X'}, {0x03B1, 'a'}, {0x03B9, 'i'}, {0x03BD, 'v'}, {0x03BF, 'o'},
    {0x03C1, 'p'}, {0x03C5, 'u'}, {0x03F2, 'c'}, {0x03F3, 'j'}, {0x0405, 'S'}, {0x0406, 'I'},
    {0x0408, 'J'}, {0x0410, 'A'}, {0x0412, 'B'}, {0x0415, 'E'}, {0x041A, 'K'}, {0x041C, 'M'},
    {0x041D, 'H'}, {0x041E, 'O'}, {0x0420, 'P'}, {0x0421, 'C'}, {0x0422, 'T'}, {0x0423, 'Y'},
    {0x0425, 'X'}, {0x0430, 'a'}, {0x0435, 'e'}, {0x043E, 'o'}, {0x0440, 'p'}, {0x0441, 'c'},
    {0x0443, 'y'}, {0x0445, 'x'}, {0x0455, 's'}, {0x0456, 'i'}, {0x0458, 'j'}, {0x04BB, 'h'},
    {0x04C0, 'I'}, {0x04CF, 'l'}, {0x0501, 'd'}, {0x051B, 'q'}, {0x051D, 'w'},
};

struct LetterRange {
  char32_t first, last;
  char letter;
};

/// Decorated letters that Unicode gives no plain form, as its charts show them.
constexpr LetterRange kDecorated[] = {
    {0x1F150, 0x1F169, 'A'},  // white on a black circle
    {0x1F170, 0x1F189, 'A'},  // white on a black square
};

/// Letters that Unicode maps to a plain one, but that are spelling or notation rather than
/// decoration: superscripts, ligatures, Roman numerals, units. Only these blocks are decoration.
bool is_decorative_block(char32_t code_point) {
  constexpr LetterRange kBlocks[] = {
      {0x24B6, 0x24E9, 0},    // circled letters
      {0xFF10, 0xFF19, 0},    // full-width digits
      {0xFF21, 0xFF3A, 0},    // full-width capitals
      {0xFF41, 0xFF5A, 0},    // full-width letters
      {0x1D400, 0x1D7FF, 0},  // mathematical letters and digits
      {0x1F130, 0x1F149, 0},  // squared letters
  };
  constexpr std::u32string_view kLetterlike =
      U"\u2102\u210A\u210B\u210C\u210D\u210E\u2110\u2111\u2112\u2113\u2115\u2119\u211A\u211B\u211C"
      U"\u211D\u2124\u2128\u212C\u212D\u212F\u2130\u2131\u2133\u2134";
  return kLetterlike.find(code_point) != std::u32string_view::npos ||
         std::ranges::any_of(kBlocks, [&](const LetterRange& block) {
           return block.first <= code_point && code_point <= block.last;
         });
}

}  // namespace

std::optional<char> latin_look_alike(char32_t code_point) {
  const auto at = std::ranges::lower_bound(kLookAlikes, code_point, {}, &LookAlike::code_point);
  if (at == std::end(kLookAlikes) || at->code_point != code_point) return std::nullopt;
  return at->latin;
}

std::optional<char> plain_letter(char32_t code_point) {
  if (code_point < 0x2100) return std::nullopt;  // no decoration is that low
  for (const LetterRange& range : kDecorated) {
    if (range.first <= code_point && code_point <= range.last) {
      return static_cast<char>(range.letter + static_cast<char>(code_point - range.first));
    }
  }
  if (!is_decorative_block(code_point)) return std::nullopt;
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2* normalizer = unorm2_getNFKCInstance(&status);
  std::array<UChar, 8> plain{};
  const auto size = unorm2_getRawDecomposition(normalizer, to_icu(code_point), plain.data(),
                                               static_cast<std::int32_t>(plain.size()), &status);
  if (U_FAILURE(status) != 0 || size != 1 || plain.front() >= 0x80) return std::nullopt;
  return static_cast<char>(plain.front());
}

std::string character_name(char32_t code_point) {
  std::array<char, 128> name{};
  UErrorCode status = U_ZERO_ERROR;
  const auto size = u_charName(to_icu(code_point), U_UNICODE_CHAR_NAME, name.data(),
                               static_cast<std::int32_t>(name.size()), &status);
  if (U_FAILURE(status) != 0 || size == 0) return "control character";
  std::string result(name.data(), static_cast<std::size_t>(size));
  std::ranges::transform(result, result.begin(), [](char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
  });
  return result;
}

bool is_right_to_left(char32_t code_point) {
  const UCharDirection direction = u_charDirection(to_icu(code_point));
  return direction == U_RIGHT_TO_LEFT || direction == U_RIGHT_TO_LEFT_ARABIC;
}

bool is_spelled_with_joiners(char32_t code_point) {
  if (u_isalpha(to_icu(code_point)) == 0 && u_charType(to_icu(code_point)) != U_NON_SPACING_MARK &&
      u_charType(to_icu(code_point)) != U_COMBINING_SPACING_MARK) {
    return false;
  }
  const UScriptCode script = script_of(code_point);
  return script != USCRIPT_LATIN && script != USCRIPT_GREEK && script != USCRIPT_CYRILLIC &&
         script != USCRIPT_COMMON && script != USCRIPT_INHERITED;
}

bool is_latin(char32_t code_point) { return script_of(code_point) == USCRIPT_LATIN; }

bool is_east_asian(char32_t code_point) {
  // Full-width letters are Latin, so that they do not vouch for themselves.
  const UScriptCode script = script_of(code_point);
  return script == USCRIPT_HAN || script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA ||
         script == USCRIPT_HANGUL || script == USCRIPT_BOPOMOFO;
}

bool is_part_of_emoji(char32_t code_point) {
  if (code_point < 0x80) return false;
  return u_hasBinaryProperty(to_icu(code_point), UCHAR_EXTENDED_PICTOGRAPHIC) != 0 ||
         u_hasBinaryProperty(to_icu(code_point), UCHAR_EMOJI) != 0 || code_point == 0xFE0F ||
         code_point == 0x20E3;
}

}  // namespace advolint
