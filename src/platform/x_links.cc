#include "platform/x_links.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>

#include "platform/domain_label.h"
#include "platform/tld.h"
#include "platform/url_scanner.h"
#include "platform/x_characters.h"

namespace advolint {
namespace {

constexpr std::array<std::string_view, 2> kSchemes = {"https://", "http://"};

// twitter-text js/src/extractUrlsWithIndices.js, read 2026-11-21.
constexpr std::size_t kLongestUrl = 4096;
constexpr std::size_t kLongestShortenedSlug = 40;

bool may_precede_url(char32_t c) {
  return !is_ascii_alphanumeric(c) && !x::is_at_sign(c) && !x::is_hash_sign(c) && c != U'$' &&
         !x::is_invalid(c);
}

bool in_url_path(char32_t c) {
  return is_ascii_alphanumeric(c) || is_one_of(c, U"!*';:=+,.$/%#[]-–_~@|&") || x::is_cyrillic(c) ||
         x::is_latin_accent(c);
}

bool ends_url_path(char32_t c) {
  return is_ascii_alphanumeric(c) || is_one_of(c, U"+-=_#/") || x::is_cyrillic(c) ||
         x::is_latin_accent(c);
}

bool in_url_query(char32_t c) {
  return is_ascii_alphanumeric(c) || is_one_of(c, U"!?*'@();:&=+$/%#[]-_.,~|");
}

bool ends_url_query(char32_t c) { return is_ascii_alphanumeric(c) || is_one_of(c, U"-_&=#/"); }

constexpr UrlGrammar kGrammar = {
    .may_precede = may_precede_url,
    .in_domain = x::is_domain_character,
    .tld_case = CaseRule::Single,
    .in_path = in_url_path,
    .ends_path = ends_url_path,
    .in_ending_group = in_url_path,
    .group_ends_path = GroupEnds::AfterAnEnd,
    .in_query = in_url_query,
    .ends_query = ends_url_query,
    .schemes = kSchemes,
};

bool in_ascii_label(char32_t c) {
  return is_ascii_alphanumeric(c) || c == U'-' || x::is_latin_accent(c);
}

/// The longest domain of Latin labels at the beginning of `text`; where there is none, how far to
/// skip.
struct LatinDomain {
  std::size_t end = 0;
  std::size_t skip = 1;
};

LatinDomain latin_domain_at(std::u32string_view text) {
  LatinDomain domain;
  std::size_t at = 0;
  for (std::size_t label = 0;; label = at + 1) {
    for (at = label; at < text.size() && in_ascii_label(text[at]); ++at) {
    }
    if (at == label || at == text.size() || text[at] != U'.') break;
    const std::size_t length = tld_length(text.substr(at + 1), CaseRule::Single);
    if (length > 0) domain.end = at + 1 + length;
  }
  domain.skip = at + 1;
  return domain;
}

/// X shows a domain without a scheme as a link only where it is written in Latin letters: of
/// "日本.example.com" the part "example.com".
std::vector<CodePointRange> latin_domains(std::u32string_view domain) {
  std::vector<CodePointRange> found;
  for (std::size_t at = 0; at < domain.size();) {
    const LatinDomain latin = latin_domain_at(domain.substr(at));
    if (latin.end > 0) found.push_back({at, at + latin.end});
    at += latin.end > 0 ? latin.end : latin.skip;
  }
  return found;
}

std::size_t utf16_length(std::u32string_view text) {
  return text.size() + static_cast<std::size_t>(
                           std::ranges::count_if(text, [](char32_t c) { return c > 0xFFFF; }));
}

bool is_acceptable(std::u32string_view text, const UrlMatch& match) {
  // The scheme counts twice where it is written: the rule adds it to the length of the whole.
  constexpr std::size_t kDefaultSchemeLength = 8;
  const std::size_t scheme =
      match.has_scheme() ? match.domain_begin - match.begin : kDefaultSchemeLength;
  if (scheme + utf16_length(text.substr(match.begin, match.end - match.begin)) > kLongestUrl) {
    return false;
  }
  const auto domain = text.substr(match.domain_begin, match.domain_end - match.domain_begin);
  if (domain.starts_with(U"xn--") && latin_domains(domain).empty()) return false;
  return has_only_short_labels(domain);
}

/// End of "https://t.co/slug?query"; nothing where the URL is no shortened one.
struct ShortenedUrl {
  std::size_t end = 0;
  std::size_t slug_length = 0;
};

std::optional<ShortenedUrl> shortened_url(std::u32string_view text, const UrlMatch& match) {
  constexpr std::string_view kHost = "t.co/";
  if (!starts_with_ignoring_case(text.substr(match.domain_begin), kHost)) return std::nullopt;
  const std::size_t slug = match.domain_begin + kHost.size();
  std::size_t at = slug;
  while (at < match.end && is_ascii_alphanumeric(text[at])) ++at;
  if (at == slug) return std::nullopt;
  ShortenedUrl url{.end = at, .slug_length = at - slug};
  if (at < match.end && text[at] == U'?') {
    for (std::size_t next = at + 1; next < match.end && in_url_query(text[next]); ++next) {
      if (ends_url_query(text[next])) url.end = next + 1;
    }
  }
  return url;
}

void add_url(std::u32string_view text, const UrlMatch& match, std::vector<CodePointRange>& links) {
  if (const auto shortened = shortened_url(text, match)) {
    if (shortened->slug_length <= kLongestShortenedSlug)
      links.push_back({match.begin, shortened->end});
    return;
  }
  links.push_back({match.begin, match.end});
}

void add_bare_domains(std::u32string_view text, const UrlMatch& match,
                      std::vector<CodePointRange>& links) {
  if (match.before && is_one_of(*match.before, U"-_./")) return;
  const auto domain = text.substr(match.domain_begin, match.domain_end - match.domain_begin);
  const std::vector<CodePointRange> found = latin_domains(domain);
  if (found.empty()) return;
  for (const CodePointRange range : found) {
    links.push_back({match.begin + range.begin, match.begin + range.end});
  }
  // Port and query belong to the link only where there is a path as well.
  if (match.has_path()) links.back().end = match.end;
}

}  // namespace

std::vector<CodePointRange> find_x_links(std::u32string_view text) {
  std::vector<CodePointRange> links;
  if (text.find(U'.') == std::u32string_view::npos) return links;
  UrlScanner scanner(text, kGrammar);
  while (const std::optional<UrlMatch> match = scanner.next()) {
    if (!is_acceptable(text, *match)) continue;
    if (match->has_scheme()) {
      add_url(text, *match, links);
    } else {
      add_bare_domains(text, *match, links);
    }
  }
  return links;
}

}  // namespace advolint
