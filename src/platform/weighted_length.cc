#include "platform/weighted_length.h"

#include "platform/code_point_text.h"
#include "text/emoji_sequences.h"
#include "text/utf8.h"

namespace advolint {
namespace {

// twitter-text config/v3.json, read 2026-11-21: weight 100 of a scale of 100 in these ranges, 200
// elsewhere; an emoji has the default weight.
constexpr std::uint32_t kEmojiWeight = 2;

std::uint32_t weight_of(char32_t c) {
  const bool is_light = c <= 0x10FF || (c >= 0x2000 && c <= 0x200D) ||
                        (c >= 0x2010 && c <= 0x201F) || (c >= 0x2032 && c <= 0x2037);
  return is_light ? 1 : 2;
}

constexpr std::string_view kEmojiVariation = "\uFE0F";
constexpr std::string_view kKeycap = "\u20E3";

bool may_be_keycap(char32_t c) { return is_ascii_digit(c) || c == U'#' || c == U'*'; }

/// X accepts a variation selector after these emoji that need none; after others it costs by
/// itself.
bool absorbs_variation(char32_t c) {
  return (c >= 0x2000 && c <= 0xFFFF) || c == 0x1F004 || c == 0x1F21A || c == 0x1F22F;
}

bool is_skin_tone(char32_t c) { return c >= 0x1F3FB && c <= 0x1F3FF; }

/// Whether `emoji`, a base with a variation selector, stands before a skin tone that it could take
/// without: then none of the three is an emoji with another.
bool is_torn_from_skin_tone(std::string_view text, std::size_t at, utf8::Decoded base) {
  const std::size_t after = at + base.length_bytes + kEmojiVariation.size();
  if (after >= text.size() || !is_skin_tone(utf8::decode(text, after).code_point)) return false;
  const char32_t toned[] = {base.code_point, utf8::decode(text, after).code_point};
  return emoji_length({toned, 2}) == 2;
}

/// Bytes of the emoji at `at`, beginning with `first`, in the forms that X accepts: those of
/// Unicode, keycaps without their variation selector, and some emoji with one that they do not
/// need. 0 if there is none.
std::size_t emoji_on_x(std::string_view text, std::size_t at, utf8::Decoded first) {
  const std::string_view after = text.substr(at + first.length_bytes);
  const bool has_variation = after.starts_with(kEmojiVariation);
  if (first.code_point < 0x80) {
    if (!may_be_keycap(first.code_point)) return 0;
    if (after.starts_with(kKeycap)) return first.length_bytes + kKeycap.size();
    return has_variation ? emoji_length_bytes(text, at) : 0;
  }
  const std::size_t length = emoji_length_bytes(text, at);
  const std::size_t with_variation = first.length_bytes + kEmojiVariation.size();
  if (has_variation && length == with_variation && is_torn_from_skin_tone(text, at, first))
    return 0;
  const bool absorbs =
      has_variation && length == first.length_bytes && absorbs_variation(first.code_point);
  return absorbs ? with_variation : length;
}

}  // namespace

WeightedStep weighted_step(std::string_view text, std::size_t at) {
  const utf8::Decoded first = utf8::decode(text, at);
  if (const std::size_t length = emoji_on_x(text, at, first); length > 0) {
    return {.length_bytes = static_cast<std::uint32_t>(length),
            .weight = kEmojiWeight,
            .is_emoji = true};
  }
  return {.length_bytes = first.length_bytes, .weight = weight_of(first.code_point)};
}

}  // namespace advolint
