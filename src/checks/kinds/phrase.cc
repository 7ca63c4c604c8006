#include <utility>

#include "checks/check_kind.h"
#include "text/letter_case.h"

namespace advolint {
namespace {

bool in_entity(const PostContext& post, TextSpan span) {
  return post.inside(span, EntityKind::Link) || post.inside(span, EntityKind::Mention);
}

void find(const PostContext& post, const Claim& claim, std::vector<Thing>& things) {
  for (const PhraseMatch& match : claim.phrases.find(post.phrase_text)) {
    if (in_entity(post, match.span)) continue;
    Thing thing{.place = match.span,
                .values = {{"phrase", claim.list[match.phrase]}},
                .key = claim.list[match.phrase]};
    if (match.phrase < claim.replacements.size()) {
      thing.values["wanted"] = in_case_of(post.at(match.span), claim.replacements[match.phrase]);
    }
    things.push_back(std::move(thing));
  }
}

constexpr Term kValues[] = {
    {"phrase", "the entry of the list that was found"},
    {"wanted", "with `replace:`: what to write instead"},
};

}  // namespace

/// In C++: it searches for lists: the base of the language.
extern constinit const CheckKind kPhraseKind = {
    .name = "phrase",
    .summary = "A phrase of a list, outside links and mentions.",
    .example = "require: { phrase: at least 1, from: thanks }",
    .values = kValues,
    .from = FromRole::Vocabulary,
    .needs_from = true,
    .takes_replacements = true,
    .find = find,
};

}  // namespace advolint
