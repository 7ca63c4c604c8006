#pragma once

#include <deque>
#include <optional>
#include <vector>

#include "checks/check_kind.h"
#include "facts/post_context.h"
#include "pack/rule.h"

namespace advolint {

/// Numbers the searches that rules share: those of claims which ask for the same and differ only in
/// what they do with it ("with: { fault: blank }").
void number_searches(RuleSet& rules);

/// What kinds have found in one post so far, by the numbers of searches. Belongs to one thread.
class Searches {
 public:
  /// What the claim's kind finds in `post`; the kind looks once. Needs a number.
  const std::vector<Thing>& things_of(const Claim& claim, const PostContext& post);

 private:
  std::deque<std::optional<std::vector<Thing>>> searches_;  ///< whose things keep their place
};

}  // namespace advolint
