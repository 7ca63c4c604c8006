#pragma once

#include <chrono>
#include <optional>

#include "draft/calendar/table_rows.h"
#include "draft/draft.h"
#include "draft/fields/front_matter.h"
#include "draft/skip.h"
#include "platform/platform.h"
#include "text/date_order.h"

namespace advolint {

/// Whether the file is a table by its name: ".csv", ".tsv".
bool is_table(std::string_view path);

/// How to read a table of posts.
struct TableContext {
  const KeyAliases& aliases;  ///< names of columns that the workspace adds
  const PlatformTable& platforms;
  DateOrder order = DateOrder::Undecided;  ///< what the workspace says of "03/04/2026"
  /// Whether what is around the table says where its posts go: then a column that other tables
  /// have, too ("Message"), holds them.
  bool platform_is_known = false;
  std::optional<std::chrono::year> year;    ///< of dates without one, where the table does not tell
  std::optional<std::chrono::month> month;  ///< of days without one: "Tuesday 7"
  /// Whether advice is around it: then its columns must say by their names that they hold
  /// posts.
  bool is_in_advice = false;
  Named named = Named::No;
};

/// Reads a table whose first row but titles names its columns, and whose other rows are posts, or
/// one without names whose cells tell what they are. Adds posts, suppressions, faults and stretches
/// to `draft`, whose numbers of posts go on. False, and nothing is added, where the table is no
/// calendar.
bool read_table_posts(TableRows& rows, const TableContext& context, Draft& draft);

/// Reads `draft.file`, a table; fills in posts, suppressions, faults, stretches, or the reason why
/// it is skipped. A table without a column of posts is not a calendar; where the user named it, or
/// it says when and where something is posted, that is a fault.
void read_calendar(Draft& draft, const TableContext& context);

}  // namespace advolint
