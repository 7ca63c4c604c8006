#include "config/merge.h"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <utility>

namespace advolint {
namespace {

namespace fs = std::filesystem;

bool is_path(std::string_view pack) {
  return pack.find('/') != std::string_view::npos || pack.ends_with(".yaml") ||
         pack.ends_with(".yml");
}

/// Its depth is bounded by the YAML parser's.
void move_node(yaml::Node& node, SourceSpan span) {
  node.span = span;
  for (yaml::Node& item : node.items) move_node(item, span);
  for (yaml::Entry& entry : node.entries) {
    entry.key_span = span;
    move_node(entry.value, span);
  }
}

void move_rules(std::vector<RuleSetting>& rules, SourceSpan span) {
  for (RuleSetting& rule : rules) {
    rule.span = span;
    for (auto& [name, value] : rule.parameters) move_node(value, span);
  }
}

}  // namespace

void move_base(Workspace& base, const std::string& folder, SourceSpan extends) {
  for (std::string& pack : base.packs) {
    if (!is_path(pack)) continue;
    const fs::path path = (fs::path(base.root) / pack).lexically_normal();
    // A name without a folder would be that of a built-in pack.
    pack = (fs::path(".") / path.lexically_relative(fs::path(folder).lexically_normal()))
               .generic_string();
  }
  std::ranges::fill(base.pack_spans, extends);
  move_rules(base.rules, extends);
  for (Override& override : base.overrides) move_rules(override.rules, extends);
  for (ListSetting& list : base.lists) list.span = extends;
  for (PathFields& path : base.paths) move_node(path.fields, extends);
}

void merge_rules(std::vector<RuleSetting>& rules, std::vector<RuleSetting> over) {
  for (RuleSetting& setting : over) {
    const auto known = std::ranges::find(rules, setting.rule, &RuleSetting::rule);
    if (known == rules.end()) {
      rules.push_back(std::move(setting));
      continue;
    }
    known->span = setting.span;
    if (setting.level) known->level = setting.level;
    for (auto& [name, value] : setting.parameters) {
      known->parameters.insert_or_assign(name, std::move(value));
    }
  }
}

void merge_paths(std::vector<PathFields>& paths, std::vector<PathFields> over) {
  std::erase_if(paths, [&](const PathFields& base) {
    return std::ranges::find(over, base.glob, &PathFields::glob) != over.end();
  });
  // The first glob that a path matches counts, so the nearer file's are first.
  paths.insert(paths.begin(), std::make_move_iterator(over.begin()),
               std::make_move_iterator(over.end()));
}

void merge_organisation(std::optional<Organisation>& organisation, Organisation over) {
  if (!organisation) {
    organisation = std::move(over);
    return;
  }
  if (!over.name.empty()) organisation->name = std::move(over.name);
  if (!over.run_by.empty()) organisation->run_by = std::move(over.run_by);
  if (over.book_clubs) organisation->book_clubs = over.book_clubs;
  for (Handle& handle : over.handles) {
    std::erase_if(organisation->handles,
                  [&](const Handle& it) { return it.platform == handle.platform; });
    organisation->handles.push_back(std::move(handle));
  }
}

}  // namespace advolint
