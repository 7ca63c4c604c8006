#pragma once

#include <string>
#include <vector>

#include "config/workspace.h"

/// How what a workspace file says goes over what its base says: maps merge, lists replace.
namespace advolint {

/// Makes `base` a start for the workspace in `folder`, of which `extends` is the span of the key's
/// value: paths of packs lead there from `folder`, and whatever a rule pack does not know is
/// reported at that span.
void move_base(Workspace& base, const std::string& folder, SourceSpan extends);

void merge_rules(std::vector<RuleSetting>& rules, std::vector<RuleSetting> over);
void merge_paths(std::vector<PathFields>& paths, std::vector<PathFields> over);
void merge_organisation(std::optional<Organisation>& organisation, Organisation over);

}  // namespace advolint
