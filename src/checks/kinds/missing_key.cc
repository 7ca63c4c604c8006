#include <algorithm>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "checks/check_kind.h"
#include "checks/data_entries.h"

namespace advolint {
namespace {

constexpr std::string_view kOr = " or ";

/// `wanted` is a key, or several of which one will do: "owner or stands-in".
bool has_one_of(const yaml::Node& entry, std::string_view wanted) {
  while (true) {
    const std::size_t end = wanted.find(kOr);
    if (stated_value(entry, wanted.substr(0, end)) != nullptr) return true;
    if (end == std::string_view::npos) return false;
    wanted.remove_prefix(end + kOr.size());
  }
}

/// "`owner` or `stands-in`".
Phrase any_of_keys(std::string_view wanted) {
  std::vector<Phrase> quoted;
  while (true) {
    const std::size_t end = wanted.find(kOr);
    quoted.emplace_back(fmt::format("`{}`", wanted.substr(0, end)));
    if (end == std::string_view::npos) return Phrase::any_of(std::move(quoted));
    wanted.remove_prefix(end + kOr.size());
  }
}

/// "`office`, `level` and `district`".
Phrase all_of(const std::vector<std::string>& keys) {
  std::vector<Phrase> quoted;
  for (const std::string& key : keys) quoted.push_back(any_of_keys(key));
  return Phrase::all_of(std::move(quoted));
}

void find(const PostContext& data, const Claim& claim, std::vector<Thing>& things) {
  for (const DataEntry& entry : data_entries(data, claim)) {
    std::vector<std::string> missing;
    std::ranges::copy_if(claim.list, std::back_inserter(missing), [&](const std::string& wanted) {
      return !has_one_of(*entry.node, wanted);
    });
    if (missing.empty()) continue;
    things.push_back(
        {.place = entry.at,
         .values = {{"name", entry.name},
                    {"missing", all_of(missing)},
                    {"fault", missing.size() == claim.list.size() ? "everything" : "something"}}});
  }
}

constexpr std::string_view kFaults[] = {"everything", "something"};
constexpr Term kValues[] = {
    {"name", "what the entry is called"},
    {"missing", "the keys that it lacks, or that say nothing"},
    {"fault", "everything, where it has none of the keys, or something", TermType::OneOf, kFaults},
};

}  // namespace

/// In C++: it looks at entries of data files, and at several keys of which one will do.
extern constinit const CheckKind kMissingKeyKind = {
    .name = "missing-key",
    .summary =
        "An entry of a data file that lacks keys of the list. A key may be dotted "
        "(`policies.staff`), or name several of which one will do (`measures or goals`).",
    .example = "forbid: { missing-key: any, in: officials, from: official-facts }",
    .values = kValues,
    .from = FromRole::Keys,
    .scope = Scope::Data,
    .find = find,
    .awake = states_entries,
};

}  // namespace advolint
