#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace advolint {

/// What stands for a code point that a terminal must not receive: a picture for a control character
/// (ESC is "␛"), the code for those that reorder or break a line ("<U+202E>"). Empty for every
/// other.
std::string stand_in_for(char32_t code_point);

/// `bytes` as one line that is harmless in any terminal: stand-ins for control characters (tab and
/// line ends too) and bidirectional overrides, U+FFFD for ill-formed UTF-8.
std::string visible_text(std::string_view bytes);

/// A line of source made visible, with the way from its bytes to the cells of the screen.
struct VisibleLine {
  /// Before a code point, and one after the last.
  struct Stop {
    std::uint32_t source_bytes = 0;  ///< from the start of what was shown
    std::uint32_t text_bytes = 0;    ///< in `text`
    std::uint32_t cells = 0;         ///< 0-based column on the screen
  };

  std::string text;
  std::vector<Stop> stops;  ///< never empty

  /// The stop at `source_bytes`, or the one before it where that is inside a code point.
  [[nodiscard]] const Stop& stop_at(std::uint32_t source_bytes) const;
};

/// `line` as visible_text does, but with tabs expanded to the next multiple of eight cells.
VisibleLine make_visible(std::string_view line);

}  // namespace advolint
