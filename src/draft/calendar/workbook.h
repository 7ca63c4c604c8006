#pragma once

#include "draft/calendar/calendar.h"
#include "draft/draft.h"

namespace advolint {

/// Reads `draft.file`, an Excel file, sheet by sheet, as `read_calendar` reads a table. The name of
/// a sheet may say its year, its month and its platform. Rows and sheets that are hidden, and
/// formulas without a result, are told as unread.
void read_workbook_posts(Draft& draft, const TableContext& context);

}  // namespace advolint
