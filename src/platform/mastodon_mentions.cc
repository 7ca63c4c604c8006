#include "platform/mastodon_entities.h"
#include "platform/x_characters.h"
#include "text/characters.h"

namespace advolint {
namespace {

// Mastodon app/models/account.rb (MENTION_RE) and app/lib/extractor.rb, read 2026-11-21.
constexpr std::size_t kLongestHost = 253;

bool may_precede_mention(char32_t c) { return c != U'=' && c != U'/' && !is_mastodon_word(c); }

/// After the words at `at` that '.' and '-' join: "ala.org" of "ala.org."; `at` if there is none.
template <class IsWord>
std::size_t skip_joined_words(std::u32string_view text, std::size_t at, IsWord is_in_word) {
  std::size_t end = at;
  for (std::size_t next = at; next < text.size();) {
    if (is_in_word(text[next])) {
      end = ++next;
    } else if (end > at && (text[next] == U'.' || text[next] == U'-')) {
      ++next;
    } else {
      break;
    }
  }
  return end;
}

std::size_t skip_host(std::u32string_view text, std::size_t at) {
  if (at >= text.size() || text[at] != U'@') return at;
  const std::size_t end = skip_joined_words(text, at + 1, is_mastodon_word);
  return end > at + 1 ? end : at;
}

bool spoils_mention(std::u32string_view rest) {
  if (rest.empty()) return false;
  return rest.starts_with(U"://") || x::is_at_sign(rest.front()) ||
         x::is_latin_accent(rest.front());
}

}  // namespace

std::vector<MastodonMention> find_mastodon_mentions(std::u32string_view text) {
  std::vector<MastodonMention> mentions;
  for (std::size_t at = text.find(U'@'); at != std::u32string_view::npos;) {
    std::size_t end = at + 1;
    if (at == 0 || may_precede_mention(text[at - 1])) {
      const std::size_t name_end = skip_joined_words(text, at + 1, is_ascii_word);
      end = name_end > at + 1 ? skip_host(text, name_end) : at + 1;
      const bool has_long_host = end > name_end + 1 + kLongestHost;
      if (name_end > at + 1 && !has_long_host && !spoils_mention(text.substr(end))) {
        mentions.push_back({.begin = at, .name_end = name_end, .end = end});
      }
    }
    at = text.find(U'@', end);
  }
  return mentions;
}

}  // namespace advolint
