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

/// The emoji of the basic plane that twitter-text lists without a form with a variation selector.
constexpr std::u32string_view kWithoutVariation =
    U"\u23E9\u23EA\u23EB\u23EC\u23F0\u23F3\u26CE\u2705\u270A\u270B\u2728\u274C\u274E\u2753\u2754"
    U"\u2755"
    U"\u2795\u2796\u2797\u27B0\u27BF";

/// X accepts a variation selector after these emoji that need none; after others it costs by
/// itself.
bool absorbs_variation(char32_t c) {
  const bool is_basic = c >= 0x2000 && c <= 0xFFFF && !is_one_of(c, kWithoutVariation);
  return is_basic || c == 0x1F004 || c == 0x1F21A || c == 0x1F22F;
}

bool is_skin_tone(char32_t c) { return c >= 0x1F3FB && c <= 0x1F3FF; }

/// Bytes of a skin tone at `after` that `base` could take without the selector between them: X
/// takes the three as one emoji. 0 if there is none.
std::size_t skin_tone_length(std::string_view text, std::size_t after, char32_t base) {
  if (after >= text.size()) return 0;
  const utf8::Decoded tone = utf8::decode(text, after);
  const char32_t toned[] = {base, tone.code_point};
  return is_skin_tone(tone.code_point) && emoji_length({toned, 2}) == 2 ? tone.length_bytes : 0;
}

/// Bytes of the emoji at `at`, beginning with `first`, in the forms that X accepts: those of
/// Unicode, keycaps without their variation selector, and some emoji with one that they do not
/// need. 0 if there is none.
std::size_t emoji_on_x(std::string_view text, std::size_t at, utf8::Decoded first) {
  // The eye in a speech bubble, as it was written before it had selectors.
  constexpr std::string_view kWitness = "\U0001F441\u200D\U0001F5E8";
  const std::string_view after = text.substr(at + first.length_bytes);
  const bool has_variation = after.starts_with(kEmojiVariation);
  if (first.code_point < 0x80) {
    if (!may_be_keycap(first.code_point)) return 0;
    if (after.starts_with(kKeycap)) return first.length_bytes + kKeycap.size();
    return has_variation ? emoji_length_bytes(text, at) : 0;
  }
  const std::size_t length = emoji_length_bytes(text, at);
  const std::size_t with_variation = first.length_bytes + kEmojiVariation.size();
  if (has_variation && length == with_variation)
    return length + skin_tone_length(text, at + length, first.code_point);
  if (length < kWitness.size() && text.substr(at).starts_with(kWitness)) return kWitness.size();
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
