#pragma once

#include <string>
#include <vector>

#include "diag/report.h"
#include "pack/rule.h"
#include "platform/platform.h"
#include "text/phrasebook.h"

namespace advolint {

/// A file that an example shows.
struct ShownFile {
  std::string name;     ///< "draft.txt"; empty: the example as its pack states it
  std::string content;  ///< safe to print, control characters made visible
};

struct ShownExample {
  std::vector<ShownFile> files;  ///< the draft first
  std::string today;             ///< "2026-03-02"; empty: on any day
  std::string output;            ///< what advolint prints; empty for a post that passes
};

/// Everything that there is to say of a rule, for `explain` and for the pages in docs/rules/.
struct RulePage {
  RuleInfo info;
  Level shipped_level = Level::None;
  std::string audience;  ///< which posts it is for, in sentences
  std::vector<std::pair<std::string, std::string>> parameters;
  std::vector<ShownExample> finds;
  std::vector<ShownExample> passes;
  Phrasebook phrases;  ///< in the rule's language, for the headings
};

/// Describes `rule`: its bad examples are linted, so that the page shows what a writer will see.
/// `known_rules` are the names that a suppression in an example may use.
RulePage describe(const Rule& rule, const PlatformTable& platforms,
                  const std::vector<std::string>& known_rules);

}  // namespace advolint
