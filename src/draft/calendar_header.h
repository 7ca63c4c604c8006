#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "draft/calendar_words.h"
#include "draft/csv.h"
#include "draft/draft.h"
#include "draft/front_matter.h"
#include "platform/platform.h"
#include "text/source_file.h"

namespace advolint {

/// A column of a calendar.
struct CalendarColumn {
  std::string name;  ///< as its header shows
  SourceSpan span;   ///< of its header
  ColumnMeaning meaning{{}, CellKind::Nothing};
  std::vector<std::string> platforms;  ///< ids; not empty: the column is one for these platforms
};

/// The row that names a calendar's columns.
struct CalendarHeader {
  char delimiter = ',';
  std::uint32_t row = 1;  ///< as CsvRow::number counts
  std::vector<CalendarColumn> columns;
  bool has_text = false;  ///< a column holds the text; else those of platforms do
};

/// Finds the header in the first rows of the table that begins at `begin`, and its delimiter: the
/// comma, the semicolon, the tab or the bar with which most columns have names that we know.
/// Nothing where no column holds posts. `aliases` give names of columns, and what they say: a key
/// of ours, a platform, or a key of the workspace's own. Columns that say the same, and names that
/// are nearly known, are added to `faults`.
std::optional<CalendarHeader> find_calendar_header(const SourceFile& file, std::uint32_t begin,
                                                   const KeyAliases& aliases,
                                                   const PlatformTable& platforms,
                                                   std::vector<LayoutFault>& faults);

}  // namespace advolint
