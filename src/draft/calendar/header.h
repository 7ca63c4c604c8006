#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "draft/calendar/calendar.h"
#include "draft/calendar/column_names.h"
#include "draft/calendar/table_rows.h"
#include "draft/draft.h"

namespace advolint {

/// A column of a calendar.
struct CalendarColumn {
  std::string name;  ///< as its header shows
  SourceSpan span;   ///< of its header; of a column without, of its first cell
  ColumnUse use;
};

/// The row that names a calendar's columns.
struct CalendarHeader {
  std::uint32_t row = 0;  ///< as TableRow::number counts; 0: no row does
  std::vector<CalendarColumn> columns;
  bool has_text = false;  ///< a column holds the text; else those of platforms do
  /// Without a column that holds posts: it says when and where something is posted.
  bool is_plan = false;
  /// An export of tasks, whose notes are the texts: rows without a platform are other work.
  bool lists_tasks = false;

  /// Whether a column has cells of this kind.
  [[nodiscard]] bool has(CellKind kind) const;
  [[nodiscard]] bool has_platforms() const;  ///< columns that are platforms
  [[nodiscard]] std::size_t known() const;   ///< columns of which we know what they say
};

/// Finds the header in the first rows, and what each column holds: by the names, and by the cells
/// where these leave it open. A row of data is not a header. Nothing where no row looks like one;
/// whether a header holds posts, `is_calendar` says.
std::optional<CalendarHeader> find_calendar_header(TableRows& rows, const TableContext& context);

/// Whether the rows below are posts.
bool is_calendar(const CalendarHeader& header, const TableContext& context);

/// What the cells of a table without names for its columns tell: a date, a text, perhaps an address
/// and a platform, as schedulers take them. Nothing for anything else.
std::optional<CalendarHeader> guess_columns(TableRows& rows, const TableContext& context);

/// Adds columns that say the same, which lose their meaning but for the first, and names that are
/// nearly known to `faults`.
void report_names(CalendarHeader& header, std::vector<LayoutFault>& faults);

}  // namespace advolint
