#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "config/workspace.h"
#include "yaml/reader.h"

/// What advolint.yaml says of rules, their lists and the paths they hold for.
namespace advolint {

/// `rules:`, a level or a map of a level and parameters by the rule's name.
std::vector<RuleSetting> read_rules(const yaml::Context& context, const yaml::Node& node);

/// `overrides:`, a list of {files, rules}.
std::vector<Override> read_overrides(const yaml::Context& context, const yaml::Node& node);

/// `lists:`, words by the list's name, which may have a '+' in front.
std::vector<ListSetting> read_lists(const yaml::Context& context, const yaml::Node& node);

/// `paths:`, front matter by glob.
std::vector<PathFields> read_paths(const yaml::Context& context, const yaml::Node& node);

/// `fail-on:`, a level or "never".
std::optional<Level> read_fail_on(yaml::MapReader& workspace);

}  // namespace advolint
