#include "checks/check_kind.h"
#include "facts/meetings.h"

namespace advolint {
namespace {

constexpr Term kValues[] = {
    {"updated", "the day that the draft states"},
    {"campaign", "the name of the campaign that has begun since"},
    {"from", "the day on which it began"},
};

/// The running campaign that began last.
const Campaign* latest_campaign(const PostContext& post) {
  const Campaign* latest = nullptr;
  for (const Campaign* campaign : running_campaigns(post)) {
    if (!campaign->from) continue;
    if (latest == nullptr || *latest->from < *campaign->from) latest = campaign;
  }
  return latest;
}

void find(const PostContext& post, const Claim& /*claim*/, std::vector<Thing>& things) {
  const auto updated = post.fields.date("updated");
  const Campaign* campaign = latest_campaign(post);
  if (!updated || !updated->ok() || campaign == nullptr || *updated >= *campaign->from) return;
  things.push_back({.place = post.fields.find("updated")->at(),
                    .values = {{"updated", to_iso(*updated)},
                               {"campaign", campaign->name.empty() ? campaign->id : campaign->name},
                               {"from", to_iso(*campaign->from)}},
                    .notes = {{Phrase("the campaign is stated here"), campaign->at}}});
}

bool awake(const PostContext& post, const Claim& /*claim*/) {
  return post.workspace.campaigns && (post.today || post.date) && post.fields.date("updated");
}

}  // namespace

/// In C++: it compares a date of a draft with the campaigns'.
extern constinit const CheckKind kStaleUpdateKind = {
    .name = "stale-update",
    .summary = "An `updated:` day from before the start of the campaign that runs now.",
    .example = "forbid: { stale-update: any }",
    .values = kValues,
    .find = find,
    .awake = awake,
    .needs = "campaigns",
};

}  // namespace advolint
