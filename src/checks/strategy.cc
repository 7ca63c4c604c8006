#include "checks/strategy.h"

#include <algorithm>

#include "text/characters.h"

namespace advolint {
namespace {

std::string word_at(const yaml::Node& entry, std::string_view key) {
  const yaml::Node* value = entry.find(key);
  return value != nullptr && value->is_scalar() ? value->scalar : std::string();
}

/// The entries of a list whose items are words, or maps with an `id:`.
EntrySet entries_in(const yaml::Node* list) {
  EntrySet set;
  if (list == nullptr) return set;
  for (const yaml::Node& item : list->items) {
    const std::string id = item.is_scalar() ? item.scalar : word_at(item, "id");
    if (id.empty()) continue;
    std::string name = word_at(item, "name");
    set.entries.push_back({.key = id,
                           .values = {{"id", id}, {"name", name.empty() ? id : name}},
                           .demanded_at = std::nullopt,
                           .official = nullptr});
  }
  set.stated = !set.entries.empty();
  return set;
}

}  // namespace

const yaml::Node* strategy_value(const Workspace& workspace, std::string_view key) {
  return workspace.strategy ? workspace.strategy->root.find(key) : nullptr;
}

Location in_strategy(const Workspace& workspace, const yaml::Node& node) {
  return {workspace.strategy->file, node.span};
}

std::vector<std::string> words_in(const yaml::Node* node) {
  std::vector<std::string> words;
  if (node == nullptr) return words;
  if (node->is_scalar()) words.push_back(node->scalar);
  for (const yaml::Node& item : node->items) {
    if (item.is_scalar()) words.push_back(item.scalar);
  }
  return words;
}

std::vector<Channel> channels_of(const Workspace& workspace) {
  std::vector<Channel> channels;
  const yaml::Node* list = strategy_value(workspace, "channels");
  if (list == nullptr) return channels;
  for (const yaml::Node& entry : list->items) {
    const Platform* platform =
        workspace.platforms.find(entry.is_scalar() ? entry.scalar : word_at(entry, "platform"));
    if (platform != nullptr) channels.push_back({.platform = platform, .entry = &entry});
  }
  return channels;
}

EntrySet strategy_audiences(const PostContext& post) {
  return entries_in(strategy_value(post.workspace, "audiences"));
}

EntrySet strategy_goals(const PostContext& post) {
  return entries_in(strategy_value(post.workspace, "goals"));
}

EntrySet team_members(const PostContext& post) {
  return post.workspace.team ? entries_in(&post.workspace.team->root) : EntrySet();
}

std::vector<std::string> team_names(const Workspace& workspace) {
  std::vector<std::string> names;
  if (!workspace.team) return names;
  for (const yaml::Node& member : workspace.team->root.items) {
    names.push_back(fold_case(word_at(member, "name"), Accents::Ignore));
  }
  return names;
}

bool is_one_of(const std::vector<std::string>& team, std::string_view name) {
  const std::string folded = fold_case(name, Accents::Ignore);
  return std::ranges::any_of(team, [&](const std::string& full) {
    return full == folded || full.starts_with(folded + " ");
  });
}

}  // namespace advolint
