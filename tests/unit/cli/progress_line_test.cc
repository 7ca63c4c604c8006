#include "cli/progress_line.h"

#include <sstream>

#include <catch2/catch.hpp>

namespace advolint {

TEST_CASE("how far a run is shows after a second, and is gone when it is done", "[cli]") {
  std::ostringstream terminal;
  ProgressLine::Time now;
  ProgressLine line(&terminal, [&] { return now; });
  line.show(1, 400);
  now += std::chrono::milliseconds(999);
  line.show(99, 400);
  CHECK(terminal.str().empty());
  now += std::chrono::milliseconds(1);
  line.show(100, 400);
  CHECK(terminal.str() == "\r\x1b[K100/400 (25 %)");
  line.show(101, 400);
  CHECK(terminal.str() == "\r\x1b[K100/400 (25 %)");
  terminal.str({});
  now += std::chrono::milliseconds(100);
  line.show(200, 400);
  CHECK(terminal.str() == "\r\x1b[K200/400 (50 %)");
  terminal.str({});
  line.show(400, 400);
  line.clear();
  CHECK(terminal.str() == "\r\x1b[K");
}

TEST_CASE("without a terminal nothing shows how far a run is", "[cli]") {
  ProgressLine::Time now;
  ProgressLine line(nullptr, [&] { return now; });
  now += std::chrono::seconds(5);
  line.show(1, 2);
  line.clear();
}

}  // namespace advolint
