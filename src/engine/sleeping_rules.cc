#include "engine/sleeping_rules.h"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "checks/data_entries.h"
#include "checks/fact_sets.h"

namespace advolint {
namespace {

bool states(const Workspace& workspace, std::string_view key) {
  if (key == "officials") return workspace.officials.has_value();
  if (key == "campaigns") return workspace.campaigns.has_value();
  if (key == "meetings") return workspace.meetings.has_value();
  if (key == "hashtags") return workspace.hashtags.has_value();
  if (key == "districts") return workspace.districts.has_value();
  if (key == "organisation") return workspace.organisation.has_value();
  if (key == "strategy") return workspace.strategy.has_value();
  if (key == "team") return workspace.team.has_value();
  if (key == "response-plan") return workspace.response_plan.has_value();
  return true;
}

/// The keys of advolint.yaml without which `claim` finds nothing.
void add_needs(const Claim& claim, std::vector<std::string>& needs) {
  const auto add = [&](std::string_view key) {
    if (!key.empty() && std::ranges::count(needs, key) == 0) needs.emplace_back(key);
  };
  add(claim.kind->needs);
  if (const DataSet* set = find_data_set(claim.in)) add(set->file);
  if (const FactSet* set = find_fact_set(claim.from)) add(set->needs);
  for (const auto* filter : {&claim.with, &claim.except}) {
    for (const auto& [name, accepted] : *filter) {
      for (const std::string& it : accepted) {
        if (const FactSet* set = find_fact_set(it)) add(set->needs);
      }
    }
  }
}

void add_needs(const RuleCalendarClaim& claim, std::vector<std::string>& needs) {
  if (claim.across.period == Across::Period::Meeting) needs.emplace_back("meetings");
  const bool by_campaign = claim.across.period == Across::Period::Campaign ||
                           claim.across.period == Across::Period::DayOfAction;
  if (by_campaign) needs.emplace_back("campaigns");
  const bool from_channel = claim.by && claim.claim.quantity.text == "stated";
  if (from_channel) needs.emplace_back("strategy");
  if (const FactSet* set = find_fact_set(claim.from)) needs.emplace_back(set->needs);
}

/// What the claims of `rule` need; nothing where one of them finds something as it is: a rule may
/// look at posts, at the calendar and at data files.
std::vector<std::string> needs_of_claims(const Rule& rule, const Workspace& workspace) {
  std::vector<std::string> needs;
  const auto is_awake = [&](const auto& claim) {
    std::vector<std::string> own;
    add_needs(claim, own);
    std::ranges::copy(own, std::back_inserter(needs));
    return std::ranges::all_of(own, [&](const std::string& key) { return states(workspace, key); });
  };
  for (const RuleClaim& claim : rule.claims) {
    if (is_awake(claim.claim)) return {};
  }
  for (const RuleCalendarClaim& claim : rule.calendar_claims) {
    if (is_awake(claim)) return {};
  }
  return needs;
}

}  // namespace

std::vector<std::string> missing_for(const Rule& rule, const Workspace& workspace) {
  std::vector<std::string> needs = needs_of_claims(rule, workspace);
  for (const Claim& claim : rule.applies_to.has) add_needs(claim, needs);
  for (const Condition::FieldTest& test : rule.applies_to.fields) {
    if (test.path.starts_with("organisation.")) needs.emplace_back("organisation");
  }
  std::ranges::sort(needs);
  const auto repeated = std::ranges::unique(needs);
  needs.erase(repeated.begin(), repeated.end());
  std::erase_if(needs, [&](const std::string& key) { return states(workspace, key); });
  return needs;
}

std::size_t count_sleeping(const RuleSet& rules, const Workspace& workspace) {
  return static_cast<std::size_t>(std::ranges::count_if(rules.rules, [&](const Rule& it) {
    const bool is_on = it.info.level != Level::None || !it.level_by_path.empty();
    return is_on && !missing_for(it, workspace).empty();
  }));
}

}  // namespace advolint
