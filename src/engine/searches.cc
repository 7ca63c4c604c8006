#include "engine/searches.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "engine/find_things.h"

namespace advolint {
namespace {

/// Whether all claims on this kind with the same words find the same, whatever they want of it.
bool can_share(const Claim& claim) {
  const CheckKind& kind = *claim.kind;
  const bool asks_for_nothing_else =
      claim.list.empty() && (claim.from.empty() || kind.from == FromRole::Filter);
  const bool asks_for_list = kind.from == FromRole::Vocabulary && claim.fact == nullptr;
  return (asks_for_nothing_else || asks_for_list) && !kind.takes_pattern &&
         kind.scope != Scope::Data;
}

bool find_the_same(const Claim& a, const Claim& b) {
  if (a.kind != b.kind || a.parameters != b.parameters) return false;
  const bool is_for_list = a.kind->from == FromRole::Vocabulary;
  if (is_for_list && (a.from != b.from || a.list != b.list || a.replacements != b.replacements))
    return false;
  // What else a quantity says is asked of the things found, not of the search.
  return a.kind->argument == Argument::Quantity ||
         (a.quantity.text == b.quantity.text && a.quantity.most == b.quantity.most);
}

class Numbering {
 public:
  void add(Claim& claim) {
    if (!can_share(claim)) return;
    const auto same =
        std::ranges::find_if(first_, [&](const Claim* it) { return find_the_same(*it, claim); });
    claim.search = static_cast<std::uint32_t>(same - first_.begin()) + 1;
    if (same == first_.end()) first_.push_back(&claim);
  }

  void add(Condition& condition) {
    for (Claim& it : condition.has) add(it);
    for (Condition::FieldTest& it : condition.fields) add(it);
  }

 private:
  void add(Condition::FieldTest& test) {
    const auto same = std::ranges::find_if(tests_, [&](const Condition::FieldTest* it) {
      return it->path == test.path && it->values == test.values;
    });
    test.number = static_cast<std::uint32_t>(same - tests_.begin()) + 1;
    if (same == tests_.end()) tests_.push_back(&test);
  }

  std::vector<const Claim*> first_;                 ///< of each number
  std::vector<const Condition::FieldTest*> tests_;  ///< likewise
};

}  // namespace

void number_searches(RuleSet& rules) {
  Numbering numbering;
  for (Rule& rule : rules.rules) {
    numbering.add(rule.applies_to);
    numbering.add(rule.spares);
    for (RuleClaim& it : rule.claims) {
      numbering.add(it.claim);
      numbering.add(it.applies_to);
      numbering.add(it.spares);
    }
    for (RuleCalendarClaim& it : rule.calendar_claims) {
      if (it.things) numbering.add(*it.things);
      numbering.add(it.applies_to);
      numbering.add(it.spares);
      for (std::vector<Condition>& role : it.roles) {
        for (Condition& condition : role) numbering.add(condition);
      }
    }
  }
}

const std::vector<Thing> Searches::kNothing;

namespace {

/// Makes room for `index`, and for as many as a post is usually asked.
template <class List>
void grow(List& list, std::size_t index) {
  constexpr std::size_t kUsually = 128;
  if (list.size() <= index) list.resize(std::max(kUsually, index + 1));
}

}  // namespace

const std::vector<Thing>& Searches::things_of(const Claim& claim, const PostContext& post) {
  const std::size_t at = claim.search - 1;
  if (at < found_.size() && found_[at] != nullptr) return *found_[at];
  // A kind may ask for searches of its own, so that the lists may grow meanwhile.
  std::vector<Thing> things = advolint::things_of(claim, post);
  grow(found_, at);
  found_[at] = things.empty() ? &kNothing : &things_.emplace_back(std::move(things));
  return *found_[at];
}

std::optional<bool>& Searches::answer_to(std::uint32_t test) {
  grow(answers_, test);
  return answers_[test];
}

Searches& searches_of(const PostContext& post) {
  if (!post.searches) post.searches = std::make_shared<Searches>();
  return *post.searches;
}

}  // namespace advolint
