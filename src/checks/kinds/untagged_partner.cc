#include <algorithm>
#include <optional>
#include <string>

#include "checks/kinds/kinds.h"
#include "checks/people.h"
#include "checks/stated_phrases.h"
#include "text/characters.h"

namespace advolint {
namespace {

/// A partner, and what makes it one of this post.
struct Wanted {
  const Partner* partner = nullptr;
  English of;  ///< "campaign" or "event"
};

const Partner* find_partner(const Workspace& workspace, std::string_view word) {
  if (!workspace.campaigns) return nullptr;
  const std::string folded = fold_case(word);
  for (const Campaign& campaign : *workspace.campaigns) {
    for (const Partner& it : campaign.partners) {
      if (fold_case(it.id) == folded || fold_case(it.name) == folded) return &it;
    }
  }
  return nullptr;
}

void report(const PostContext& post, TextSpan at, std::string name, const std::string& handle,
            English of, std::vector<Thing>& things) {
  things.push_back({.place = at,
                    .values = {{"name", std::move(name)},
                               {"handle", handle},
                               {"of", Phrase(of)},
                               {"found", std::string(post.at(at))}}});
}

/// Where the post names the partner; else its end, where the tag could stand.
TextSpan place_of(const PostContext& post, const std::string& name) {
  const auto named = stated_phrases({&name, 1}).find(post.text.text(), post.words);
  if (!named.empty()) return named.front().span;
  const auto end = static_cast<std::uint32_t>(post.text.text().size());
  return {end, end};
}

void check(const PostContext& post, const Wanted& wanted, std::vector<Thing>& things) {
  const Partner& partner = *wanted.partner;
  const std::string handle(partner.handle_on(post.dialect.id));
  if (handle.empty() || is_tagged(partner.handles, post.entities, post.dialect) ||
      is_in_picture(partner.id, partner.name, partner.handles, post.media)) {
    return;
  }
  report(post, place_of(post, partner.name), partner.name, "@" + handle, wanted.of, things);
}

/// An event's partner that only its handle tells: `partners: ["@FriendsRPL"]`.
void check_handle(const PostContext& post, const std::string& handle, std::vector<Thing>& things) {
  const Handle own{.platform = post.dialect.id, .name = handle.substr(1)};
  if (is_tagged({&own, 1}, post.entities, post.dialect)) return;
  const auto end = static_cast<std::uint32_t>(post.text.text().size());
  report(post, {end, end}, handle, handle, English("event"), things);
}

void find(const PostContext& post, const Claim& /*claim*/, std::vector<Thing>& things) {
  std::vector<const Partner*> done;
  for (const std::string& word : post.fields.words("event.partners")) {
    if (const Partner* partner = find_partner(post.workspace, word)) {
      check(post, {partner, English("event")}, things);
      done.push_back(partner);
    } else if (word.size() > 1 && word.starts_with('@')) {
      check_handle(post, word, things);
    }
  }
  if (post.campaign == nullptr) return;
  for (const Partner& partner : post.campaign->partners) {
    const bool seen =
        std::ranges::any_of(done, [&](const Partner* it) { return it->id == partner.id; });
    if (!seen) check(post, {&partner, English("campaign")}, things);
  }
}

constexpr NamedDoc kValues[] = {
    {"name", "the partner's name"},
    {"handle", "on the post's platform, with its sign"},
    {"of", "event or campaign: whose partner they are"},
};

}  // namespace

constinit const CheckKind kUntaggedPartnerKind = {
    .name = "untagged-partner",
    .summary =
        "A partner of the post's campaign, or of its event (`event: {partners: […]}`), who has a "
        "handle on the platform and is tagged neither in the text nor in a picture.",
    .example = "forbid: { untagged-partner: any }",
    .values = kValues,
    .find = find,
    .awake =
        [](const PostContext& post, const Claim& /*claim*/) {
          return post.campaign != nullptr || post.fields.find("event.partners");
        },
    .needs = "campaigns",
};

}  // namespace advolint
