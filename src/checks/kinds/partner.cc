#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "checks/check_kind.h"
#include "facts/partners.h"
#include "facts/people.h"
#include "facts/stated_phrases.h"
#include "text/characters.h"

namespace advolint {
namespace {

constexpr Term kValues[] = {
    {"id", "as its campaign has it"},
    {"name", "as its campaign has it"},
    {"handle", "on the post's platform, with its sign; no value if they have none there"},
    {"tagged", "whether the post tags them anywhere, by their handle on the platform",
     TermType::OneOf, kYesOrNo},
    {"in-picture", "whether a picture has them in its `tags` or `of`", TermType::OneOf, kYesOrNo},
};

Values values_of(const Partner& partner, const PostContext& post) {
  Values values = {
      {"id", partner.id},
      {"name", partner.name},
      {"tagged", is_tagged(partner.handles, post.entities, post.dialect) ? "yes" : "no"},
      {"in-picture",
       is_in_picture(partner.id, partner.name, partner.handles, post.media) ? "yes" : "no"}};
  const std::string handle(partner.handle_on(post.dialect.id));
  if (!handle.empty()) values.emplace("handle", "@" + handle);
  return values;
}

bool is_handle_of(const Partner& partner, std::string_view handle) {
  return std::ranges::any_of(
      partner.handles, [&](const Handle& own) { return fold_case(own.name) == fold_case(handle); });
}

/// Where the post names the partner. One of whom only the handle is known has no other name.
std::vector<PhraseMatch> names_of(const Partner& partner, const PostContext& post) {
  if (partner.name.starts_with('@')) return {};
  return stated_phrases({&partner.name, 1}).find(post.phrase_text);
}

void find(const PostContext& post, const Claim& /*claim*/, std::vector<Thing>& things) {
  const std::vector<PostPartner> partners = partners_of(post);
  std::vector<std::pair<TextSpan, const Partner*>> found;
  for (const auto& [partner, of] : partners) {
    for (const PhraseMatch& match : names_of(partner, post)) {
      found.emplace_back(match.span, &partner);
    }
    for (const Entity& entity : post.entities) {
      if (entity.kind == EntityKind::Mention && is_handle_of(partner, entity.text)) {
        found.emplace_back(entity.span, &partner);
      }
    }
  }
  std::ranges::sort(found, {}, [](const auto& place) { return place.first; });
  for (const auto& [span, partner] : found) {
    things.push_back({.place = span, .values = values_of(*partner, post)});
  }
}

bool awake(const PostContext& post, const Claim& /*claim*/) { return may_have_partners(post); }

}  // namespace

/// In C++: it finds partners by names and handles that the workspace has.
extern constinit const CheckKind kPartnerKind = {
    .name = "partner",
    .summary = "A partner of the post's campaign or event that the post tags or names.",
    .example = "forbid: { partner: any, with: { handle: any, tagged: no } }",
    .values = kValues,
    .find = find,
    .awake = awake,
    .needs = "campaigns",
};

}  // namespace advolint
