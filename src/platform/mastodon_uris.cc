#include <algorithm>
#include <optional>
#include <string_view>

#include "platform/domain_scanner.h"
#include "platform/mastodon_entities.h"
#include "platform/mastodon_url_characters.h"
#include "platform/x_characters.h"
#include "text/characters.h"

namespace advolint {
namespace {

// Mastodon config/initializers/twitter_regex.rb (valid_extended_uri), read 2026-11-30.
constexpr std::string_view kChat = "xmpp:";
constexpr std::string_view kMagnet = "magnet:";

bool is_unreserved(char32_t c) {
  return is_ascii_alphanumeric(c) || is_one_of(c, U"._~") || x::is_cyrillic(c) || is_dash(c);
}

bool in_account(char32_t c) { return is_unreserved(c) || is_one_of(c, U"!$()*+,;="); }
bool in_resource(char32_t c) { return in_account(c) || is_one_of(c, U"&'"); }

bool is_hexadecimal(char32_t c) {
  return is_ascii_digit(c) || (to_ascii_lower(c) >= U'a' && to_ascii_lower(c) <= U'f');
}

/// One URI from left to right. Each step gives where it ends, or where it began if what it looks
/// for is not there.
class UriScanner {
 public:
  explicit UriScanner(std::u32string_view text)
      : text_(text), domains_(text, mastodon::in_domain, CaseRule::Full) {}

  std::optional<std::size_t> end_of_chat(std::size_t at) {
    at = skip_account(skip_authority(at));
    const std::optional<std::size_t> domain_end = end_of_domain(at);
    if (!domain_end) return std::nullopt;
    return skip_query(skip_resource(*domain_end));
  }

  std::optional<std::size_t> end_of_magnet(std::size_t at) const {
    const std::size_t end = skip_query(at);
    return end > at ? std::optional(end) : std::nullopt;
  }

 private:
  std::optional<std::size_t> end_of_domain(std::size_t at) {
    return at < text_.size() ? domains_.end_of_domain(at) : std::nullopt;
  }

  std::size_t skip_run(std::size_t at, bool (*is_inside)(char32_t)) const {
    while (at < text_.size()) {
      const bool is_encoded = text_[at] == U'%' && at + 2 < text_.size() &&
                              is_hexadecimal(text_[at + 1]) && is_hexadecimal(text_[at + 2]);
      if (!is_encoded && !is_inside(text_[at])) break;
      at += is_encoded ? 3 : 1;
    }
    return at;
  }

  /// "//user@example.org/"
  std::size_t skip_authority(std::size_t at) {
    if (!text_.substr(at).starts_with(U"//")) return at;
    const std::size_t name = at + 2;
    const std::size_t domain = skip_account(name);
    const std::optional<std::size_t> end = domain > name ? end_of_domain(domain) : std::nullopt;
    return end && text_.substr(*end).starts_with(U'/') ? *end + 1 : at;
  }

  /// "user@"
  std::size_t skip_account(std::size_t at) const {
    const std::size_t end = skip_run(at, in_account);
    return end > at && end < text_.size() && text_[end] == U'@' ? end + 1 : at;
  }

  std::size_t skip_resource(std::size_t at) const {
    if (at >= text_.size() || text_[at] != U'/') return at;
    const std::size_t end = skip_run(at + 1, in_resource);
    return end > at + 1 ? end : at;
  }

  std::size_t skip_query(std::size_t at) const {
    if (at >= text_.size() || text_[at] != U'?') return at;
    std::size_t end = at;
    for (std::size_t next = at + 1; next < text_.size() && mastodon::in_query(text_[next]);) {
      if (mastodon::ends_query(text_[next++])) end = next;
    }
    return end;
  }

  std::u32string_view text_;
  DomainScanner domains_;
};

}  // namespace

std::vector<CodePointRange> find_mastodon_uris(std::u32string_view text) {
  std::vector<CodePointRange> uris;
  UriScanner scanner(text);
  // Every one of them has the colon after its scheme.
  for (std::size_t colon = text.find(U':'); colon != text.npos;
       colon = text.find(U':', colon + 1)) {
    for (const std::string_view scheme : {kChat, kMagnet}) {
      if (colon + 1 < scheme.size()) continue;
      const std::size_t begin = colon + 1 - scheme.size();
      if (!uris.empty() && begin < uris.back().end) continue;
      if (begin > 0 && !mastodon::may_precede_url(text[begin - 1])) continue;
      if (!starts_with_ignoring_case(text.substr(begin), scheme)) continue;
      const std::optional<std::size_t> end =
          scheme == kChat ? scanner.end_of_chat(colon + 1) : scanner.end_of_magnet(colon + 1);
      if (end) uris.push_back({begin, *end});
    }
  }
  return uris;
}

}  // namespace advolint
