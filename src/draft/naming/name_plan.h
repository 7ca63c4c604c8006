#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "draft/label_words.h"
#include "draft/naming/piece.h"
#include "text/source_file.h"

namespace advolint {

/// Names the entries of a plan for a day, hour by hour.
class PlanNamer {
 public:
  /// All outlive it.
  PlanNamer(const SourceFile& file, const LabelWords& words, Pieces& pieces)
      : file_(file), words_(words), pieces_(pieces) {}

  /// The entries of a paragraph, where no blank line parts them.
  [[nodiscard]] std::vector<Block> cut_at_entries(const Block& block) const;

  /// Takes the line that heads an entry, or says that a paragraph at the margin is for those who
  /// run the day. What is left is to be named as any other text; nothing where the block is none.
  /// `next` is the block below, null for the last: an indented text there is what is posted then.
  std::optional<Block> add(const Block& block, const Block* next);

 private:
  const SourceFile& file_;
  const LabelWords& words_;
  Pieces& pieces_;
  bool met_entry_ = false;
  bool is_indented_ = false;  ///< texts of posts are apart from the margin
};

}  // namespace advolint
