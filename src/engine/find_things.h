#pragma once

#include <optional>
#include <vector>

#include "checks/check_kind.h"
#include "checks/fact_sets.h"
#include "facts/post_context.h"

namespace advolint {

/// What a claim's filters leave of the things that its kind finds.
struct Found {
  bool awake = true;  ///< false: the facts that the claim needs are not stated
  /// The entries of `from:`; empty for a list of phrases of which none in particular is asked for.
  EntrySet wanted;
  std::vector<Thing> things;
};

/// Finds, joins with the entries of `from:`, filters by `with:`, `except:` and `where:`. Each thing
/// has its value "found".
Found find_things(const Claim& claim, const PostContext& post);

/// How many things it finds; nothing where it is not awake. Mostly without making them.
std::optional<std::size_t> count_things(const Claim& claim, const PostContext& post);

/// All that the claim's kind finds, whatever the claim wants of it. Each has its value "found".
std::vector<Thing> things_of(const Claim& claim, const PostContext& post);

/// The words under a thing.
std::string text_of(const Thing& thing, const PostContext& post);

/// Whether two keys name the same: case is ignored, and a sign in front.
bool same_key(std::string_view a, std::string_view b);

}  // namespace advolint
