#pragma once

#include <cstdint>
#include <string>

#include "text/source_file.h"

namespace advolint {

/// The line on which a location begins, ready to be printed with a caret under it.
struct SourceExcerpt {
  std::string text;                   ///< harmless in a terminal; "…" stands for what was cut off
  std::uint32_t caret_column = 0;     ///< cells of `text` left of the caret
  std::uint32_t caret_cells = 1;      ///< at least 1
  std::uint32_t more_line_count = 0;  ///< further lines that the span covers
};

/// Lines that would fill more than this many cells are cut to a window around the span.
inline constexpr std::uint32_t kExcerptCells = 100;

/// The cost does not depend on the length of the line.
SourceExcerpt make_excerpt(const Location& location);

}  // namespace advolint
