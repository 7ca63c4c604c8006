#pragma once

#include <optional>
#include <string_view>

namespace advolint {

class Lexicon;

/// A stretch of the day, in minutes since midnight, both ends included.
struct Hours {
  int begin = 0;
  int end = 0;

  /// Hours may go over midnight: "20:00-02:00".
  [[nodiscard]] bool contains(int minute) const {
    return begin <= end ? begin <= minute && minute <= end : begin <= minute || minute <= end;
  }
};

/// "08:00-20:00", "8 am – 8 pm", "8:00 to 20:00" by the words of `lexicon`; nothing if it is none.
std::optional<Hours> parse_hours(std::string_view text, const Lexicon& lexicon);

}  // namespace advolint
