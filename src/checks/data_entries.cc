#include "checks/data_entries.h"

#include <algorithm>
#include <utility>

#include "config/shape.h"

namespace advolint {
namespace {

constexpr DataSet kDataSets[] = {
    {"campaigns", "campaigns", "the campaigns"},
    {"campaigns.partners", "campaigns", "the partners of all campaigns"},
    {"hashtags", "hashtags", "the registered hashtags"},
    {"meetings", "meetings", "the meetings"},
    {"officials", "officials", "the officials"},
    {"response-plan", "response-plan", "the response plan as a whole"},
    {"response-plan.contacts", "response-plan", "those who are asked to stand by"},
    {"strategy", "strategy", "the strategy as a whole"},
    {"strategy.channels", "strategy", "the strategy's channels"},
    {"strategy.goals", "strategy", "the strategy's goals"},
    {"team", "team", "the members of the team"},
};

/// The keys that say what an entry is called, the likeliest to be read first.
constexpr std::string_view kNames[] = {"name", "id", "tag", "platform", "date"};

bool says_something(const yaml::Node& node) {
  return !node.scalar.empty() || !node.items.empty() || !node.entries.empty();
}

const yaml::Node* stated_in_any(const yaml::Node& list, std::string_view path) {
  for (const yaml::Node& item : list.items) {
    if (const yaml::Node* value = stated_value(item, path)) return value;
  }
  return nullptr;
}

const yaml::Node* name_of(const yaml::Node& entry) {
  if (entry.is_scalar()) return &entry;
  for (const std::string_view key : kNames) {
    const yaml::Node* value = entry.find(key);
    if (value != nullptr && value->is_scalar() && !value->scalar.empty()) return value;
  }
  return nullptr;
}

DataEntry entry_of(const SourceFilePtr& file, const yaml::Node& node) {
  const yaml::Node* name = name_of(node);
  return {.node = &node,
          .at = {file, name == nullptr ? node.span : name->span},
          .name = name == nullptr ? Phrase("this entry") : Phrase(name->scalar)};
}

/// The document that `key` of advolint.yaml states: "the response plan".
DataEntry whole_file(const DataDocument& document, std::string_view key) {
  const yaml::Node& root = document.root;
  const SourceSpan span = root.entries.empty() ? root.span : root.entries.front().key_span;
  return {.node = &root, .at = {document.file, span}, .name = find_document_shape(key)->map->what};
}

void add_items(const SourceFilePtr& file, const yaml::Node* list, std::vector<DataEntry>& entries) {
  if (list == nullptr) return;
  for (const yaml::Node& item : list->items) entries.push_back(entry_of(file, item));
}

/// The document that `claim` is about, if it is in the file at hand.
const DataDocument* document_of(const PostContext& data, const Claim& claim) {
  const DataSet* set = find_data_set(claim.in);
  if (set == nullptr) return nullptr;
  const DataDocument* document = data.workspace.document(set->file);
  return document != nullptr && document->file == data.draft.file ? document : nullptr;
}

}  // namespace

std::span<const DataSet> data_sets() { return kDataSets; }

const DataSet* find_data_set(std::string_view name) {
  const auto* found = std::ranges::find(kDataSets, name, &DataSet::name);
  return found == std::end(kDataSets) ? nullptr : found;
}

std::vector<DataEntry> data_entries(const PostContext& data, const Claim& claim) {
  std::vector<DataEntry> entries;
  const DataDocument* document = document_of(data, claim);
  if (document == nullptr) return entries;
  const yaml::Node& root = document->root;
  const std::string_view file = find_data_set(claim.in)->file;
  const bool is_part = claim.in.size() > file.size();
  const std::string_view part =
      is_part ? std::string_view(claim.in).substr(file.size() + 1) : std::string_view();
  if (root.is_mapping() && is_part) {
    add_items(document->file, root.find(part), entries);
  } else if (root.is_mapping()) {
    entries.push_back(whole_file(*document, file));
  } else if (is_part) {
    for (const yaml::Node& item : root.items) add_items(document->file, item.find(part), entries);
  } else {
    add_items(document->file, &root, entries);
  }
  return entries;
}

bool states_entries(const PostContext& data, const Claim& claim) {
  return document_of(data, claim) != nullptr;
}

const yaml::Node* stated_value(const yaml::Node& entry, std::string_view path) {
  const yaml::Node* node = &entry;
  while (true) {
    if (node->is_sequence()) return stated_in_any(*node, path);
    if (node->is_scalar()) return path == "name" && says_something(*node) ? node : nullptr;
    const std::size_t dot = path.find('.');
    node = node->find(path.substr(0, dot));
    if (node == nullptr) return nullptr;
    if (dot == std::string_view::npos) return says_something(*node) ? node : nullptr;
    path.remove_prefix(dot + 1);
  }
}

}  // namespace advolint
