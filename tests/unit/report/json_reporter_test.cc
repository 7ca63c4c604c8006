#include <memory>
#include <utility>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "report/formats.h"
#include "support/marked_file.h"
#include "support/sample_report.h"
#include "text/source_file.h"

namespace advolint {

TEST_CASE("json gives every span in bytes, code points and UTF-16", "[report][json]") {
  Report report;
  report.diagnostics.push_back(
      {.level = Level::Warning,
       .rule = "some-rule",
       .message = Phrase("something"),
       .location = testing::marked_file("a.md", "\n\U0001F4DA «é»").at(0)});
  const auto out = nlohmann::json::parse(render_json(report, {}));
  const auto& finding = out["diagnostics"][0];
  CHECK(finding["text"] == "é");
  CHECK(finding["span"]["start"] ==
        nlohmann::json{{"byte_offset", 6}, {"line", 2}, {"column", 3}, {"utf16_column", 4}});
  CHECK(finding["span"]["end"] ==
        nlohmann::json{{"byte_offset", 8}, {"line", 2}, {"column", 4}, {"utf16_column", 5}});
}

TEST_CASE("json counts the bytes of the file on disk, whatever its encoding", "[report][json]") {
  const auto file =
      std::make_shared<const SourceFile>("a.txt", decode_text("\xBFQu\xE9 est\xE1s leyendo?"));
  const SourceSpan word{7, 13};
  Diagnostic diagnostic{
      .level = Level::Warning, .rule = "some-rule", .message = Phrase("something")};
  diagnostic.location = {file, word};
  diagnostic.fixes.push_back({Phrase("write a"), Safety::Safe, {{word, "a"}}});
  Report report;
  report.diagnostics.push_back(std::move(diagnostic));
  const auto out = nlohmann::json::parse(render_json(report, {}));
  const auto& finding = out["diagnostics"][0];
  CHECK(finding["text"] == "estás");
  CHECK(finding["span"]["start"] ==
        nlohmann::json{{"byte_offset", 5}, {"line", 1}, {"column", 6}, {"utf16_column", 6}});
  CHECK(finding["span"]["end"]["byte_offset"] == 10);
  CHECK(finding["fixes"][0]["edits"][0]["start_byte"] == 5);
  CHECK(finding["fixes"][0]["edits"][0]["end_byte"] == 10);
}

TEST_CASE("json of an empty report has every key", "[report][json]") {
  const auto out = nlohmann::json::parse(render_json({}, {}));
  CHECK(out["diagnostics"] == nlohmann::json::array());
  CHECK(out["rules"] == nlohmann::json::object());
  CHECK(out["unread_files"] == nlohmann::json::array());
  CHECK(out["summary"] == nlohmann::json{{"errors", 0},
                                         {"warnings", 0},
                                         {"notes", 0},
                                         {"drafts", 0},
                                         {"posts", 0},
                                         {"posted", 0},
                                         {"templates", 0},
                                         {"unread_files", 0},
                                         {"unread_sections", 0}});
  CHECK(out["tool"]["name"] == "advolint");
}

TEST_CASE("json says which files were not read, why, and what to do", "[report][json]") {
  Report report;
  report.unread_files = {{"plan.xlsx", Phrase("an Excel file"), Phrase("save it as CSV UTF-8")}};
  report.unread_section_count = 4;
  const auto out = nlohmann::json::parse(render_json(report, {}));
  CHECK(out["unread_files"] == nlohmann::json::parse(R"([{"path": "plan.xlsx",
      "reason": "an Excel file", "remedy": "save it as CSV UTF-8"}])"));
  CHECK(out["summary"]["unread_files"] == 1);
  CHECK(out["summary"]["unread_sections"] == 4);
}

TEST_CASE("json stays JSON where paths, words and messages are no UTF-8", "[report][json]") {
  Report report;
  report.diagnostics.push_back({.rule = "\xFF",
                                .message = Phrase("\xC3"),
                                .location = testing::marked_file("\xFE.md", "«a\xFF»").at(0)});
  const auto out = nlohmann::json::parse(render_json(report, {}));
  CHECK(out["diagnostics"][0]["text"] == "a\uFFFD");
  CHECK(out["diagnostics"][0]["path"] == "\uFFFD.md");
}

}  // namespace advolint
