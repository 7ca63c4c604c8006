#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include "text/source_file.h"

namespace advolint {

/// A byte offset as people and protocols write it. Columns count from the line's first byte; the
/// byte order mark at the start of a file, which no editor shows, is not counted.
struct Position {
  std::uint32_t byte_offset = 0;  ///< 0-based, from the start of the file on disk
  std::uint32_t line = 1;         ///< 1-based
  std::uint32_t column = 1;       ///< 1-based, in code points; an ill-formed sequence counts as one
  std::uint32_t utf16_column = 1;  ///< 1-based, in UTF-16 code units
  std::uint32_t byte_column = 1;   ///< 1-based, in bytes of UTF-8
};

/// Bytes of the mark that begins `file`: 3 or 0.
std::uint32_t byte_order_mark_size(const SourceFile& file);

/// Turns offsets into positions. Remembers counts along each file, so that a position costs the
/// same however long its line is.
class PositionFinder {
 public:
  /// `offset` is at most file.size_bytes(). The file must outlive the finder.
  Position find(const SourceFile& file, std::uint32_t offset);

 private:
  /// How much of a file lies before `offset`, which begins a code point.
  struct Count {
    std::uint32_t offset = 0;
    std::uint32_t code_points = 0;
    std::uint32_t utf16_units = 0;
  };

  static std::vector<Count> count_along(const SourceFile& file);
  /// What lies before `offset`, counted on from `count`.
  static Count count_on(const SourceFile& file, Count count, std::uint32_t offset);
  Count count_before(const SourceFile& file, std::uint32_t offset);

  std::map<const SourceFile*, std::vector<Count>> counts_;  ///< only looked up, never walked
};

}  // namespace advolint
