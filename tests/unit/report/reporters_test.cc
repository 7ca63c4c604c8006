#include <set>

#include <catch2/catch.hpp>

#include "report/reporter.h"
#include "report/tool.h"
#include "support/golden.h"
#include "support/sample_report.h"
#include "text/utf8.h"

namespace advolint {
namespace {

/// A release must not change the golden files.
std::string without_version(std::string text) {
  const std::string quoted = "\"" + std::string(tool_version()) + "\"";
  for (std::size_t at = 0; (at = text.find(quoted, at)) != std::string::npos;) {
    text.replace(at, quoted.size(), "\"VERSION\"");
  }
  return text;
}

}  // namespace

TEST_CASE("every format renders the sample report as its golden file shows", "[report]") {
  for (const Reporter* reporter : reporters()) {
    DYNAMIC_SECTION(reporter->name) {
      const std::string name(reporter->name);
      testing::check_golden("reporters/" + name + "/sample.txt",
                            without_version(reporter->render(testing::sample_report(), {})));
    }
  }
}

TEST_CASE("every format is valid UTF-8 without control characters, whatever is in the drafts",
          "[report]") {
  for (const Reporter* reporter : reporters()) {
    INFO(reporter->name);
    const std::string text = reporter->render(testing::sample_report(), {});
    CHECK(utf8::ill_formed(text).empty());
    CHECK(text.find('\x1b') == std::string::npos);
    CHECK(text.find('\x07') == std::string::npos);
  }
}

TEST_CASE("every format can be found by its name and tells what it is for", "[report]") {
  std::set<std::string_view> names;
  for (const Reporter* reporter : reporters()) {
    CHECK(find_reporter(reporter->name) == reporter);
    CHECK_FALSE(reporter->summary.empty());
    CHECK(names.insert(reporter->name).second);
  }
  CHECK(find_reporter("no-such-format") == nullptr);
}

}  // namespace advolint
