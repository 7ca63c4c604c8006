#include "report/position.h"

#include <string>

#include <catch2/catch.hpp>

#include "text/utf8.h"

namespace advolint {

TEST_CASE("columns count code points and UTF-16 units from the line's start",
          "[report][position]") {
  const std::string before = "é\U0001F4DA\xFF";
  const SourceFile file("a.md", "first\r\n" + before + "x\n");
  PositionFinder positions;
  const Position at = positions.find(file, static_cast<std::uint32_t>(7 + before.size()));
  CHECK(at.line == 2);
  CHECK(at.column == 4);
  CHECK(at.utf16_column == 5);
  CHECK(at.byte_offset == 14);
}

TEST_CASE("the end of a file has a position, that of an empty one too", "[report][position]") {
  PositionFinder positions;
  const SourceFile empty("empty.md", "");
  CHECK(positions.find(empty, 0).line == 1);
  CHECK(positions.find(empty, 0).column == 1);
  const SourceFile file("a.md", "a\nbc");
  CHECK(positions.find(file, 4).line == 2);
  CHECK(positions.find(file, 4).column == 3);
}

TEST_CASE("a byte order mark takes no column", "[report][position]") {
  PositionFinder positions;
  const SourceFile file("a.md", "\xEF\xBB\xBF---\nx");
  CHECK(positions.find(file, 0).column == 1);
  CHECK(positions.find(file, 3).column == 1);
  CHECK(positions.find(file, 4).column == 2);
  CHECK(positions.find(file, 7).column == 1);
}

TEST_CASE("a position far along a line is the one that counting gives", "[report][position]") {
  std::string text = "short\n";
  for (int i = 0; i < 2000; ++i) text += "aé\U0001F4DA\xE2\x82";
  const SourceFile file("long.md", text);
  PositionFinder positions;
  const std::uint32_t start = file.line_start(1);
  for (std::uint32_t offset = start; offset < file.size_bytes(); offset += 9 * 41) {
    const Position at = positions.find(file, offset);
    const auto expected = utf8::count_code_points(file.text({start, offset})) + 1;
    CHECK(at.column == expected);
    CHECK(at.utf16_column == at.column + (offset - start) / 9);
  }
}

}  // namespace advolint
