#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>

#include "diag/diagnostic.h"
#include "pack/rule.h"
#include "text/source_file.h"

namespace advolint {

/// What a language says for one rule.
struct RuleTexts {
  SourceSpan span;  ///< of the rule's name
  std::string title, message, help, why;
  /// The messages and helps of its claims, by the rule's own words.
  std::map<std::string, std::string, std::less<>> claims;
  /// What the sorts of posts are called that a claim names under `among:`, by the rule's own name.
  std::map<std::string, std::string, std::less<>> among;
};

/// The texts of the rules in a language's rules.yaml, by the rule's name. Faults become diagnostics
/// `language-…`.
std::map<std::string, RuleTexts, std::less<>> read_rule_texts(const SourceFilePtr& file,
                                                              Diagnostics& diagnostics);

/// As above, of the tree that `file` holds.
std::map<std::string, RuleTexts, std::less<>> read_rule_texts(const SourceFilePtr& file,
                                                              const yaml::Node& tree,
                                                              Diagnostics& diagnostics);

/// Puts the rules of the packs that come with advolint into `language` ("es"), as far as its
/// rules.yaml has them, and the words around them. What it lacks stays English, and so do the rules
/// of other packs. Nothing is read for "en".
void translate(RuleSet& rules, std::string_view language);

}  // namespace advolint
