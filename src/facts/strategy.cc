#include "facts/strategy.h"

#include <algorithm>

#include "text/characters.h"

namespace advolint {
namespace {}  // namespace

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
        workspace.platforms.find(entry.is_scalar() ? entry.scalar : entry.word("platform"));
    if (platform != nullptr) channels.push_back({.platform = platform, .entry = &entry});
  }
  return channels;
}

std::vector<std::string> team_names(const Workspace& workspace) {
  std::vector<std::string> names;
  if (!workspace.team) return names;
  for (const yaml::Node& member : workspace.team->root.items) {
    names.push_back(fold_case(member.word("name"), Accents::Ignore));
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
