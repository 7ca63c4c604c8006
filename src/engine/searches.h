#pragma once

#include <deque>
#include <vector>

#include "checks/check_kind.h"
#include "facts/post_context.h"

namespace advolint {

/// What kinds have found in one post so far. Rules that ask for the same and differ only in what
/// they do with it ("with: { fault: blank }") share one search. Belongs to one thread.
class Searches {
 public:
  /// Whether all claims on this kind with the same words find the same, whatever they want of it.
  static bool can_share(const Claim& claim);

  /// What the claim's kind finds in `post`; the kind looks once. Needs can_share(claim).
  const std::vector<Thing>& things_of(const Claim& claim, const PostContext& post);

 private:
  struct Search {
    Quantity quantity;
    Parameters parameters;
    std::vector<Thing> things;

    /// Whether it is what `claim`, of the same kind, asks for.
    [[nodiscard]] bool is_for(const Claim& claim) const;
  };

  std::deque<Search> searches_;          ///< whose things keep their place
  std::vector<const CheckKind*> kinds_;  ///< of each search: a look passes over most of them
};

}  // namespace advolint
