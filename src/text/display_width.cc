#include "text/display_width.h"

#include <unicode/uchar.h>

#include "text/utf8.h"

namespace advolint {
namespace {

constexpr char32_t kSoftHyphen = 0x00AD;
constexpr char32_t kZeroWidthJoiner = 0x200D;
constexpr char32_t kEmojiSelector = 0xFE0F;

bool is_regional_indicator(char32_t code_point) {
  return code_point >= 0x1F1E6 && code_point <= 0x1F1FF;
}

/// Vowels and final consonants of Hangul that join the syllable before them.
bool is_joining_jamo(UChar32 code_point) {
  const auto type = u_getIntPropertyValue(code_point, UCHAR_HANGUL_SYLLABLE_TYPE);
  return type == U_HST_VOWEL_JAMO || type == U_HST_TRAILING_JAMO;
}

/// Marks, format characters and controls take no cell; terminals do draw the soft hyphen.
bool takes_no_cell(UChar32 code_point) {
  constexpr std::uint32_t kZeroWidth = U_GC_M_MASK | U_GC_CF_MASK | U_GC_CC_MASK;
  if (static_cast<char32_t>(code_point) == kSoftHyphen) return false;
  return (U_GET_GC_MASK(code_point) & kZeroWidth) != 0 || is_joining_jamo(code_point);
}

bool is_wide(UChar32 code_point) {
  // Newer versions of Unicode call a regional indicator wide; a pair of them is one flag of two
  // cells.
  if (is_regional_indicator(static_cast<char32_t>(code_point))) return false;
  const auto width = u_getIntPropertyValue(code_point, UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH;
}

bool is_printable_ascii(char32_t code_point) { return code_point >= 0x20 && code_point < 0x7F; }

/// Digits, "#" and "*" become emoji, of keycaps, by a selector after them.
bool is_keycap_base(char32_t ascii) {
  return (ascii >= U'0' && ascii <= U'9') || ascii == U'#' || ascii == U'*';
}

}  // namespace

std::uint32_t CellCounter::add(char32_t code_point) {
  if (is_printable_ascii(code_point)) {  // most of most texts, and nothing to look up
    after_joiner_ = false;
    cluster_cells_ = 1;
    cluster_is_pictograph_ = is_keycap_base(code_point);
    return ++cells_;
  }
  const auto it = static_cast<UChar32>(code_point);
  const bool is_joined = after_joiner_ && cluster_is_pictograph_ &&
                         u_hasBinaryProperty(it, UCHAR_EXTENDED_PICTOGRAPHIC) != 0;
  const bool is_skin_tone =
      cluster_is_pictograph_ && u_hasBinaryProperty(it, UCHAR_EMOJI_MODIFIER) != 0;
  after_joiner_ = code_point == kZeroWidthJoiner;
  if (is_joined || is_skin_tone) {
    widen_cluster();
  } else if (code_point == kEmojiSelector) {
    if (cluster_is_pictograph_) widen_cluster();
  } else if (!takes_no_cell(it)) {
    cluster_cells_ = is_wide(it) ? 2 : 1;
    cluster_is_pictograph_ = u_hasBinaryProperty(it, UCHAR_EMOJI) != 0;
    cells_ += cluster_cells_;
  }
  return cells_;
}

void CellCounter::widen_cluster() {
  cells_ += 2 - cluster_cells_;
  cluster_cells_ = 2;
}

std::uint32_t display_width(std::string_view text) {
  CellCounter counter;
  for (std::size_t at = 0; at < text.size();) {
    const utf8::Decoded decoded = utf8::decode(text, at);
    counter.add(decoded.code_point);
    at += decoded.length_bytes;
  }
  return counter.cells();
}

}  // namespace advolint
