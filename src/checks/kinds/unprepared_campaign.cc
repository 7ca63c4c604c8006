#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "checks/check_kind.h"
#include "checks/data_entries.h"

namespace advolint {
namespace {

/// A campaign without dates does not say when it runs.
bool runs_on(const Campaign& campaign, Date today) {
  if (!campaign.from && !campaign.to) return false;
  return (!campaign.from || *campaign.from <= today) && (!campaign.to || today <= *campaign.to);
}

Thing thing_at(Location place, std::string_view fault, const Campaign& campaign) {
  return {.place = std::move(place),
          .values = {{"fault", std::string(fault)},
                     {"name", campaign.name.empty() ? campaign.id : campaign.name},
                     {"from", campaign.from ? to_iso(*campaign.from) : ""}}};
}

/// Whether somebody was asked to stand by before `campaign` began.
bool told_ahead(const yaml::Node& contacts, const Campaign& campaign) {
  return std::ranges::any_of(contacts.items, [&](const yaml::Node& contact) {
    const yaml::Node* told = stated_value(contact, "told");
    const auto date = told == nullptr ? std::nullopt : parse_iso_date(told->scalar);
    return date && (!campaign.from || *date < *campaign.from);
  });
}

/// What the response plan says too little of for campaigns that run.
class PlanReview {
 public:
  PlanReview(const DataDocument& plan, std::vector<Thing>& things) : plan_(plan), things_(things) {}

  void review(const Campaign& campaign) {
    require("notify", campaign);
    require("steps", campaign);
    require("contacts", campaign);
    const yaml::Node* contacts = stated_value(plan_.root, "contacts");
    if (contacts == nullptr || told_ahead(*contacts, campaign)) return;
    add(plan_.root.find_entry("contacts")->key_span, "told", campaign);
  }

 private:
  /// What is missing is missing for every campaign, and reported for the first.
  void require(std::string_view key, const Campaign& campaign) {
    if (stated_value(plan_.root, key) != nullptr) return;
    const bool is_reported = std::ranges::any_of(
        things_, [&](const Thing& thing) { return thing.values.at("fault") == key; });
    if (is_reported) return;
    const yaml::Entry* entry = plan_.root.find_entry(key);
    if (entry == nullptr && !plan_.root.entries.empty()) entry = &plan_.root.entries.front();
    add(entry == nullptr ? plan_.root.span : entry->key_span, key, campaign);
  }

  void add(SourceSpan span, std::string_view fault, const Campaign& campaign) {
    things_.push_back(thing_at({plan_.file, span}, fault, campaign));
    things_.back().notes.push_back({Phrase("the campaign that runs"), campaign.at});
  }

  const DataDocument& plan_;
  std::vector<Thing>& things_;
};

void find(const PostContext& data, const Claim& claim, std::vector<Thing>& things) {
  const DataDocument* plan = data.workspace.document("response-plan");
  const std::vector<DataEntry> entries = data_entries(data, claim);
  for (const Campaign& campaign : *data.workspace.campaigns) {
    if (!runs_on(campaign, *data.today)) continue;
    if (plan != nullptr) {
      PlanReview(*plan, things).review(campaign);
      continue;
    }
    const auto entry = std::ranges::find(entries, campaign.at.span,
                                         [](const DataEntry& it) { return it.node->span; });
    things.push_back(
        thing_at(entry == entries.end() ? campaign.at : entry->at, "no-plan", campaign));
  }
}

bool awake(const PostContext& data, const Claim& claim) {
  return data.today && data.workspace.campaigns && states_entries(data, claim);
}

constexpr std::string_view kFaults[] = {"no-plan", "contacts", "notify", "steps", "told"};
constexpr Term kValues[] = {
    {"fault",
     "no-plan; contacts, notify or steps, where the plan lacks the key; told, where no contact was "
     "told before the campaign began",
     TermType::OneOf, kFaults},
    {"name", "the campaign"},
    {"from", "the day on which it began"},
};

}  // namespace

/// In C++: it compares the entries of two data files and their dates.
extern constinit const CheckKind kUnpreparedCampaignKind = {
    .name = "unprepared-campaign",
    .summary =
        "A campaign that runs today without a response plan, or with one that lacks contacts told "
        "ahead, those who are notified, or steps.",
    .example = "forbid: { unprepared-campaign: any, in: campaigns }",
    .values = kValues,
    .scope = Scope::Data,
    .find = find,
    .awake = awake,
};

}  // namespace advolint
