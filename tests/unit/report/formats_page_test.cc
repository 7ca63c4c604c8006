// docs/formats.md says what is printed: the page is compared with the formats themselves.
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "report/formats.h"
#include "report/reporter.h"
#include "support/files.h"
#include "support/marked_file.h"
#include "support/project_dir.h"
#include "support/sample_report.h"

namespace advolint {
namespace {

std::string formats_page() {
  return testing::read_file(testing::project_dir() + "/docs/formats.md").value_or("");
}

/// The keys of all objects in `json`. Those of "rules" are names of rules, not keys.
void collect_keys(const nlohmann::json& json, std::vector<std::string>& keys) {
  for (const auto& [key, value] : json.items()) {
    if (json.is_object()) keys.push_back(key);
    if (key == "rules") {
      for (const auto& rule : value) collect_keys(rule, keys);
    } else if (value.is_structured()) {
      collect_keys(value, keys);
    }
  }
}

}  // namespace

TEST_CASE("the page on formats shows what the text format prints", "[report][docs]") {
  const auto file = testing::marked_file("drafts/2026-04-23-thanks.md",
                                         "---\ntopic: meeting\nmeeting:\n  with«: lee»\n---\n\n\n\n"
                                         "Thank you «Rep. Lee» for your time!\n");
  Report report;
  report.diagnostics.push_back(
      {.rule = "tag-after-meeting",
       .message = Phrase("this post thanks Rep. Lee but does not tag @RepLee"),
       .location = file.at(1),
       .notes = {{Phrase("the meeting is declared here"), file.at(0)}},
       .fixes = {{.title = Phrase("write @RepLee")}}});
  report.rules["tag-after-meeting"].why =
      "A thank-you the official's staff never see does not build the relationship.";
  CHECK_THAT(formats_page(), Catch::Contains("```text\n" + render_text(report, {}) + "```\n"));
}

TEST_CASE("the page on formats has a row and a section for each", "[report][docs]") {
  const std::string page = formats_page();
  const std::string table = page.substr(0, page.find("\n## "));
  for (const Reporter* reporter : reporters()) {
    const std::string name(reporter->name);
    INFO(name);
    CHECK(table.find("`" + name + "`") != std::string::npos);
    CHECK(page.find("\n## " + name) != std::string::npos);
  }
}

TEST_CASE("the page on formats explains every key of the JSON", "[report][docs]") {
  std::vector<std::string> keys;
  collect_keys(nlohmann::json::parse(render_json(testing::sample_report(), {})), keys);
  REQUIRE(keys.size() > 20);
  const std::string page = formats_page();
  for (const std::string& key : keys) {
    INFO(key);
    const bool is_explained = page.find("`" + key + "`") != std::string::npos ||
                              page.find("." + key + "`") != std::string::npos ||
                              page.find("." + key + "[]`") != std::string::npos ||
                              page.find("`" + key + "[]`") != std::string::npos;
    CHECK(is_explained);
  }
}

}  // namespace advolint
