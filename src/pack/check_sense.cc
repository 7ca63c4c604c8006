#include "pack/check_sense.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "checks/check_kind.h"
#include "pack/known_keys.h"
#include "text/characters.h"

namespace advolint {
namespace {

constexpr std::uint32_t kNoLimit = std::numeric_limits<std::uint32_t>::max();

std::string_view key_of(Use use) {
  switch (use) {
    case Use::Require:
      return name_of(Verb::Require);
    case Use::Forbid:
      return name_of(Verb::Forbid);
    case Use::Limit:
      return name_of(Verb::Limit);
    case Use::Condition:
      return "has";
  }
  return {};
}

/// What is wrong with a quantity, and the name of that fault; an empty phrase: nothing.
struct Fault {
  std::string_view name;
  Phrase words;
};

Fault fault_of_measure(Use use, const Amount& it) {
  const Quantity& quantity = it.quantity;
  if (use == Use::Require || use == Use::Forbid) {
    return {"bad-quantity",
            Phrase("'{}' is a measure: write 'limit' and the most there may be", it.kind)};
  }
  if (quantity.by_platform) return {};
  if (quantity.least > 0 || quantity.most == kNoLimit) {
    return {"never-fires",
            Phrase("'{}' of '{}' limits nothing: write 'at most 280'", quantity.text, it.kind)};
  }
  if (quantity.most > 0) return {};
  return {"always-fires", Phrase("'{}' of '{}' would report every post: write a number from 1",
                                 quantity.text, it.kind)};
}

Fault allows_any_number(Use use, const Amount& it) {
  return {"never-fires", Phrase("'{}' with '{}' allows any number of '{}'", key_of(use),
                                it.quantity.text, it.kind)};
}

Fault fault_of_limit(const Amount& it) {
  if (it.quantity.most == kNoLimit) return allows_any_number(Use::Limit, it);
  if (it.quantity.least == 0) return {};
  return {"bad-quantity",
          Phrase("'limit' says only how many at most: write 'at most {}', or 'require'",
                 it.quantity.most)};
}

Fault fault_of_ban(const Amount& it) {
  if (it.quantity.least > 0) return {};
  return {"bad-quantity",
          Phrase("'forbid' reports what is there, but '{}' is about what is missing: use 'require'",
                 it.quantity.text)};
}

Fault fault_of(Use use, const Amount& it) {
  const Quantity& quantity = it.quantity;
  if (quantity.each && use != Use::Require) {
    return {"bad-quantity", Phrase("'each' goes with 'require', not with '{}'", key_of(use))};
  }
  if (quantity.by_platform && use != Use::Limit) {
    return {"bad-quantity", Phrase("'platform' goes with 'limit', not with '{}'", key_of(use))};
  }
  if (quantity.each || quantity.by_platform) return {};
  if (use == Use::Forbid) return fault_of_ban(it);
  if (use == Use::Limit) return fault_of_limit(it);
  if (quantity.least > 0 || quantity.most < kNoLimit) return {};
  if (use == Use::Require) return allows_any_number(use, it);
  return {"always-holds", Phrase("'{}' is true for every post: leave it out", quantity.text)};
}

void report(const RuleScope& scope, Fault fault, SourceSpan span) {
  if (!fault.words.empty()) scope.context.error(fault.name, span, std::move(fault.words));
}

bool same_word(const std::string& a, const std::string& b) { return fold_case(a) == fold_case(b); }

bool contains(const std::vector<std::string>& words, const std::string& word) {
  return std::ranges::any_of(words, [&](const std::string& it) { return same_word(it, word); });
}

/// Whether a post for which one of `narrow` holds has one of `wide`, too.
bool covers(const std::vector<std::string>& wide, const std::vector<std::string>& narrow) {
  const bool is_there = !narrow.empty() && !contains(narrow, "none");
  if (is_there && contains(wide, "any")) return true;
  return !narrow.empty() &&
         std::ranges::all_of(narrow, [&](const std::string& it) { return contains(wide, it); });
}

bool same_claim(const Claim& a, const Claim& b) {
  return a.kind == b.kind && a.quantity.text == b.quantity.text && a.from == b.from &&
         a.with == b.with && a.except == b.except && a.parameters == b.parameters &&
         a.region == b.region;
}

/// Whether `spares` holds wherever `applies_to` does.
bool excludes(const Condition& spares, const Condition& applies_to) {
  if (covers(spares.platforms, applies_to.platforms)) return true;
  if (covers(spares.paths, applies_to.paths)) return true;
  for (const Condition::FieldTest& test : spares.fields) {
    for (const Condition::FieldTest& asked : applies_to.fields) {
      if (test.path == asked.path && covers(test.values, asked.values)) return true;
    }
  }
  return std::ranges::any_of(spares.has, [&](const Claim& it) {
    return std::ranges::any_of(applies_to.has,
                               [&](const Claim& asked) { return same_claim(it, asked); });
  });
}

/// Whether a key that holds one word can be one of `a` and one of `b`.
bool overlap(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  if (a.empty() || b.empty()) return true;
  const auto accepts = [](const std::vector<std::string>& words, const std::string& word) {
    return contains(words, word) || (word != "none" && contains(words, "any"));
  };
  return std::ranges::any_of(a, [&](const std::string& it) { return accepts(b, it); }) ||
         std::ranges::any_of(b, [&](const std::string& it) { return accepts(a, it); });
}

/// Whether a post can be among those that both name.
bool can_both_hold(const Condition& a, const Condition& b) {
  if (!overlap(a.platforms, b.platforms)) return false;
  return std::ranges::none_of(a.fields, [&](const Condition::FieldTest& test) {
    return std::ranges::any_of(b.fields, [&](const Condition::FieldTest& other) {
      return test.path == other.path && !test.moment && holds_one_word(test.path) &&
             !overlap(test.values, other.values);
    });
  });
}

}  // namespace

Use use_of(Verb verb) {
  switch (verb) {
    case Verb::Require:
      return Use::Require;
    case Verb::Forbid:
      return Use::Forbid;
    case Verb::Limit:
      return Use::Limit;
  }
  return Use::Require;
}

void check_amount(const RuleScope& scope, Use use, const Amount& amount) {
  report(scope, fault_of(use, amount), amount.span);
}

void check_amount(const RuleScope& scope, Use use, const Claim& claim, SourceSpan span) {
  const Amount amount{claim.kind->name, claim.quantity, span};
  switch (claim.kind->argument) {
    case Argument::Quantity:
      return check_amount(scope, use, amount);
    case Argument::Measure:
      return report(scope, fault_of_measure(use, amount), span);
    case Argument::Word:
    case Argument::Key:
      break;
  }
  if (use != Use::Limit) return;
  scope.context.error("bad-quantity", span,
                      Phrase("'{}' takes a word, not a number: use 'forbid'", amount.kind));
}

void check_filters(const RuleScope& scope, const Claim& claim, SourceSpan span) {
  for (const auto& [name, spared] : claim.except) {
    const auto asked = claim.with.find(name);
    if (asked == claim.with.end() || !covers(spared, asked->second)) continue;
    scope.context.error(
        "never-fires", span,
        Phrase("'except' leaves out everything that 'with' asks for ('{}'), so this finds nothing",
               name));
  }
}

void check_reach(const RuleScope& scope, const Reach& reach, const Reach* outer) {
  const bool spares_all = excludes(reach.spares, reach.applies_to) ||
                          (outer != nullptr && (excludes(outer->spares, reach.applies_to) ||
                                                excludes(reach.spares, outer->applies_to)));
  if (spares_all) {
    scope.context.error(
        "never-fires", reach.span,
        Phrase("'unless' leaves out every post that 'for' names, so the rule finds nothing"));
  } else if (outer != nullptr && !can_both_hold(reach.applies_to, outer->applies_to)) {
    scope.context.error("never-fires", reach.span,
                        Phrase("no post can match both the rule's 'for' and this one"));
  }
}

}  // namespace advolint
