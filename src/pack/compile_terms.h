#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "checks/check_kind.h"
#include "pack/compile_claim.h"

namespace advolint {

/// What a thing's values must or must not say, by name.
using ValueFilter = std::map<std::string, std::vector<std::string>, std::less<>>;

/// `with:` and `except:` of a claim.
void compile_filters(const RuleScope& scope, yaml::MapReader& reader, Claim& claim);

/// The values that things of `kind` may have beside its own: the words under the span, and what
/// entries of `from:` bring along, whatever it names.
std::vector<std::string_view> values_of_entries(const CheckKind& kind);

/// The parameters that `kind` declares, each as its type wants it.
void compile_parameters(const RuleScope& scope, yaml::MapReader& reader, std::string_view kind,
                        std::span<const Term> terms, Parameters& parameters);

/// What `literal:` or `pattern:` say, of a kind that takes one of them.
void compile_pattern(const RuleScope& scope, yaml::MapReader& reader, Claim& claim);

/// Reports a word that `kind` does not know: it knows `words`.
void check_word(const RuleScope& scope, std::string_view kind,
                std::span<const std::string_view> words, const yaml::Word& word);

/// A text with `{fields}`, each of which `is_known`, or a key of the draft's (`{draft.date}`).
/// `known` gives all that are known, for the words of a fault.
Message compile_text(const RuleScope& scope, const yaml::Word& text, std::string_view kind,
                     const std::function<bool(std::string_view)>& is_known,
                     const std::function<std::vector<std::string>()>& known);

}  // namespace advolint
