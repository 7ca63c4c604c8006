#pragma once

#include <chrono>
#include <optional>

#include "draft/calendar/calendar.h"
#include "draft/draft.h"
#include "draft/naming/piece.h"

namespace advolint {

/// How the tables of a text are read. What it points to outlives its readers.
struct TableOptions {
  const SourceFilePtr& file;
  const KeyAliases& aliases;
  const PlatformTable& platforms;
  DateOrder order = DateOrder::Undecided;
  bool named = false;
};

/// What is known of the place where a table is.
struct TablePlace {
  bool platform_is_known = false;
  bool is_in_advice = false;
  std::optional<std::chrono::year> year = {};
  std::optional<std::chrono::month> month = {};
};

/// What the rows of a table hold: posts, faults, silenced rules, and the stretches that are none of
/// the posts' texts. Nothing if the table is not a calendar.
std::optional<Draft> read_table_piece(const Piece& piece, const TableOptions& options,
                                      const TablePlace& place);

}  // namespace advolint
