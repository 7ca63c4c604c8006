#pragma once

#include "draft/calendar/header.h"

namespace advolint {

/// Looks at the cells below the header for what the names leave open: which column holds platforms,
/// dates and texts. Names that were only guessed lose their meaning where the cells speak against
/// it. Says whether the header is that of a plan.
void choose_by_cells(CalendarHeader& header, TableRows& rows, const TableContext& context);

}  // namespace advolint
