#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace advolint {

/// Where a piece of a text lies before and after normalization.
struct NormalizedPiece {
  std::uint32_t source_begin = 0;
  std::uint32_t normalized_begin = 0;
  bool is_changed = false;  ///< false: byte for byte the same up to the next piece
};

/// A text in Normalization Form C and where its pieces come from.
struct NormalizedText {
  std::string text;
  std::vector<NormalizedPiece> pieces;  ///< in order; empty where nothing was changed
};

/// `text` is valid UTF-8. Linear, also where marks pile up without end.
NormalizedText normalize_to_nfc(std::string_view text);

}  // namespace advolint
