#include "text/as_written.h"

#include <catch2/catch.hpp>

namespace advolint {

TEST_CASE("markup between words leaves them as they are written", "[text]") {
  CHECK(reads_as_written(""));
  CHECK(reads_as_written("# Story *time*, `10` to ~~11~~ **12**: \\#Reads & more <b>now</b>"));
  CHECK(reads_as_written("---\ndate: 2026-03-02\n---\n1\\. Qu\xC3\xA9 bien &amp; m\xC3\xA1s"));
}

TEST_CASE("markup within a word may join or part what is written", "[text]") {
  for (const char* text : {"#Fund**Libraries**", "#River\\_Bend", "20*26*", "caf&eacute;s",
                           "&#50;026", "Ap<!-- -->ril", "\"\\u0041pril\"", "a``b``", "2~~0~~"}) {
    CHECK_FALSE(reads_as_written(text));
  }
  CHECK_FALSE(reads_as_written(std::string_view("A\0p\0r\0", 6)));
}

}  // namespace advolint
