#pragma once

#include <cstdint>

#include "draft/label_words.h"
#include "draft/naming/piece.h"
#include "text/source_file.h"

namespace advolint {

/// What the labels of a file have counted so far.
struct LabelCount {
  bool has_thread = false;  ///< one of them names a thread
  std::uint32_t last = 0;   ///< the number of the last one that has one

  void add(const Label& label) {
    has_thread |= label.names_thread;
    if (label.number > 0) last = label.number;
  }
};

/// Cuts a paragraph at the lines that are labels, and appends the labels and what is between them
/// to `pieces`. False, and nothing is appended, if it has no label. `count` is of the pieces so
/// far.
bool cut_paragraph(const SourceFile& file, const Block& block, const LabelWords& words,
                   bool is_plain_text, const LabelCount& count, Pieces& pieces);

}  // namespace advolint
