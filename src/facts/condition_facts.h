#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "facts/post_context.h"

namespace advolint {

/// A fact of the workspace that `for:` and `unless:` may ask for beside the keys of drafts.
struct ConditionFact {
  std::string_view name;  ///< "organisation.run-by"
  /// Empty where nobody states it.
  std::vector<std::string> (*words)(const PostContext& post) = nullptr;
};

/// All of them, sorted by name.
std::span<const ConditionFact> condition_facts();

/// Null if there is none of this name.
const ConditionFact* find_condition_fact(std::string_view name);

}  // namespace advolint
