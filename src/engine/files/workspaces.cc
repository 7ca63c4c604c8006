#include "engine/files/workspaces.h"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <utility>

#include <fmt/format.h>

#include "config/load_workspace.h"
#include "engine/files/kept_profiles.h"
#include "engine/files/plain_path.h"
#include "engine/searches.h"
#include "pack/apply_settings.h"
#include "pack/load_rules.h"
#include "pack/translate.h"
#include "text/edit_distance.h"
#include "text/phrasebook.h"
#include "text/suggestion.h"

namespace advolint {
namespace {

namespace fs = std::filesystem;

/// `file` relative to `root`, where both are written so plainly that it is the end of the path.
std::optional<std::string_view> path_below(std::string_view root, std::string_view file) {
  if (root == "." && is_plain_path(file)) return file;
  const bool is_below =
      is_normal_path(root) && file.starts_with(root) && file.substr(root.size()).starts_with('/');
  if (!is_below) return std::nullopt;
  file.remove_prefix(root.size() + 1);
  return is_plain_path(file) ? std::optional(file) : std::nullopt;
}

std::string folder_of(const std::string& path) {
  if (is_plain_path(path)) {
    const std::size_t end = path.rfind('/');
    return end == std::string::npos ? "." : path.substr(0, end);
  }
  const std::string folder = fs::path(path).parent_path().generic_string();
  return folder.empty() ? "." : folder;
}

/// Whether `name` is that of `rule`, or of a group that it is in.
bool names_rule(const std::string& name, const Rule& rule) {
  return name == rule.info.name || (is_rule_group(name) && is_in_group(name, rule));
}

}  // namespace

const Profile& Profiles::for_file(const std::string& path, std::vector<Error>& errors) {
  const std::string folder = folder_of(path);
  const auto known = by_folder_.find(folder);
  if (known != by_folder_.end()) return *known->second;
  const Profile& profile = load(workspace_path_for(folder), errors);
  by_folder_[folder] = &profile;
  return profile;
}

std::string Profiles::workspace_path_for(const std::string& folder) const {
  if (options_.config_path) return *options_.config_path;
  return options_.use_config ? find_workspace_file(files_, folder).value_or("") : std::string();
}

bool Profiles::belongs(const std::string& path, const Profile& profile) {
  const std::string folder = folder_of(path);
  const auto [known, is_new] = workspace_paths_.try_emplace(folder);
  if (is_new) known->second = workspace_path_for(folder);
  const auto loaded = by_workspace_.find(known->second);
  return loaded != by_workspace_.end() && loaded->second == &profile;
}

bool Profiles::needs_rules(const std::string& workspace_path) const {
  return options_.shipped_rules == ShippedRules::Load || !workspace_path.empty() ||
         !options_.packs.empty() || !options_.levels.empty() || !options_.only.empty();
}

const Profile& Profiles::load(const std::string& workspace_path, std::vector<Error>& errors) {
  const auto known = by_workspace_.find(workspace_path);
  if (known != by_workspace_.end()) return *known->second;
  loaded_.push_back(kept_or_made(workspace_path));
  const Profile& profile = *loaded_.back();
  std::ranges::copy(profile.errors, std::back_inserter(errors));
  by_workspace_[workspace_path] = &profile;
  return profile;
}

std::shared_ptr<const Profile> Profiles::kept_or_made(const std::string& workspace_path) const {
  if (options_.kept == nullptr) return make(files_, workspace_path);
  if (auto kept = options_.kept->find(files_, options_, workspace_path)) return kept;
  SeenFiles seen(files_);
  auto profile = make(seen, workspace_path);
  options_.kept->keep(options_, workspace_path, profile, std::move(seen));
  return profile;
}

std::shared_ptr<const Profile> Profiles::make(const Files& files,
                                              const std::string& workspace_path) const {
  auto profile = std::make_shared<Profile>(Profile{.workspace = empty_workspace()});
  if (!workspace_path.empty()) {
    auto workspace = load_workspace(files, workspace_path, profile->faults);
    if (workspace) {
      profile->workspace = std::move(*workspace);
    } else {
      profile->errors.push_back(workspace.error());
    }
  }
  profile->people = std::make_unique<const PeopleIndex>(profile->workspace);
  if (needs_rules(workspace_path)) {
    profile->rules =
        load_rules(files, profile->workspace, options_.packs, profile->faults, options_.examples);
  }
  profile->rule_names = profile->rules.names();
  profile->language = language_for(profile->workspace);
  translate(profile->rules, profile->language);
  say_in(profile->faults, profile->rules.phrases);
  apply_options(profile->rules);
  check_names(profile->rules, profile->errors);
  number_searches(profile->rules);
  return profile;
}

Diagnostics Profiles::faults() const {
  Diagnostics faults;
  for (const auto& profile : loaded_)
    std::ranges::copy(profile->faults, std::back_inserter(faults));
  return faults;
}

Phrasebook Profiles::phrases() const {
  return loaded_.empty() ? built_in_phrasebook(language_for(empty_workspace()))
                         : loaded_.front()->rules.phrases;
}

std::string Profiles::language_for(const Workspace& workspace) const {
  if (!options_.language.empty()) return options_.language;
  const std::string& stated =
      workspace.language.empty() ? options_.environment_language : workspace.language;
  const std::vector<std::string> known = message_languages();
  return std::ranges::count(known, stated) == 0 ? "en" : stated;
}

void Profiles::apply_options(RuleSet& rules) const {
  const auto set = [](Rule& rule, Level level) {
    rule.info.level = level;
    rule.level_by_path.clear();
  };
  std::vector<std::pair<std::string, Level>> levels(options_.levels.begin(), options_.levels.end());
  std::ranges::stable_sort(levels, [](const auto& one, const auto& other) {
    return is_less_exact(one.first, other.first);
  });
  for (Rule& rule : rules.rules) {
    for (const auto& [name, level] : levels) {
      if (names_rule(name, rule)) set(rule, level);
    }
    const bool is_left = std::ranges::any_of(
        options_.only, [&](const std::string& it) { return names_rule(it, rule); });
    if (!options_.only.empty() && !is_left) set(rule, Level::None);
  }
}

void Profiles::check_names(const RuleSet& rules, std::vector<Error>& errors) const {
  const auto check = [&](const std::string& name) {
    if (std::ranges::any_of(rules.rules, [&](const Rule& it) { return names_rule(name, it); }))
      return;
    errors.push_back({with_suggestion(Phrase("there is no rule '{}'", name),
                                      did_you_mean(name, rules.names()))});
  };
  for (const std::string& name : options_.only) check(name);
  for (const auto& [name, level] : options_.levels) check(name);
}

std::string path_in(const Workspace& workspace, const std::string& file,
                    const std::string& working_directory) {
  if (const auto below = path_below(workspace.root, file)) return std::string(*below);
  if (workspace.root == ".") {
    if (const auto below = path_below(working_directory, file)) return std::string(*below);
  }
  const fs::path here = working_directory;
  return (here / file)
      .lexically_normal()
      .lexically_relative((here / workspace.root).lexically_normal())
      .generic_string();
}

}  // namespace advolint
