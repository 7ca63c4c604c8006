#include <algorithm>
#include <cstdint>

#include <fmt/format.h>

#include "checks/check_kind.h"
#include "facts/prose.h"
#include "text/byte_set.h"
#include "text/characters.h"
#include "text/code_points.h"
#include "text/confusables.h"
#include "text/utf8.h"

namespace advolint {

namespace {

constexpr char32_t kZeroWidthSpace = 0x200B;
constexpr char32_t kZeroWidthJoiner = 0x200D;
constexpr char32_t kBlackFlag = 0x1F3F4;

bool is_between(char32_t first, char32_t code_point, char32_t last) {
  return first <= code_point && code_point <= last;
}

bool is_control(char32_t code_point) {
  return (code_point < 0x20 && code_point != '\t' && code_point != '\n' && code_point != '\r') ||
         is_between(0x7F, code_point, 0x9F);
}

bool is_direction_mark(char32_t code_point) {
  return code_point == 0x061C || code_point == 0x200E || code_point == 0x200F;
}

/// Embeddings, overrides and isolates, and what closes them.
bool is_direction_bracket(char32_t code_point) {
  return is_between(0x202A, code_point, 0x202E) || is_between(0x2066, code_point, 0x2069);
}

bool is_override(char32_t code_point) { return code_point == 0x202D || code_point == 0x202E; }

/// Signs of width zero that carry no meaning of their own in a post.
bool is_invisible(char32_t code_point) {
  return code_point == 0x00AD || code_point == 0x034F || code_point == 0x115F ||
         code_point == 0x1160 || code_point == 0x180E ||
         is_between(kZeroWidthSpace, code_point, kZeroWidthJoiner) || code_point == 0x2028 ||
         code_point == 0x2029 || is_between(0x2060, code_point, 0x2064) ||
         is_between(0x206A, code_point, 0x206F) || code_point == 0x3164 || code_point == 0xFEFF ||
         code_point == 0xFFA0 || is_between(0xFFF9, code_point, 0xFFFC) ||
         is_between(0xE0000, code_point, 0xE007F);
}

/// Whether the direction brackets of a line all close, in a text that needs them.
class DirectionBrackets {
 public:
  explicit DirectionBrackets(const std::vector<CodePoint>& points) {
    needed_ = std::ranges::any_of(
        points, [](const CodePoint& point) { return is_right_to_left(point.value); });
  }

  [[nodiscard]] bool needed() const { return needed_; }

  /// Marks those of `points` that are left open or close nothing.
  [[nodiscard]] static std::vector<bool> unbalanced(const std::vector<CodePoint>& points) {
    std::vector<bool> marked(points.size());
    std::vector<std::size_t> open;
    const auto leave_open = [&] {
      for (const std::size_t index : open) marked[index] = true;
      open.clear();
    };
    for (std::size_t index = 0; index < points.size(); ++index) {
      const char32_t value = points[index].value;
      if (value == '\n') leave_open();
      if (!is_direction_bracket(value)) continue;
      const bool closes = value == 0x202C || value == 0x2069;
      if (!closes) {
        open.push_back(index);
      } else if (open.empty()) {
        marked[index] = true;
      } else {
        open.pop_back();
      }
    }
    leave_open();
    return marked;
  }

 private:
  bool needed_ = false;
};

/// Whether an invisible sign at `index` is part of an emoji or of a script's spelling.
bool belongs(const std::vector<CodePoint>& points, std::size_t index) {
  const char32_t value = points[index].value;
  const char32_t before = index > 0 ? points[index - 1].value : U'\0';
  const char32_t after = index + 1 < points.size() ? points[index + 1].value : U'\0';
  if (value == kZeroWidthJoiner && is_part_of_emoji(before) && is_part_of_emoji(after)) return true;
  if (is_between(kZeroWidthSpace, value, kZeroWidthJoiner)) {
    return is_spelled_with_joiners(before) || is_spelled_with_joiners(after);
  }
  // The flags of England, Scotland and Wales are a black flag and tags.
  return is_between(0xE0020, value, 0xE007F) &&
         (before == kBlackFlag || is_between(0xE0020, before, 0xE007F));
}

std::string code_point_name(char32_t code_point) {
  return fmt::format("U+{:04X}", static_cast<std::uint32_t>(code_point));
}

/// The bytes with which signs begin that may be hidden: those of controls, and first bytes beyond
/// ASCII.
constexpr std::string_view kSuspectBytes =
    "\x01\x02\x03\x04\x05\x06\x07\x08\x0B\x0C\x0E\x0F\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1A"
    "\x1B\x1C"
    "\x1D\x1E\x1F\x7F\xC2\xCD\xD8\xE1\xE2\xE3\xEF\xF3";

/// Whether any sign may be hidden, whatever is around it.
bool holds_suspects(std::string_view text) {
  const auto is_printable_ascii = [&](std::size_t at) {
    return text[at] >= 0x20 && text[at] < 0x7F;
  };
  for (std::size_t at = 0; at < text.size();) {
    if (is_printable_ascii(at)) {
      ++at;
      continue;
    }
    const utf8::Decoded decoded = utf8::decode(text, at);
    const char32_t value = decoded.code_point;
    if (is_control(value) || is_invisible(value) || is_direction_mark(value) ||
        is_direction_bracket(value))
      return true;
    at += decoded.length_bytes;
  }
  return false;
}

void find_invisible(std::string_view text, std::vector<Thing>& things) {
  if (!holds_suspects(text)) return;
  const std::vector<CodePoint> points = code_points(text);
  const DirectionBrackets brackets(points);
  const std::vector<bool> unbalanced = brackets.unbalanced(points);
  for (std::size_t index = 0; index < points.size(); ++index) {
    const char32_t value = points[index].value;
    bool hidden = is_control(value) || (is_invisible(value) && !belongs(points, index));
    if (is_direction_mark(value)) hidden = !brackets.needed();
    if (is_direction_bracket(value))
      hidden = !brackets.needed() || is_override(value) || unbalanced[index];
    if (!hidden) continue;
    if (index > 0 && points[index - 1].value == value && !things.empty() &&
        std::get<TextSpan>(things.back().place).end == points[index].span.begin) {
      std::get<TextSpan>(things.back().place).end = points[index].span.end;  // one finding a run
      continue;
    }
    things.push_back({points[index].span,
                      {{"shape", "invisible"},
                       {"found", code_point_name(value)},
                       {"name", character_name(value)},
                       {"code_point", code_point_name(value)}},
                      {}});
  }
}

/// Handles, hashtags and the hosts of links, as the writer means them: a platform may cut them at
/// the odd letter.
std::vector<TextSpan> tokens(std::string_view text) {
  std::vector<TextSpan> found = written_addresses(text);
  for (TextSpan& address : found) {
    const std::string_view written = text.substr(address.begin, address.size());
    const std::size_t host = written.find("://") + 3;
    address.end = address.begin + static_cast<std::uint32_t>(
                                      std::min(written.find_first_of("/?#", host), written.size()));
  }
  constexpr ByteSet kSigns("#@");
  for (auto at = static_cast<std::uint32_t>(kSigns.find_in(text)); at < text.size();
       at = static_cast<std::uint32_t>(kSigns.find_in(text, at + 1))) {
    std::uint32_t end = at + 1;
    while (end < text.size()) {
      const utf8::Decoded decoded = utf8::decode(text, end);
      if (!belongs_to_word(decoded.code_point) && decoded.code_point != '_') break;
      end += decoded.length_bytes;
    }
    if (end > at + 1) found.push_back({at, end});
  }
  return found;
}

/// Latin letters mixed with letters of another script that look the same.
void find_look_alikes(std::string_view text, std::vector<Thing>& things) {
  for (const TextSpan token : tokens(text)) {
    const std::string_view written = text.substr(token.begin, token.size());
    const std::size_t joint = written.find("://");
    const std::size_t scheme_end = joint == written.npos ? 0 : joint;
    std::string wanted;
    char32_t odd = 0;
    bool has_latin = false;
    for (const CodePoint& point : code_points(written)) {
      const std::optional<char> latin = latin_look_alike(point.value);
      if (latin && odd == 0) odd = point.value;
      has_latin = has_latin || (is_latin(point.value) && point.span.end > scheme_end);
      utf8::append(wanted, latin ? static_cast<char32_t>(*latin) : point.value);
    }
    if (odd == 0 || !has_latin) continue;
    things.push_back({token,
                      {{"shape", "look-alike"},
                       {"name", character_name(odd)},
                       {"code_point", code_point_name(odd)},
                       {"wanted", wanted}},
                      {}});
  }
}

void find_hidden_characters(const PostContext& post, const Claim&, std::vector<Thing>& things) {
  const std::string_view text = post.text.text();
  const std::size_t before = things.size();
  if (post.bytes.has('\0') || post.bytes.has_one_of(kSuspectBytes)) find_invisible(text, things);
  if (!is_ascii(text)) find_look_alikes(text, things);
  std::stable_sort(things.begin() + static_cast<std::ptrdiff_t>(before), things.end(),
                   [](const Thing& a, const Thing& b) {
                     return std::get<TextSpan>(a.place).begin < std::get<TextSpan>(b.place).begin;
                   });
}

constexpr std::string_view kShapes[] = {"invisible", "look-alike"};
constexpr Term kValues[] = {
    {"shape", "\"invisible\" for what shows nothing, \"look-alike\" for a letter of another script",
     TermType::OneOf, kShapes},
    {"name", "Unicode's name of the character, in lower case"},
    {"code_point", "its number: \"U+200B\""},
    {"wanted", "with \"look-alike\": the whole handle, hashtag or link in Latin letters"},
};

}  // namespace

/// In C++: it names characters and what they look like, by Unicode's tables.
extern constinit const CheckKind kHiddenCharacterKind = {
    .name = "hidden-character",
    .summary =
        "A character that readers cannot see, or one that looks like another: a zero width space, "
        "a bidirectional override, a Cyrillic letter in a handle.",
    .example = "forbid: { hidden-character: any, with: { shape: invisible } }",
    .values = kValues,
    .parameters = {},
    .find = find_hidden_characters,
};

}  // namespace advolint
