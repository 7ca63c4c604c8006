#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "pack/compile.h"

namespace advolint {

/// The keys of drafts that rules may name, dotted ones too: those that advolint knows and those
/// that packs declare under `keys:`. Sorted.
std::vector<std::string> keys_of_drafts(const Names& names);

/// What `for:` and `unless:` may name: those keys, what the engine knows of a post, and facts of
/// the workspace. Sorted.
std::vector<std::string> keys_of_conditions(const Names& names);

/// Whether a draft says one word at most under this key: `kind`, and not `topic`.
bool holds_one_word(std::string_view key);

}  // namespace advolint
