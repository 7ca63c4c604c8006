#include "engine/searches.h"

#include <cstddef>
#include <utility>

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
  return claim.kind->argument == Argument::Quantity ||
         (quantity.text == claim.quantity.text && quantity.most == claim.quantity.most);
}

const std::vector<Thing>& Searches::things_of(const Claim& claim, const PostContext& post) {
  for (std::size_t i = 0; i < kinds_.size(); ++i) {
    if (kinds_[i] == claim.kind && searches_[i].is_for(claim)) return searches_[i].things;
  }
  // A kind may ask for searches of its own, so that the lists grow only now.
  std::vector<Thing> things = advolint::things_of(claim, post);
  searches_.push_back({claim.quantity, claim.parameters, std::move(things)});
  kinds_.push_back(claim.kind);
  return searches_.back().things;
}

}  // namespace advolint
