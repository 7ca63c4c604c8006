#include "checks/check_kind.h"
#include "text/graphemes.h"

namespace advolint {
namespace {

void find(const PostContext& post, const Claim& /*claim*/, std::vector<Thing>& things) {
  const std::vector<std::uint32_t> boundaries = grapheme_boundaries(post.text.text());
  for (std::size_t index = 0; index + 1 < boundaries.size(); ++index) {
    things.push_back({.place = TextSpan{boundaries[index], boundaries[index + 1]}, .values = {}});
  }
}

}  // namespace

/// In C++: grapheme clusters are not characters of an expression.
extern constinit const CheckKind kCharacterKind = {
    .name = "character",
    .summary =
        "A character as readers count them (grapheme cluster), blanks and line ends included. What "
        "a platform counts is `length`.",
    .example = "require: { character: at least 20 }",
    .find = find,
};

}  // namespace advolint
