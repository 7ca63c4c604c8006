#pragma once

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "yaml/node.h"

namespace advolint {

/// A key of front matter that other tools write, and ours for it: {"networks", "platform"}.
using KeyAliases = std::vector<std::pair<std::string, std::string>>;

struct KeyAlias {
  std::string_view foreign, ours;
};

/// The keys that advolint knows in a draft's front matter, those of kFrontMatterShape, sorted.
/// Without those of other tools that it renames.
std::span<const std::string_view> front_matter_keys();

/// Those that need no configuration.
std::span<const KeyAlias> built_in_key_aliases();

/// Renames the top-level keys that `configured` or a built-in alias maps to ours, where ours is not
/// there.
void use_our_keys(yaml::Node& fields, const KeyAliases& configured = {});

}  // namespace advolint
