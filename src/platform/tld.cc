#include "platform/tld.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>

#include "platform/code_point_text.h"
#include "text/characters.h"
#include "text/utf8.h"

namespace advolint {
namespace {

struct Tld {
  std::u32string_view name;
  bool in_twitter_text;
  bool in_iana;
};

constexpr Tld kTlds[] = {
#include "platform/tld_table.inc"
};
static_assert(std::ranges::is_sorted(kTlds, {}, &Tld::name));

constexpr std::size_t kLongest =
    std::ranges::max(kTlds, {}, [](const Tld& tld) { return tld.name.size(); }).name.size();

bool may_follow_tld(char32_t c) {
  return !is_ascii_alphanumeric(c) && c != '@' && c != '+' && c != '-';
}

/// No top-level domain of the list holds one.
bool is_punctuation_or_blank(char32_t c) { return c < 0x80 && !is_ascii_alphanumeric(c); }

/// One code point without regard to case.
struct Folded {
  std::array<char32_t, 3> points{};
  std::size_t size = 1;
};

Folded fold(char32_t c, CaseRule rule) {
  if (c < 0x80) return {.points = {to_ascii_lower(c)}};
  std::string bytes;
  utf8::append(bytes, c);
  const std::string folded = fold_case(bytes);
  Folded points{.size = 0};
  for (std::size_t at = 0; at < folded.size();) {
    const utf8::Decoded decoded = utf8::decode(folded, at);
    points.points.at(points.size++) = decoded.code_point;
    at += decoded.length_bytes;
  }
  const bool is_single = points.size == 1 && points.points[0] >= 0x80;
  return rule == CaseRule::Full || is_single ? points : Folded{.points = {c}};
}

std::size_t punycode_tld_length(std::u32string_view text) {
  constexpr std::size_t kPrefix = 4;
  if (!starts_with_ignoring_case(text, "xn--")) return 0;
  std::size_t length = kPrefix;
  while (length < text.size() && (is_ascii_alphanumeric(text[length]) || text[length] == '-'))
    ++length;
  return length > kPrefix ? length : 0;
}

}  // namespace

bool is_tld(std::u32string_view name, TldList list) {
  const auto found = std::ranges::lower_bound(kTlds, name, {}, &Tld::name);
  if (found == std::end(kTlds) || found->name != name) return false;
  return list == TldList::Iana ? found->in_iana : found->in_twitter_text;
}

std::size_t tld_length(std::u32string_view text, CaseRule rule) {
  if (const std::size_t length = punycode_tld_length(text); length > 0) return length;
  std::array<char32_t, kLongest> lower{};
  std::array<std::size_t, kLongest + 1> ends{};  // in `lower`, of the first code points of `text`
  std::size_t longest = 0;
  while (longest < std::min(kLongest, text.size()) && !is_punctuation_or_blank(text[longest])) {
    const Folded folded = fold(text[longest], rule);
    const std::size_t end = ends[longest] + folded.size;
    if (end > kLongest) break;
    std::copy_n(folded.points.begin(), folded.size, lower.begin() + ends[longest]);
    ends[++longest] = end;
  }
  for (std::size_t length = longest; length > 0; --length) {
    const bool may_end = length == text.size() || may_follow_tld(text[length]);
    if (may_end && is_tld({lower.data(), ends[length]}, TldList::TwitterText)) return length;
  }
  return 0;
}

}  // namespace advolint
