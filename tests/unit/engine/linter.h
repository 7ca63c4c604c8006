#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "config/workspace.h"
#include "diag/diagnostic.h"
#include "pack/rule.h"

namespace advolint {

/// Runs rules on drafts without files.
class Linter {
 public:
  /// `rules` is what is below `rules:` in a pack, with the list `tags` of Books and Reading;
  /// `workspace` is an advolint.yaml. Both must be sound.
  explicit Linter(std::string_view rules, std::string_view workspace = {});

  /// Findings in the order of their places.
  [[nodiscard]] Diagnostics diagnostics(std::string_view draft,
                                        std::string_view path = "draft.md") const;

  /// A line for each: "error at 'words': message (fix)"; where there are no words under the place,
  /// "after" those that are before it on the line.
  [[nodiscard]] std::string lint(std::string_view draft, std::string_view path = "draft.md") const;

  [[nodiscard]] const RuleSet& rules() const { return rules_; }

 private:
  Workspace workspace_ = empty_workspace();
  RuleSet rules_;
};

/// A rule with the name `name` that wants what `lines` say; at level error, with the message "m"
/// where `lines` have none.
std::string rule(std::string_view lines, std::string_view name = "r");

}  // namespace advolint
