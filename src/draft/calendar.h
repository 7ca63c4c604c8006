#pragma once

#include "draft/draft.h"
#include "draft/front_matter.h"
#include "draft/skip.h"
#include "platform/platform.h"
#include "text/date_order.h"

namespace advolint {

/// Whether the file is a table by its name: ".csv", ".tsv".
bool is_table(std::string_view path);

/// How to read a calendar.
struct CalendarOptions {
  const KeyAliases& aliases;  ///< names of columns that the workspace adds
  const PlatformTable& platforms;
  DateOrder order = DateOrder::Undecided;  ///< what the workspace says of "03/04/2026"
  Named named = Named::No;
};

/// Reads `draft.file`, a table whose first row but titles names its columns, and whose other rows
/// are posts; fills in posts, suppressions, faults, or the reason why it is skipped. A table
/// without a column of posts is no calendar; where the user named it, that is a fault.
void read_calendar(Draft& draft, const CalendarOptions& options);

}  // namespace advolint
