#include "checks/check_kind.h"

namespace advolint {
namespace {

void find(const PostContext& post, const Claim& claim, std::vector<Thing>& things) {
  for (const TextSpan span : claim.pattern.find(post.text.text())) {
    things.push_back({.place = span, .values = {}});
  }
}

constexpr Term kParameters[] = {
    {"literal", "the very characters that are looked for"},
    {"pattern", "or a regular expression in RE2's syntax; its first group is what is found",
     TermType::Pattern},
};

}  // namespace

/// In C++: it is the base of the language.
extern constinit const CheckKind kTextKind = {
    .name = "text",
    .summary = "Characters as they stand in the post, or what a regular expression finds there.",
    .example = "limit: { text: at most 2, literal: \"!\" }",
    .values = {},
    .parameters = kParameters,
    .takes_pattern = true,
    .find = find,
};

}  // namespace advolint
