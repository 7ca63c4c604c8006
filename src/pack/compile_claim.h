#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "pack/compile.h"
#include "pack/definition.h"
#include "pack/rule.h"
#include "yaml/reader.h"

namespace advolint {

/// What the parts of one rule are compiled with.
struct RuleScope {
  const yaml::Context& context;
  const Names& names;
  const std::map<std::string, std::string, std::less<>>& parameters;
  PackText in;  ///< `in:` of the rule

  /// `text` with the rule's `{parameter}`s filled in.
  [[nodiscard]] std::string with_parameters(std::string_view text) const;
};

/// Where a claim is made: by a verb of a rule, or in a condition (`has:`).
enum class Use { Require, Forbid, Limit, Condition };

Use use_of(Verb verb);

/// What `where:` may say.
std::vector<std::string> region_names();

/// A claim without words: what is in `has:`, and the first half of compile_rule_claim.
std::optional<Claim> compile_claim(const RuleScope& scope, Use use, yaml::MapReader& reader);

/// `for:` or `unless:`; an empty condition for a null pointer.
Condition compile_condition(const RuleScope& scope, const yaml::Node* node);

/// A text with `{fields}`, each of which must be a value that `claim` or the rule can give.
Message compile_message(const RuleScope& scope, const Claim& claim, const yaml::Word& text);

}  // namespace advolint
