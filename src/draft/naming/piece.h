#pragma once

#include <cstdint>
#include <vector>

#include "draft/calendar/table_rows.h"
#include "draft/naming/label.h"
#include "draft/outline/block.h"

namespace advolint {

/// How strongly a label heads what is below it: headings 1 to 6, then bold lines, then other lines,
/// then items that are titles.
inline constexpr std::uint32_t kBoldLevel = 7;
inline constexpr std::uint32_t kLineLevel = 8;
inline constexpr std::uint32_t kItemLevel = 9;

/// A block that is a label, or text between labels.
struct Piece {
  Block block;
  Label label;
  std::uint32_t level = 0;         ///< 1 to kItemLevel; 0: text
  bool has_value = false;          ///< a label: the text of the same line follows as the next piece
  bool is_value = false;           ///< text: of the label before it, on the same line
  bool is_contents_entry = false;  ///< of a table of contents: a link to a heading
  bool is_duty = false;            ///< text that says who posts, and when: "Ana, on Monday"
  std::vector<TableRow> rows;      ///< of a table; empty: it is none
  bool begins_block = false;       ///< the first words of its block, or of its item

  [[nodiscard]] bool is_label() const { return level > 0; }
  /// A line of dashes that parts texts; with a level, a label that no text says.
  [[nodiscard]] bool is_rule() const { return block.kind == Block::Kind::Rule; }
  /// A heading, or a bold line, that says nothing of posts: "What we counted".
  [[nodiscard]] bool is_own_heading() const { return level > 0 && !label.says_something(); }
  [[nodiscard]] bool is_field() const {
    // "## Notes" heads a section, "Notes: …" is a line.
    const bool heads_aside = label.is_aside && level < kBoldLevel;
    return level > 0 && label.field != nullptr && !heads_aside;
  }
};

using Pieces = std::vector<Piece>;

}  // namespace advolint
