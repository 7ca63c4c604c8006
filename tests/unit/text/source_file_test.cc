#include "text/source_file.h"

#include <catch2/catch.hpp>

namespace advolint {

TEST_CASE("a line ends with LF, CRLF or a lone CR", "[text]") {
  const SourceFile file("a.txt", "one\ntwo\r\nthree\rfour");
  REQUIRE(file.line_count() == 4);
  CHECK(file.text(file.line(0)) == "one");
  CHECK(file.text(file.line(1)) == "two");
  CHECK(file.text(file.line(2)) == "three");
  CHECK(file.text(file.line(3)) == "four");
}

TEST_CASE("every offset has a line, the end of the file too", "[text]") {
  const SourceFile file("a.txt", "a\nb\n");
  CHECK(file.line_count() == 3);
  CHECK(file.line_index(0) == 0);
  CHECK(file.line_index(1) == 0);
  CHECK(file.line_index(2) == 1);
  CHECK(file.line_index(4) == 2);
  CHECK(SourceFile("empty.txt", "").line_count() == 1);
}

}  // namespace advolint
