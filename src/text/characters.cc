#include "text/characters.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstdint>
#include <cstring>
#include <optional>

#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>
#include <unicode/uchar.h>

#include "text/ascii.h"
#include "text/emoji_sequences.h"
#include "text/normalized_text.h"
#include "text/utf8.h"

namespace advolint {
namespace {

UChar32 to_icu(char32_t code_point) { return static_cast<UChar32>(code_point); }

bool has_category(char32_t code_point, std::uint32_t mask) {
  return (U_GET_GC_MASK(to_icu(code_point)) & mask) != 0;
}

/// ICU's data are linked into its library, so that a failure here is ours.
const icu::Normalizer2& normalizer(const icu::Normalizer2* (*instance)(UErrorCode&)) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* normalizer = instance(status);
  assert(U_SUCCESS(status));
  return *normalizer;
}

icu::StringPiece piece(std::string_view text) {
  return {text.data(), static_cast<std::int32_t>(text.size())};
}

std::string normalize(std::string_view text, const icu::Normalizer2& normalizer) {
  std::string out;
  out.reserve(text.size());
  icu::StringByteSink<std::string> sink(&out);
  UErrorCode status = U_ZERO_ERROR;
  normalizer.normalizeUTF8(0, piece(text), sink, nullptr, status);
  assert(U_SUCCESS(status));
  return out;
}

std::string without_marks(std::string_view text) {
  // In NFC no pile of marks is out of order, so that decomposing takes linear time.
  const std::string decomposed =
      normalize(to_nfc(text), normalizer(icu::Normalizer2::getNFDInstance));
  std::string out;
  out.reserve(decomposed.size());
  for (std::size_t at = 0; at < decomposed.size();) {
    const utf8::Decoded decoded = utf8::decode(decomposed, at);
    if (!is_mark(decoded.code_point)) out.append(decomposed, at, decoded.length_bytes);
    at += decoded.length_bytes;
  }
  return to_nfc(out);
}

}  // namespace

bool unicode::is_letter(char32_t code_point) { return has_category(code_point, U_GC_L_MASK); }
bool unicode::is_mark(char32_t code_point) { return has_category(code_point, U_GC_M_MASK); }
bool unicode::is_number(char32_t code_point) { return has_category(code_point, U_GC_N_MASK); }
bool is_decimal_digit(char32_t code_point) { return has_category(code_point, U_GC_ND_MASK); }
bool is_punctuation(char32_t code_point) { return has_category(code_point, U_GC_P_MASK); }
bool unicode::is_white_space(char32_t code_point) {
  return u_isUWhiteSpace(to_icu(code_point)) != 0;
}
bool unicode::is_upper(char32_t code_point) { return u_isUUppercase(to_icu(code_point)) != 0; }
bool unicode::is_lower(char32_t code_point) { return u_isULowercase(to_icu(code_point)) != 0; }
bool is_alphabetic(char32_t code_point) { return u_isUAlphabetic(to_icu(code_point)) != 0; }

bool is_dash(char32_t code_point) { return has_category(code_point, U_GC_PD_MASK); }
bool is_word_character(char32_t code_point) {
  return has_category(code_point, U_GC_L_MASK | U_GC_M_MASK | U_GC_ND_MASK | U_GC_PC_MASK);
}

bool is_ascii(std::string_view text) {
  constexpr std::uint64_t kHighBits = 0x8080808080808080;
  std::uint64_t eight = 0;
  for (; text.size() >= sizeof(eight); text.remove_prefix(sizeof(eight))) {
    std::memcpy(&eight, text.data(), sizeof(eight));
    if ((eight & kHighBits) != 0) return false;
  }
  return std::ranges::all_of(text,
                             [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
}

bool is_emoji_cluster(std::string_view cluster) {
  if (cluster.size() < 2) return false;  // most of any text: no emoji is a single byte
  if (emoji_length_bytes(cluster, 0) == cluster.size()) return true;
  const utf8::Decoded first = utf8::decode(cluster, 0);
  return u_hasBinaryProperty(to_icu(first.code_point), UCHAR_EMOJI_PRESENTATION) != 0;
}

namespace {

/// U+00E0 to U+00FF without accents; 0: what is left is not ASCII.
constexpr std::array<char, 32> kLatinBases = {'a', 'a', 'a', 'a', 'a', 'a', 0,   'c', 'e', 'e', 'e',
                                              'e', 'i', 'i', 'i', 'i', 0,   'n', 'o', 'o', 'o', 'o',
                                              'o', 0,   0,   'u', 'u', 'u', 'u', 'y', 0,   'y'};

/// Appends the second byte of a letter from U+00C0 to U+00FF, folded. False where that takes more
/// than a look: "ß" becomes two letters.
bool append_latin(unsigned char second, Accents accents, std::string& folded) {
  constexpr unsigned char kSharpS = 0x9F;
  constexpr unsigned char kTimes = 0x97;
  constexpr unsigned char kSmall = 0x20;
  if (second < 0x80 || second > 0xBF || second == kSharpS) return false;
  if (second < 0xA0 && second != kTimes) second = static_cast<unsigned char>(second + kSmall);
  const char base = second < 0xA0 ? '\0' : kLatinBases[second - 0xA0];
  if (accents == Accents::Ignore && base != 0) {
    folded += base;
  } else {
    folded += '\xC3';
    folded += static_cast<char>(second);
  }
  return true;
}

/// Folds ASCII, the letters of western Europe and the curled apostrophe, which is most of what is
/// written in Latin letters; nothing where anything else is in `text`.
std::optional<std::string> fold_latin(std::string_view text, Accents accents) {
  constexpr std::string_view kApostrophe = "\u2019";
  std::string folded;
  folded.reserve(text.size());
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char byte = text[at];
    if (static_cast<unsigned char>(byte) < 0x80) {
      folded += to_ascii_lower(byte);
    } else if (byte == '\xC3' && at + 1 < text.size()) {
      if (!append_latin(static_cast<unsigned char>(text[++at]), accents, folded))
        return std::nullopt;
    } else if (text.substr(at).starts_with(kApostrophe)) {
      folded += kApostrophe;
      at += kApostrophe.size() - 1;
    } else {
      return std::nullopt;
    }
  }
  return folded;
}

}  // namespace

std::string to_nfc(std::string_view text) { return normalize_to_nfc(text).text; }

bool is_nfc(std::string_view text) { return to_nfc(text) == text; }

std::string fold_case(std::string_view text, Accents accents) {
  // Most words are plain, and every comparison of words comes through here.
  if (is_ascii(text)) return lower_ascii(text);
  if (auto latin = fold_latin(text, accents)) return *std::move(latin);
  std::string folded;
  folded.reserve(text.size());
  icu::StringByteSink<std::string> sink(&folded);
  UErrorCode status = U_ZERO_ERROR;
  icu::CaseMap::utf8Fold(0, piece(text), sink, nullptr, status);
  assert(U_SUCCESS(status));
  return accents == Accents::Keep ? to_nfc(folded) : without_marks(folded);
}

}  // namespace advolint
