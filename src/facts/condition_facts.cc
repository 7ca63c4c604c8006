#include "facts/condition_facts.h"

#include <string_view>

#include "facts/told_phrases.h"

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

Words kind(const PostContext& post) {
  const DataDocument* stated = post.workspace.document("organisation");
  const yaml::Node* kind = stated == nullptr ? nullptr : stated->root.find("kind");
  return kind != nullptr && !kind->scalar.empty() ? Words{kind->scalar} : Words();
}

/// By its kind; else "no" where the organisation's name of several words has none for a library.
/// "RPL" and "Riverbend" say nothing of what they are.
Words library(const PostContext& post) {
  const auto& organisation = post.workspace.organisation;
  if (!organisation) return {};
  if (const Words stated = kind(post); !stated.empty())
    return {says_one_of(stated.front(), "tells-library") ? "yes" : "no"};
  if (organisation->name.find(' ') == std::string::npos) return {};
  return {says_one_of(organisation->name, "tells-library") ? "yes" : "no"};
}

/// Stated; else "public" where nothing is stated and the post speaks for a public library.
Words run_by(const PostContext& post) {
  const auto& organisation = post.workspace.organisation;
  if (!organisation && !find_told(post, "tells-public-library").empty()) return {"public"};
  return organisation && !organisation->run_by.empty() ? Words{organisation->run_by} : Words();
}

constexpr ConditionFact kFacts[] = {
    {"campaign.partners", campaign_partners},
    {"organisation.book-clubs", book_clubs},
    {"organisation.kind", kind},
    {"organisation.library", library},
    {"organisation.name", name},
    {"organisation.run-by", run_by},
};

}  // namespace

std::span<const ConditionFact> condition_facts() { return kFacts; }

const ConditionFact* find_condition_fact(std::string_view name) {
  for (const ConditionFact& it : kFacts) {
    // A look tells nearly all keys of drafts from facts.
    if (it.name.size() == name.size() && it.name == name) return &it;
  }
  return nullptr;
}

}  // namespace advolint
