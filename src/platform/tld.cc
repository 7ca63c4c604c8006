#include "platform/tld.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "platform/code_point_text.h"

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

std::size_t tld_length(std::u32string_view text) {
  if (const std::size_t length = punycode_tld_length(text); length > 0) return length;
  std::array<char32_t, kLongest> lower{};
  std::size_t longest = 0;
  while (longest < std::min(kLongest, text.size()) && !is_punctuation_or_blank(text[longest])) {
    lower[longest] = to_ascii_lower(text[longest]);
    ++longest;
  }
  for (std::size_t length = longest; length > 0; --length) {
    const bool ends = length == text.size() || may_follow_tld(text[length]);
    if (ends && is_tld({lower.data(), length}, TldList::TwitterText)) return length;
  }
  return 0;
}

}  // namespace advolint
