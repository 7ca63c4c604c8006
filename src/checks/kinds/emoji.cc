#include "checks/check_kind.h"
#include "text/characters.h"
#include "text/graphemes.h"

namespace advolint {
namespace {

void find(const PostContext& post, const Claim& /*claim*/, std::vector<Thing>& things) {
  const std::vector<std::uint32_t> boundaries = grapheme_boundaries(post.text.text());
  for (std::size_t index = 0; index + 1 < boundaries.size(); ++index) {
    const TextSpan span{boundaries[index], boundaries[index + 1]};
    if (is_emoji_cluster(post.at(span))) things.push_back({.place = span, .values = {}});
  }
}

}  // namespace

/// In C++: emoji are sequences, and not single characters.
extern constinit const CheckKind kEmojiKind = {
    .name = "emoji",
    .summary = "An emoji, with its skin tone and all that joins to it.",
    .example = "limit: { emoji: 3 }",
    .find = find,
};

}  // namespace advolint
