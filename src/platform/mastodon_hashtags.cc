#include <optional>

#include "platform/mastodon_entities.h"
#include "platform/x_characters.h"
#include "text/characters.h"

namespace advolint {
namespace {

// Mastodon app/models/concerns/tag/naming.rb (HASHTAG_RE), read 2026-11-21.
bool is_separator(char32_t c) { return is_one_of(c, U"_\u00B7\u30FB\u200C"); }

/// A name with letters or separators inside: it begins and ends with a word character.
std::size_t skip_joined_name(std::u32string_view text, std::size_t at) {
  if (at >= text.size() || !is_mastodon_word(text[at])) return at;
  std::size_t end = at;
  std::optional<std::size_t> first_inner;
  for (std::size_t next = at; next < text.size(); ++next) {
    const bool is_in_word = is_mastodon_word(text[next]);
    if (!is_in_word && !is_separator(text[next])) break;
    if (is_in_word) end = next + 1;
    if (next > at && !first_inner && (is_alphabetic(text[next]) || is_separator(text[next]))) {
      first_inner = next;
    }
  }
  return first_inner && *first_inner + 1 < end ? end : at;
}

/// A name of word characters, one a letter at least.
std::size_t skip_plain_name(std::u32string_view text, std::size_t at) {
  bool holds_letter = false;
  std::size_t end = at;
  for (; end < text.size() && is_mastodon_word(text[end]); ++end) {
    holds_letter = holds_letter || is_alphabetic(text[end]);
  }
  return holds_letter ? end : at;
}

std::size_t skip_name(std::u32string_view text, std::size_t at) {
  const std::size_t end = skip_joined_name(text, at);
  return end > at ? end : skip_plain_name(text, at);
}

/// Without the "http" of a link that follows without a blank: "#taghttps://…".
std::size_t without_scheme(std::u32string_view text, CodePointRange name) {
  if (!text.substr(name.end).starts_with(U"://")) return name.end;
  const std::u32string_view written = text.substr(name.begin, name.end - name.begin);
  for (const std::u32string_view scheme : {U"https", U"http"}) {
    if (written.size() > scheme.size() && written.ends_with(scheme))
      return name.end - scheme.size();
  }
  return name.end;
}

}  // namespace

std::vector<CodePointRange> find_mastodon_hashtags(std::u32string_view text) {
  std::vector<CodePointRange> tags;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!x::is_hash_sign(text[at]) || (at > 0 && !is_white_space(text[at - 1]))) continue;
    const std::size_t end = skip_name(text, at + 1);
    if (end > at + 1) tags.push_back({at, without_scheme(text, {at + 1, end})});
  }
  return tags;
}

}  // namespace advolint
