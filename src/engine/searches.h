#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

#include "checks/check_kind.h"
#include "facts/post_context.h"
#include "pack/rule.h"

namespace advolint {

/// Numbers the searches that rules share: those of claims which ask for the same and differ only in
/// what they do with it ("with: { fault: blank }"). Likewise the tests of fields in conditions.
void number_searches(RuleSet& rules);

/// What rules have asked of one post so far, by the numbers of searches and tests. Belongs to one
/// thread.
class Searches {
 public:
  /// What the claim's kind finds in `post`; the kind looks once. Needs a number.
  const std::vector<Thing>& things_of(const Claim& claim, const PostContext& post);
  /// Whether the claim's kind has looked already, and has found nothing.
  [[nodiscard]] bool found_nothing(const Claim& claim) const {
    const std::uint32_t number = claim.search;
    return number != 0 && number <= found_.size() && found_[number - 1] == &kNothing;
  }
  /// The answer to a test, at two times its number where all topics count, and at the next place
  /// where only stated ones do; nothing until it is known.
  std::optional<bool>& answer_to(std::uint32_t test);

 private:
  static const std::vector<Thing> kNothing;

  std::vector<const std::vector<Thing>*> found_;  ///< of each number; null: nobody has asked
  std::deque<std::vector<Thing>> things_;         ///< those that are some, which keep their place
  std::vector<std::optional<bool>> answers_;
};

/// Those of `post`, made when the first rule asks.
Searches& searches_of(const PostContext& post);

}  // namespace advolint
