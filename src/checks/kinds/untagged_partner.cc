#include <string>

#include "checks/check_kind.h"
#include "facts/partners.h"
#include "facts/people.h"
#include "facts/stated_phrases.h"

namespace advolint {
namespace {

/// Where the post names the partner; else its end, where the tag could stand.
TextSpan place_of(const PostContext& post, const std::string& name) {
  const auto named = stated_phrases({&name, 1}).find(post.phrase_text);
  if (!named.empty()) return named.front().span;
  const auto end = static_cast<std::uint32_t>(post.text.text().size());
  return {end, end};
}

void find(const PostContext& post, const Claim& /*claim*/, std::vector<Thing>& things) {
  for (const auto& [partner, of] : partners_of(post)) {
    const std::string handle(partner.handle_on(post.dialect.id));
    if (handle.empty() || is_tagged(partner.handles, post.entities, post.dialect) ||
        is_in_picture(partner.id, partner.name, partner.handles, post.media)) {
      continue;
    }
    const TextSpan at = place_of(post, partner.name);
    things.push_back({.place = at,
                      .values = {{"name", partner.name},
                                 {"handle", "@" + handle},
                                 {"of", Phrase(of)},
                                 {"found", std::string(post.at(at))}}});
  }
}

constexpr std::string_view kOfWords[] = {"event", "campaign"};
constexpr Term kValues[] = {
    {"name", "the partner's name"},
    {"handle", "on the post's platform, with its sign"},
    {"of", "whose partner they are", TermType::OneOf, kOfWords},
};

}  // namespace

/// In C++: it finds the partners of an event or of its campaign.
extern constinit const CheckKind kUntaggedPartnerKind = {
    .name = "untagged-partner",
    .summary =
        "A partner of the post's campaign, or of its event (`event: {partners: […]}`), who has a "
        "handle on the platform and is tagged neither in the text nor in a picture.",
    .example = "forbid: { untagged-partner: any }",
    .values = kValues,
    .find = find,
    .awake = [](const PostContext& post,
                const Claim& /*claim*/) { return may_have_partners(post); },
    .needs = "campaigns",
};

}  // namespace advolint
