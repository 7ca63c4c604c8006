#include "engine/searches.h"

#include <algorithm>

#include "engine/find_things.h"

namespace advolint {

bool Searches::can_share(const Claim& claim) {
  const CheckKind& kind = *claim.kind;
  const bool asks_for_nothing_else =
      claim.list.empty() && (claim.from.empty() || kind.from == FromRole::Filter);
  return asks_for_nothing_else && !kind.takes_pattern && kind.scope != Scope::Data;
}

bool Searches::Search::is_for(const Claim& claim) const {
  if (parameters != claim.parameters) return false;
  // What else a quantity says is asked of the things found, not of the search.
  return kind->argument == Argument::Quantity ||
         (quantity.text == claim.quantity.text && quantity.most == claim.quantity.most);
}

const std::vector<Thing>& Searches::things_of(const Claim& claim, const PostContext& post) {
  const auto done = std::ranges::find_if(searches_, [&](const Search& it) {
    return it.kind == claim.kind && it.is_for(claim);  // most are not: no call for those
  });
  if (done != searches_.end()) return done->things;
  searches_.push_back(
      {claim.kind, claim.quantity, claim.parameters, advolint::things_of(claim, post)});
  return searches_.back().things;
}

}  // namespace advolint
