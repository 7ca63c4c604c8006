#pragma once

#include "diag/report.h"
#include "engine/calendar/view.h"
#include "report/month/month_facts.h"
#include "text/phrasebook.h"

namespace advolint {

/// Puts what was found to the posts, meetings and days of action of `facts` that it is about, and
/// what is in other files beside drafts to `facts.elsewhere`. What is about other months is left
/// out. `planned` are the posts of `facts`, in their order.
void add_findings(const Report& report, const Workspace& workspace,
                  const std::vector<const PlannedPost*>& planned, const Phrasebook& phrases,
                  MonthFacts& facts);

}  // namespace advolint
