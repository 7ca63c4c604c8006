#include "text/display_width.h"

#include <catch2/catch.hpp>

namespace advolint {

TEST_CASE("display width counts the cells that a terminal fills", "[text][display-width]") {
  struct Case {
    std::string_view name, text;
    std::uint32_t cells;
  };
  const auto it = GENERATE(values<Case>({
      {"nothing", "", 0},
      {"ASCII", "Thank you", 9},
      {"a composed letter", "caf\u00E9", 4},
      {"a combining accent", "cafe\u0301", 4},
      {"a lone combining mark", "\u0301", 0},
      {"many marks on one letter", "a\u0301\u0302\u0303\u0304b", 2},
      {"Chinese", "\u56FE\u4E66\u9986", 6},
      {"full-width letters", "\uFF21\uFF22", 4},
      {"half-width katakana", "\uFF76\uFF85", 2},
      {"a Hangul syllable", "\uD55C", 2},
      {"a Hangul syllable of jamo", "\u1112\u1161\u11AB", 2},
      {"an emoji", "\U0001F4DA", 2},
      {"an emoji with a skin tone", "\U0001F44D\U0001F3FD", 2},
      {"a narrow emoji with a skin tone", "\u261D\U0001F3FD", 2},
      {"a lone skin tone", "\U0001F3FD", 2},
      {"a family joined by ZWJ", "\U0001F469\u200D\U0001F469\u200D\U0001F467", 2},
      {"a rainbow flag", "\U0001F3F3\uFE0F\u200D\U0001F308", 2},
      {"a couple with a heart", "\U0001F469\u200D\u2764\uFE0F\u200D\U0001F468", 2},
      {"a flag of two letters", "\U0001F1FA\U0001F1F8", 2},
      {"two flags", "\U0001F1FA\U0001F1F8\U0001F1EB\U0001F1F7", 4},
      {"a flag of tags", "\U0001F3F4\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F",
       2},
      {"a heart as text", "\u2764", 1},
      {"a heart as emoji", "\u2764\uFE0F", 2},
      {"a keycap", "1\uFE0F\u20E3", 2},
      {"a selector after a letter", "a\uFE0Fb", 2},
      {"a joiner between letters", "a\u200Db", 2},
      {"a zero-width space", "a\u200Bb", 2},
      {"a soft hyphen", "a\u00ADb", 3},
      {"Arabic with marks", "\u0645\u064E", 1},
      {"Devanagari with a spacing mark", "\u0915\u0940", 1},
  }));
  INFO(it.name);
  CHECK(display_width(it.text) == it.cells);
}

TEST_CASE("a cell counter tells the column after every code point", "[text][display-width]") {
  CellCounter counter;
  CHECK(counter.add(U'a') == 1);
  CHECK(counter.add(U'\u2764') == 2);
  CHECK(counter.add(U'\uFE0F') == 3);
  CHECK(counter.add(U'\u200D') == 3);
  CHECK(counter.add(U'\U0001F525') == 3);
  CHECK(counter.add(U'b') == 4);
}

}  // namespace advolint
