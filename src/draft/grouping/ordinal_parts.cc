#include "draft/grouping/ordinal_parts.h"

#include <charconv>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include "draft/calendar/words.h"
#include "draft/naming/made_labels.h"

namespace advolint {

extern const WordList kLabelOrdinals;  ///< numbers before what they count: "first 1"

namespace {

/// 1 for "First"; 0 for a text that is no ordinal.
std::uint32_t ordinal_of(std::string_view text, const Lexicon& lexicon) {
  const std::string word = plain_words(text);
  const std::string_view digits = lexicon.word_after(kLabelOrdinals, word);
  std::uint32_t number = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return number;
}

}  // namespace

void label_ordinal_parts(Pieces& pieces, const LabelWords& words) {
  std::uint32_t last = 0;
  bool is_in_thread = false;
  for (Piece& it : pieces) {
    if (!it.is_label() || it.is_field()) continue;
    if (!it.is_own_heading() || it.level < kBoldLevel) {
      is_in_thread = it.label.names_thread;
      last = 0;
      continue;
    }
    if (!is_in_thread) continue;
    const std::uint32_t number = ordinal_of(it.block.text.text(it.block.words()), words.lexicon);
    if (number != last + 1) continue;
    it.label = counted_part(number);
    last = number;
  }
}

}  // namespace advolint
