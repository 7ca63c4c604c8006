#include <string>
#include <vector>

#include "checks/check_kind.h"
#include "checks/data_entries.h"
#include "facts/strategy.h"

namespace advolint {
namespace {

/// One owner with somebody who steps in, or two owners who step in for each other.
std::string_view fault_of(const yaml::Node& channel) {
  const std::size_t owners = words_in(channel.find("owner")).size();
  if (owners == 0) return "nobody";
  const bool is_alone = owners == 1 && stated_value(channel, "stands-in") == nullptr;
  return is_alone ? "alone" : "";
}

void find(const PostContext& data, const Claim& claim, std::vector<Thing>& things) {
  for (const DataEntry& entry : data_entries(data, claim)) {
    const std::string_view fault = fault_of(*entry.node);
    if (fault.empty()) continue;
    const std::vector<std::string> owners = words_in(entry.node->find("owner"));
    things.push_back({.place = entry.at,
                      .values = {{"name", entry.name},
                                 {"fault", std::string(fault)},
                                 {"owner", owners.empty() ? "" : owners.front()}}});
  }
}

constexpr std::string_view kFaults[] = {"nobody", "alone"};
constexpr Term kValues[] = {
    {"name", "what the channel is called"},
    {"fault", "nobody, or alone: nobody steps in for the owner", TermType::OneOf, kFaults},
    {"owner", "the id of the owner who is alone"},
};

}  // namespace

/// In C++: it compares entries of two data files.
extern constinit const CheckKind kUnownedChannelKind = {
    .name = "unowned-channel",
    .summary =
        "A channel of the strategy that no `owner:` answers for, or only one, with nobody under "
        "`stands-in:`.",
    .example = "forbid: { unowned-channel: any, in: strategy.channels }",
    .values = kValues,
    .scope = Scope::Data,
    .find = find,
    .awake = states_entries,
};

}  // namespace advolint
