#include <array>
#include <optional>
#include <string>

#include "platform/mastodon_entities.h"
#include "platform/mastodon_url_characters.h"
#include "platform/url_scanner.h"
#include "platform/x_characters.h"
#include "text/characters.h"
#include "text/host_name.h"
#include "text/utf8.h"

namespace advolint {
namespace {

// Mastodon config/initializers/twitter_regex.rb, which changes the rules of twitter-text's Ruby
// version 3.1.0. Both read 2026-11-21. A path may end with '@' since 4.3: mastodon/mastodon#31124.
constexpr std::array<std::string_view, 9> kSchemes = {"https://", "http://",   "dat://",
                                                      "dweb://",  "ipfs://",   "ipns://",
                                                      "ssb://",   "gopher://", "gemini://"};
constexpr std::size_t kLongestUrl = 4096;
constexpr std::size_t kLongestShortenedSlug = 40;

bool in_url_path(char32_t c) { return !is_one_of(c, U"<>()?") && !is_white_space(c); }

bool ends_url_path(char32_t c) {
  return !is_one_of(c, U"()?!*\"'「」<>;:=,.$%[]~&|") && !is_white_space(c);
}

// The group that may end a path is still twitter-text's own.
bool in_ending_group(char32_t c) {
  return is_ascii_alphanumeric(c) || is_one_of(c, U"!*';:=+,.$/%#[]_~&|@") || is_dash(c) ||
         x::is_cyrillic(c) || x::is_latin_accent(c);
}

constexpr UrlGrammar kGrammar = {
    .may_precede = mastodon::may_precede_url,
    .in_domain = mastodon::in_domain,
    .tld_case = CaseRule::Full,
    .in_path = in_url_path,
    .ends_path = ends_url_path,
    .in_ending_group = in_ending_group,
    .group_ends_path = GroupEnds::Anywhere,
    .in_query = mastodon::in_query,
    .ends_query = mastodon::ends_query,
    .schemes = kSchemes,
};

/// Length of `domain` once every label is in ASCII; nothing if IDNA 2003 does not allow one of
/// them.
std::optional<std::size_t> ascii_length(std::u32string_view domain) {
  std::size_t length = 0;
  std::string label;
  for (std::size_t at = 0; at <= domain.size(); ++at) {
    // RFC 3490, 3.1: what separates labels.
    const bool ends_label = at == domain.size() || is_one_of(domain[at], U".\u3002\uFF0E\uFF61");
    if (!ends_label) {
      utf8::append(label, domain[at]);
      continue;
    }
    const std::optional<std::string> ascii = label_to_ascii_2003(label);
    if (!ascii) return std::nullopt;
    length += ascii->size() + 1;
    label.clear();
  }
  return length - 1;
}

bool is_acceptable(std::u32string_view text, const UrlMatch& match) {
  const std::size_t domain_length = match.domain_end - match.domain_begin;
  const auto encoded = ascii_length(text.substr(match.domain_begin, domain_length));
  if (!encoded) return false;
  const std::size_t growth = *encoded > domain_length ? *encoded - domain_length : 0;
  return match.end - match.begin + growth <= kLongestUrl;
}

/// Where a link to X's shortener ends: after its slug. 0 for any other link.
std::size_t shortened_end(std::u32string_view text, const UrlMatch& match) {
  constexpr std::string_view kHost = "t.co/";
  const std::size_t slug = match.domain_begin + kHost.size();
  const bool is_web = starts_with_ignoring_case(text.substr(match.begin), "http");
  if (!is_web || !starts_with_ignoring_case(text.substr(match.domain_begin), kHost)) return 0;
  std::size_t end = slug;
  while (end < match.end && is_ascii_alphanumeric(text[end])) ++end;
  return end > slug ? end : 0;
}

}  // namespace

std::vector<CodePointRange> find_mastodon_links(std::u32string_view text) {
  std::vector<CodePointRange> links;
  if (text.find(U"://") == std::u32string_view::npos) return links;
  UrlScanner scanner(text, kGrammar);
  while (const std::optional<UrlMatch> match = scanner.next()) {
    if (!match->has_scheme() || !is_acceptable(text, *match)) continue;
    const std::size_t shortened = shortened_end(text, *match);
    const std::size_t slug = match->domain_begin + 5;
    if (shortened > slug + kLongestShortenedSlug) continue;
    links.push_back({match->begin, shortened > 0 ? shortened : match->end});
  }
  return links;
}

}  // namespace advolint
