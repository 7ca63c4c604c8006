#include <catch2/catch.hpp>

#include "report/formats.h"
#include "support/golden.h"
#include "support/marked_file.h"
#include "support/sample_report.h"

namespace advolint {
namespace {

Report report_on(std::string_view text, std::vector<std::string> fix_titles,
                 std::string help = {}) {
  Diagnostic diagnostic{.level = Level::Error,
                        .rule = "some-rule",
                        .message = Phrase("something is wrong"),
                        .location = testing::marked_file("a.md", text).at(0),
                        .help = std::move(help)};
  for (std::string& title : fix_titles) diagnostic.fixes.push_back({.title = std::move(title)});
  Report report;
  report.diagnostics.push_back(std::move(diagnostic));
  return report;
}

}  // namespace

TEST_CASE("a finding is a line for editors, the source line and a caret", "[report][text]") {
  CHECK(render_text(report_on("Thank «you»", {}), {}) ==
        "a.md:1:7: error: something is wrong [some-rule]\n"
        "    1 | Thank you\n"
        "      |       ^~~\n");
}

TEST_CASE("an empty line is printed without trailing space", "[report][text]") {
  CHECK(render_text(report_on("«»\n", {}), {}) ==
        "a.md:1:1: error: something is wrong [some-rule]\n"
        "    1 |\n"
        "      | ^\n");
}

TEST_CASE("the gutter grows with the line number", "[report][text]") {
  std::string text(123455, '\n');
  text += "«you»";
  CHECK(render_text(report_on(text, {}), {}) ==
        "a.md:123456:1: error: something is wrong [some-rule]\n"
        "123456 | you\n"
        "       | ^~~\n");
}

TEST_CASE("help stands after the caret up to column 100, else on a line of its own",
          "[report][text]") {
  const std::string fitting(82, 'x');  // 8 + "^~~" + " help: " + 82 = 100
  CHECK_THAT(render_text(report_on("«you»", {fitting}), {}),
             Catch::EndsWith("| ^~~ help: " + fitting + "\n"));
  CHECK_THAT(render_text(report_on("«you»", {fitting + "x"}), {}),
             Catch::EndsWith("| ^~~\n    = help: " + fitting + "x\n"));
}

TEST_CASE("several pieces of help have a line each", "[report][text]") {
  CHECK_THAT(render_text(report_on("«you»", {"write me", "write us"}, "or ask"), {}),
             Catch::EndsWith("| ^~~\n"
                             "    = help: write me\n"
                             "    = help: write us\n"
                             "    = help: or ask\n"));
}

TEST_CASE("the why of a rule is told once, and not at all when it is not wanted",
          "[report][text]") {
  const auto count_whys = [](const RenderOptions& options) {
    const std::string text = render_text(testing::sample_report(), options);
    std::size_t count = 0;
    for (auto at = text.find("= why:"); at != std::string::npos; at = text.find("= why:", at + 1)) {
      ++count;
    }
    return count;
  };
  CHECK(count_whys({}) == 2);
  CHECK(count_whys({.show_why = false}) == 0);
}

TEST_CASE("colours mark the level and the caret", "[report][text]") {
  testing::check_golden("reporters/text/color.txt",
                        render_text(testing::sample_report(), {.color = true}));
}

TEST_CASE("an empty report is no text", "[report][text]") { CHECK(render_text({}, {}).empty()); }

TEST_CASE("a long report can be taken in parts", "[report][text]") {
  Report report = report_on("Thank «you»", {});
  report.diagnostics.resize(2000, report.diagnostics.front());
  std::string parts;
  RenderOptions options;
  options.take_part = [&](std::string_view part) { parts += part; };
  const std::string rest = render_text(report, options);
  CHECK(!parts.empty());
  CHECK(!rest.empty());
  CHECK(parts + rest == render_text(report, {}));
}

TEST_CASE("findings at one place share one excerpt", "[report][text]") {
  Report report = report_on("Thank «you»", {"write me"});
  Diagnostic other = report.diagnostics.front();
  other.rule = "another-rule";
  other.fixes.front().title = Phrase("write us");
  report.diagnostics.push_back(other);
  CHECK(render_text(report, {}) ==
        "a.md:1:7: error: something is wrong [some-rule]\n"
        "    1 | Thank you\n"
        "      |       ^~~ help: write me\n"
        "a.md:1:7: error: something is wrong [another-rule]\n"
        "    = help: write us\n");
}

TEST_CASE("in a file with several posts a finding names its post", "[report][text]") {
  Report report = report_on("Thank «you»", {});
  const std::vector<Place> places = {{.end = 6, .kind = PlaceKind::Post, .post = 1},
                                     {.end = 9, .kind = PlaceKind::Post, .post = 2}};
  report.places["a.md"] = {.places = places, .platforms = {{}, {}}};
  CHECK_THAT(render_text(report, {}),
             Catch::StartsWith("a.md:1:7: error: post 2: something is wrong [some-rule]\n"));
}

}  // namespace advolint
