#pragma once

#include "pack/compile_claim.h"

namespace advolint {

/// An amount of `kind`, and where to complain about it.
struct Amount {
  std::string_view kind;
  const Quantity& quantity;
  SourceSpan span;
};

/// Reports a quantity with which a claim could never be at fault or always would be, or that does
/// not go with `use`.
void check_amount(const RuleScope& scope, Use use, const Amount& amount);

/// The same for `claim`, which may take a measure or a word.
void check_amount(const RuleScope& scope, Use use, const Claim& claim, SourceSpan span);

/// Reports an `except` that spares all that `with` asks for.
void check_filters(const RuleScope& scope, const Claim& claim, SourceSpan span);

/// The `for` and `unless` of a rule or of one of its claims, and where to complain about them.
struct Reach {
  const Condition& applies_to;
  const Condition& spares;
  SourceSpan span;
};

/// Reports an `unless` that spares every post that `for` names. `outer`: the rule's, of a claim.
void check_reach(const RuleScope& scope, const Reach& reach, const Reach* outer = nullptr);

}  // namespace advolint
