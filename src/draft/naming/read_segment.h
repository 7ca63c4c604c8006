#pragma once

#include <span>
#include <string_view>

#include "draft/naming/label.h"
#include "draft/naming/label_tokens.h"

namespace advolint {

/// What a segment of a label says.
struct LabelSegment {
  Label label;
  bool is_whole = false;  ///< no word of its own
  bool says_aside = false;
};

/// Reads the words of a label between two signs that part it: dashes, bars, brackets. `text` is
/// that of the whole label.
/// `follows_network`: a segment before it names one.
LabelSegment read_segment(std::string_view text, std::span<const LabelToken> tokens,
                          bool follows_network = false);

}  // namespace advolint
