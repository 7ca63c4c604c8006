#include "draft/grouping/tables.h"

#include <algorithm>

namespace advolint {

std::optional<Draft> read_table_piece(const Piece& piece, const TableOptions& options,
                                      const TablePlace& place) {
  if (piece.rows.empty()) return std::nullopt;
  StoredRows rows(piece.rows);
  Draft read;
  read.file = options.file;
  const TableContext context{.aliases = options.aliases,
                             .platforms = options.platforms,
                             .order = options.order,
                             .platform_is_known = place.platform_is_known,
                             .year = place.year,
                             .month = place.month,
                             .is_in_advice = place.is_in_advice,
                             .named = options.named ? Named::Yes : Named::No};
  if (!read_table_posts(rows, context, read)) return std::nullopt;
  // The posts get other numbers among those of the whole file.
  std::erase_if(read.stretches, [](const Stretch& it) { return it.kind == Stretch::Kind::Post; });
  for (Stretch& it : read.stretches) it.post = 0;
  return read;
}

}  // namespace advolint
