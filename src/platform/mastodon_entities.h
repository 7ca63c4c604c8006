#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "platform/code_point_text.h"

namespace advolint {

/// A mention by indices of code points, sign included.
struct MastodonMention {
  std::size_t begin = 0;
  std::size_t name_end = 0;  ///< after the user's name: what the mention costs
  std::size_t end = 0;       ///< after "@host", where there is one
};

/// What Ruby 4 takes for part of a word (`[[:word:]]`): joiners of width zero belong to it.
bool is_mastodon_word(char32_t c);

// What a Mastodon server finds, each kind by itself. All linear.
std::vector<CodePointRange> find_mastodon_links(std::u32string_view text);
/// "xmpp:user@example.org" and "magnet:?xt=…": links that cost what they are long.
std::vector<CodePointRange> find_mastodon_uris(std::u32string_view text);
std::vector<MastodonMention> find_mastodon_mentions(std::u32string_view text);
std::vector<CodePointRange> find_mastodon_hashtags(std::u32string_view text);

}  // namespace advolint
