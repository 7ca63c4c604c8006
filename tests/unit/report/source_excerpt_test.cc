#include "report/source_excerpt.h"

#include <string>

#include <catch2/catch.hpp>

#include "support/marked_file.h"
#include "text/display_width.h"

namespace advolint {
namespace {

std::string repeated(std::string_view text, int count) {
  std::string out;
  for (int i = 0; i < count; ++i) out += text;
  return out;
}

/// The excerpt of the marked words: its text and, in a second line, its caret.
std::string drawn(std::string_view text) {
  const SourceExcerpt excerpt = make_excerpt(testing::marked_file("a.md", text).at(0));
  return excerpt.text + "\n" + std::string(excerpt.caret_column, ' ') + "^" +
         std::string(excerpt.caret_cells - 1, '~');
}

/// The cells left of `words` in the excerpt.
std::uint32_t column_of(std::string_view words, const SourceExcerpt& excerpt) {
  return display_width(std::string_view(excerpt.text).substr(0, excerpt.text.find(words)));
}

}  // namespace

TEST_CASE("the caret stands under exactly the marked words", "[report][excerpt]") {
  struct Case {
    std::string_view text, drawn;
  };
  const auto it = GENERATE(values<Case>({
      {"Thank you «Rep. Lee»!", "Thank you Rep. Lee!\n          ^~~~~~~~"},
      {"\u56FE\u4E66 «\u9986\u9986» x", "\u56FE\u4E66 \u9986\u9986 x\n     ^~~~"},
      {"\U0001F469\u200D\U0001F469\u200D\U0001F467 «ok»",
       "\U0001F469\u200D\U0001F469\u200D\U0001F467 ok\n   ^~"},
      {"\U0001F1FA\U0001F1F8«\U0001F1EB\U0001F1F7»x",
       "\U0001F1FA\U0001F1F8\U0001F1EB\U0001F1F7x\n  ^~"},
      {"cafe\u0301 «ok»", "cafe\u0301 ok\n     ^~"},
      {"\tx\t«ok»", "        x       ok\n                ^~"},
      {"a«\t»b", "a       b\n ^~~~~~~"},
      {"a«»b", "ab\n ^"},
      {"ab«»", "ab\n  ^"},
      {"«»", "\n^"},
      {"line\n«»\nline", "\n^"},
      {"line\n«»", "\n^"},
      {"line«\r\n»", "line\n    ^"},
      {"a «b\r\nc» d", "a b\n  ^"},
      {"\x1b[0m «ok»", "␛[0m ok\n     ^~"},
      {"\u202E«ok»", "<U+202E>ok\n        ^~"},
      {"\xFF\xFE «ok»", "\uFFFD\uFFFD ok\n   ^~"},
      {"\xEF\xBB\xBF«ok»", "ok\n^~"},
      {"«\xEF\xBB\xBFok»", "ok\n^~"},
      {"a«\u200B»b", "a\u200Bb\n ^"},
  }));
  CHECK(drawn(it.text) == it.drawn);
}

TEST_CASE("a span over several lines is drawn on the first and counted", "[report][excerpt]") {
  const auto more_lines = [](std::string_view text) {
    return make_excerpt(testing::marked_file("a.md", text).at(0)).more_line_count;
  };
  CHECK(more_lines("«one line»\n") == 0);
  CHECK(more_lines("«one line\n»two") == 0);
  CHECK(more_lines("«one line\nt»wo") == 1);
  CHECK(more_lines("«one\r\ntwo\r\nthree»") == 2);
}

TEST_CASE("a line that fits is not cut", "[report][excerpt]") {
  const std::string line = repeated("x", 96);
  CHECK(drawn(line + "«here»") == line + "here\n" + std::string(96, ' ') + "^~~~");
}

TEST_CASE("a long line is cut to a window around the span", "[report][excerpt]") {
  struct Case {
    std::string_view name, filler;
    int before, after;
  };
  const auto it = GENERATE(values<Case>({
      {"in the middle", "word ", 400, 400},
      {"at the start", "word ", 0, 400},
      {"at the end", "word ", 400, 0},
      {"just too long at the end", "x", 97, 0},
      {"wide", "\u56FE", 701, 700},
      {"emoji sequences", "\U0001F469\u200D\U0001F469\u200D\U0001F467", 300, 300},
      {"marks", "e\u0301\u0302", 2000, 2000},
      {"tabs", "a\t", 2000, 2000},
      {"control characters", "\x1b", 2000, 2000},
      {"invalid bytes", "\x80", 2000, 2000},
  }));
  INFO(it.name);
  const auto file = testing::marked_file(
      "a.md", repeated(it.filler, it.before) + "«here»" + repeated(it.filler, it.after));
  const SourceExcerpt excerpt = make_excerpt(file.at(0));
  CHECK(display_width(excerpt.text) <= kExcerptCells);
  CHECK(display_width(excerpt.text) >= kExcerptCells / 3);
  CHECK(excerpt.caret_column == column_of("here", excerpt));
  CHECK(excerpt.caret_cells == 4);
  CHECK(excerpt.text.starts_with("…") == (it.before > 0));
  CHECK(excerpt.text.ends_with("…") == (it.after > 0));
}

TEST_CASE("a span longer than the window is drawn from its start", "[report][excerpt]") {
  const auto file = testing::marked_file(
      "a.md", repeated("before ", 40) + "«" + repeated("too long ", 200) + "»");
  const SourceExcerpt excerpt = make_excerpt(file.at(0));
  CHECK(display_width(excerpt.text) <= kExcerptCells);
  CHECK(excerpt.caret_column == column_of("too long too long", excerpt));
  CHECK(excerpt.caret_column + excerpt.caret_cells + 1 == display_width(excerpt.text));
}

}  // namespace advolint
