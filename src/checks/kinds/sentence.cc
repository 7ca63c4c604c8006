#include "checks/check_kind.h"

namespace advolint {
namespace {

void find(const PostContext& post, const Claim& /*claim*/, std::vector<Thing>& things) {
  for (const TextSpan span : post.sentences) things.push_back({.place = span, .values = {}});
}

}  // namespace

/// In C++: it knows abbreviations of each language.
extern constinit const CheckKind kSentenceKind = {
    .name = "sentence",
    .summary = "A sentence; the end of a line ends one, too.",
    .example = "limit: { sentence: 5 }",
    .find = find,
};

}  // namespace advolint
