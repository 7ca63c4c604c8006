#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "checks/claim.h"
#include "facts/post_context.h"

/// The entries of data files, as kinds of Scope::Data look at them.
namespace advolint {

/// What `in:` of a claim may name.
struct DataSet {
  std::string_view name;  ///< "strategy.channels"
  std::string_view file;  ///< the key of advolint.yaml that states it: "strategy"
  std::string_view doc;
};

/// All of them, sorted by name.
std::span<const DataSet> data_sets();

/// Null if there is none of this name.
const DataSet* find_data_set(std::string_view name);

/// An entry of a list, or a data file that is a map of its own.
struct DataEntry {
  const yaml::Node* node = nullptr;
  Location at;  ///< its name or id, where it has one; of a whole file, its first key
  Phrase name;  ///< "Maria Lee", "LinkedIn", "the strategy"
};

/// The entries that `claim` is about, of those in the file that `data` stands for.
std::vector<DataEntry> data_entries(const PostContext& data, const Claim& claim);

/// Whether the file that `data` stands for states what `claim` is about.
bool states_entries(const PostContext& data, const Claim& claim);

/// The value at `path`, keys joined with dots; one that says nothing (no value, an empty list) is
/// null. Where `path` leads through a list, the first of its entries that has one. A word in place
/// of a map is the map's `name`: `sponsor: Director`.
const yaml::Node* stated_value(const yaml::Node& entry, std::string_view path);

}  // namespace advolint
