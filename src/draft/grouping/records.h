#pragma once

#include <optional>
#include <vector>

#include "draft/naming/piece.h"
#include "text/source_file.h"

namespace advolint {

/// "Platform: X", with what is after the colon, or below it.
struct FieldLine {
  Piece label;
  Pieces values;
};

/// What belongs to one post, or to a few that share it: its text and the fields around it.
struct Record {
  Pieces text;
  std::vector<FieldLine> fields;
  bool is_after_rule = false;
  bool has_text_field = false;  ///< `text` is what a field such as "Caption:" holds
  /// Pieces of `text` above the last line about its picture, if there are any; else 0.
  std::size_t above_picture = 0;
  Pieces rest;  ///< text beside that of such a field
};

/// Cuts the pieces below a label at rules, and where a field comes again that a post has once.
/// Lines such as "Time: 10 am" in the middle of a text are part of it, unless another field holds
/// the text.
std::vector<Record> cut_records(Pieces pieces);

}  // namespace advolint
