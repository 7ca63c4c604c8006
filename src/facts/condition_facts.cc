#include "facts/condition_facts.h"

#include <algorithm>

namespace advolint {
namespace {

using Words = std::vector<std::string>;

Words campaign_partners(const PostContext& post) {
  Words ids;
  if (post.campaign == nullptr) return ids;
  for (const Partner& partner : post.campaign->partners) ids.push_back(partner.id);
  return ids;
}

Words book_clubs(const PostContext& post) {
  const auto& organisation = post.workspace.organisation;
  if (!organisation || !organisation->book_clubs) return {};
  return {*organisation->book_clubs ? "yes" : "no"};
}

Words name(const PostContext& post) {
  const auto& organisation = post.workspace.organisation;
  return organisation && !organisation->name.empty() ? Words{organisation->name} : Words();
}

Words run_by(const PostContext& post) {
  const auto& organisation = post.workspace.organisation;
  return organisation && !organisation->run_by.empty() ? Words{organisation->run_by} : Words();
}

constexpr ConditionFact kFacts[] = {
    {"campaign.partners", campaign_partners},
    {"organisation.book-clubs", book_clubs},
    {"organisation.name", name},
    {"organisation.run-by", run_by},
};

}  // namespace

std::span<const ConditionFact> condition_facts() { return kFacts; }

const ConditionFact* find_condition_fact(std::string_view name) {
  const auto* found = std::ranges::find(kFacts, name, &ConditionFact::name);
  return found == std::end(kFacts) ? nullptr : found;
}

}  // namespace advolint
