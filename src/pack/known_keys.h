#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace advolint {

/// The keys that rules may name. Made once for all rules.
struct KnownKeys {
  /// `declared` are those that packs name under `keys:`.
  explicit KnownKeys(const std::vector<std::string>& declared = {});

  /// Of drafts, dotted ones too: those that advolint knows, and the declared ones. Sorted.
  std::vector<std::string> of_drafts;
  /// What `for:` and `unless:` may name: those, what the engine knows of a post, and facts of the
  /// workspace. Sorted.
  std::vector<std::string> of_conditions;
};

/// Whether a draft says one word at most under this key: `kind`, and not `topic`.
bool holds_one_word(std::string_view key);

}  // namespace advolint
