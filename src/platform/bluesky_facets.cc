#include "platform/bluesky_facets.h"

#include <algorithm>
#include <string>

#include "platform/tld.h"
#include "platform/x_characters.h"
#include "text/characters.h"
#include "text/graphemes.h"
#include "text/utf8.h"

// The rules of @atproto/api 0.21.0, packages/api/src/rich-text/{detection,util}.ts, read
// 2026-11-21.

namespace advolint {
namespace {

/// What JavaScript calls white space.
bool is_space(char32_t c) {
  if (c < 0x80) return c == U' ' || (c >= 0x09 && c <= 0x0D);
  return c == 0xFEFF || (c != 0x0085 && is_white_space(c));
}

bool may_precede_link(std::u32string_view text, std::size_t at) {
  return at == 0 || is_space(text[at - 1]) || text[at - 1] == U'(';
}

bool may_precede_tag(std::u32string_view text, std::size_t at) {
  return at == 0 || is_space(text[at - 1]);
}

bool is_handle_character(char32_t c) { return is_ascii_alphanumeric(c) || c == U'.' || c == U'-'; }

/// Whether `domain` ends in '.' and a top-level domain, which must be written in lower case.
bool has_known_tld(std::u32string_view domain) {
  const std::size_t dot = domain.rfind(U'.');
  return dot != std::u32string_view::npos && is_tld(domain.substr(dot + 1), TldList::Iana);
}

/// Where a handle ends that begins at `at`: at the last border of a word in its run of characters.
std::size_t skip_handle(std::u32string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && is_handle_character(text[end])) ++end;
  const auto is_word_at = [text](std::size_t i) {
    return i < text.size() && is_ascii_word(text[i]);
  };
  while (end > at && is_word_at(end - 1) == is_word_at(end)) --end;
  return end;
}

void find_mentions(std::u32string_view text, std::vector<BlueskyFacet>& facets) {
  for (std::size_t at = text.find(U'@'); at != text.npos; at = text.find(U'@', at + 1)) {
    if (!may_precede_link(text, at)) continue;
    const std::size_t end = skip_handle(text, at + 1);
    const std::u32string_view handle = text.substr(at + 1, end - at - 1);
    if (has_known_tld(handle) || handle.ends_with(U".test")) {
      facets.push_back({EntityKind::Mention, {at, end}});
    }
  }
}

std::size_t scheme_length(std::u32string_view text) {
  for (const std::string_view scheme : {"https://", "http://"}) {
    if (starts_with_ignoring_case(text, scheme)) return scheme.size();
  }
  return 0;
}

/// End of "word.word.word" at the beginning of `text`; 0 if there is none.
std::size_t bare_domain_length(std::u32string_view text) {
  if (text.empty() || !is_ascii_letter(text.front())) return 0;
  std::size_t end = 0;
  for (std::size_t at = 0;;) {
    const std::size_t label = at;
    while (at < text.size() && is_ascii_alphanumeric(text[at])) ++at;
    if (at == label) return end;
    if (label > 0) end = at;
    if (at == text.size() || text[at] != U'.') return end;
    ++at;
  }
}

/// Whether what begins at `text` and runs to the next blank is a link. A lower-case "http" counts
/// as a scheme, whatever follows it.
bool is_link(std::u32string_view text) {
  const std::size_t scheme = scheme_length(text);
  const bool goes_on = scheme > 0 && text.size() > scheme && !is_space(text[scheme]);
  const std::size_t domain = goes_on ? 0 : bare_domain_length(text);
  if (!goes_on && domain == 0) return false;
  return text.starts_with(U"http") || (domain > 0 && has_known_tld(text.substr(0, domain)));
}

std::size_t without_punctuation(std::u32string_view text, CodePointRange link) {
  std::size_t end = link.end;
  if (is_one_of(text[end - 1], U".,;:!?")) --end;
  const std::u32string_view rest = text.substr(link.begin, end - link.begin);
  if (rest.ends_with(U')') && rest.find(U'(') == rest.npos) --end;
  return end;
}

void find_links(std::u32string_view text, std::vector<BlueskyFacet>& facets) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!is_ascii_letter(text[at]) || !may_precede_link(text, at)) continue;
    const bool has_form =
        scheme_length(text.substr(at)) > 0 || bare_domain_length(text.substr(at)) > 0;
    if (!has_form) continue;
    const auto space =
        std::find_if(text.begin() + static_cast<std::ptrdiff_t>(at), text.end(), is_space);
    const auto end = static_cast<std::size_t>(space - text.begin());
    if (is_link(text.substr(at, end - at))) {
      facets.push_back({EntityKind::Link, {at, without_punctuation(text, {at, end})}});
    }
    at = end - 1;
  }
}

bool is_invisible(char32_t c) {
  return is_one_of(c, U"\u00AD\u2060\u200A\u200B\u200C\u200D\u20E2");
}

bool is_punctuation_mark(char32_t c) {
  if (c < 0x80) return x::is_punctuation_sign(c) ? !is_one_of(c, U"+<=>^|~$") : c == U'"';
  return is_punctuation(c);
}

/// Longer tags are not linked.
constexpr std::size_t kLongestTagGraphemes = 64;

bool is_too_long(std::u32string_view tag) {
  if (tag.size() <= kLongestTagGraphemes) return false;
  std::string bytes;
  for (const char32_t c : tag) utf8::append(bytes, c);
  return count_graphemes(bytes) > kLongestTagGraphemes;
}

/// Where the tag after a sign ends; `at` if there is none.
std::size_t skip_tag(std::u32string_view text, std::size_t at) {
  constexpr char32_t kEmojiVariation = 0xFE0F;
  if (at < text.size() && text[at] == kEmojiVariation) return at;
  std::size_t end = at;
  std::size_t last_mark_end = at;
  bool says_something = false;
  for (; end < text.size() && !is_space(text[end]) && !is_invisible(text[end]); ++end) {
    if (is_punctuation_mark(text[end])) continue;
    last_mark_end = end + 1;
    says_something = says_something || !is_ascii_digit(text[end]);
  }
  return says_something && !is_too_long(text.substr(at, last_mark_end - at)) ? last_mark_end : at;
}

void find_tags(std::u32string_view text, std::vector<BlueskyFacet>& facets) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!x::is_hash_sign(text[at]) || !may_precede_tag(text, at)) continue;
    const std::size_t end = skip_tag(text, at + 1);
    if (end > at + 1) facets.push_back({EntityKind::Hashtag, {at, end}});
  }
}

void find_cashtags(std::u32string_view text, std::vector<BlueskyFacet>& facets) {
  constexpr std::size_t kLongestSymbol = 5;
  for (std::size_t at = text.find(U'$'); at != text.npos; at = text.find(U'$', at + 1)) {
    const std::size_t begin = at + 1;
    if (!may_precede_link(text, at) || begin == text.size() || !is_ascii_letter(text[begin]))
      continue;
    std::size_t end = begin;
    while (end < text.size() && end - begin < kLongestSymbol && is_ascii_alphanumeric(text[end]))
      ++end;
    const bool ends =
        end == text.size() || is_space(text[end]) || is_one_of(text[end], U".,;:!?)\"'’");
    if (ends) facets.push_back({EntityKind::Cashtag, {at, end}});
  }
}

}  // namespace

std::vector<BlueskyFacet> find_bluesky_facets(std::u32string_view text) {
  std::vector<BlueskyFacet> facets;
  find_mentions(text, facets);
  find_links(text, facets);
  find_tags(text, facets);
  find_cashtags(text, facets);
  return facets;
}

}  // namespace advolint
