#pragma once

#include <optional>
#include <vector>

#include "diag/diagnostic.h"
#include "engine/lint.h"
#include "report/month/month_facts.h"
#include "text/date.h"
#include "text/phrasebook.h"
#include "text/result.h"

namespace advolint {

struct MonthRequest {
  /// What is judged, and as on which day; without one, rules that need it sleep.
  LintOptions lint;
  std::optional<Date> month;  ///< its first day; nothing: the next with posts
  Date next_from;  ///< the day from which that is looked for; else the last with posts is taken
  bool shows_pictures = false;
};

struct GatheredMonth {
  std::optional<MonthFacts> facts;  ///< nothing: no month was asked for, and no post has a date
  Phrasebook phrases;               ///< in the language of the workspace
  std::vector<Error> errors;        ///< of the environment
  Diagnostics faults;               ///< of the configuration
  std::vector<Skipped> skipped;     ///< files that give no post, and why
};

/// All that a page shows of a month: of several workspaces, of the first.
GatheredMonth gather_month(const MonthRequest& request);

}  // namespace advolint
