// Whatever is in drafts, names and messages, a report in any format is only a report.
#include <algorithm>
#include <sstream>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "report/reporter.h"
#include "report/visible_text.h"
#include "support/marked_file.h"
#include "text/utf8.h"

namespace advolint {
namespace {

constexpr char kHostile[] =
    "::error::x ##[error]y ]]> <script>alert(1)</script> \x1b]0;title\x07 \xC2\x9B"
    "31m \xE2\x80\xAE reversed \xE2\x80\xA8 line\r\n::stop-commands::z\n"
    "not ok 1 # TODO | `code` @you #1 [a](https://b.co) \xFF \xEF\xBF\xBF\"'&%0A,:";

/// Hostile in each of its texts.
Report hostile_report() {
  const std::string marked = std::string(kHostile) + "\n«" + "bad" + "» " + kHostile;
  const std::string path = "::error::a\n##[error]/" + std::string(kHostile) + ".md";
  const auto file = testing::marked_file(path, marked);
  Report report;
  report.diagnostics.push_back(
      {.level = Level::Error,
       .rule = kHostile,
       .message = Phrase(std::string(kHostile)),
       .location = file.at(0),
       .notes = {{Phrase(std::string(kHostile)), file.at(0)}},
       .fixes = {{.title = Phrase(std::string(kHostile)), .edits = {{file.spans[0], kHostile}}}},
       .help = Phrase(std::string(kHostile))});
  report.rules[kHostile] = {.name = kHostile,
                            .pack = kHostile,
                            .title = kHostile,
                            .why = kHostile,
                            .source = kHostile,
                            .level = Level::Error};
  report.draft_paths = {path, "clean " + std::string(kHostile)};
  report.unread_files = {{kHostile, Phrase(std::string(kHostile)), Phrase(std::string(kHostile))}};
  report.faults = {kHostile};
  return report;
}

std::vector<std::string> lines_of(const std::string& text) {
  std::istringstream stream(text);
  std::vector<std::string> lines;
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

bool holds_steering(const std::string& text) {
  for (std::size_t at = 0; at < text.size();) {
    const utf8::Decoded decoded = utf8::decode(text, at);
    if (!decoded.valid) return true;
    if (decoded.code_point != U'\n' && !stand_in_for(decoded.code_point).empty()) return true;
    at += decoded.length_bytes;
  }
  return false;
}

std::string rendered(const char* format) {
  return find_reporter(format)->render(hostile_report(), {.path_prefix = "content/"});
}

}  // namespace

TEST_CASE("no format lets through what steers a terminal or reorders text", "[report][hostile]") {
  for (const Reporter* reporter : reporters()) {
    INFO(
        reporter->name << ": visible_text() makes what it prints harmless (report/visible_text.h)");
    const std::string text = reporter->render(hostile_report(), {});
    CHECK_FALSE(text.empty());
    CHECK_FALSE(holds_steering(text));
  }
}

TEST_CASE("machine formats hold no command of a runner's log", "[report][hostile]") {
  for (const Reporter* reporter : reporters()) {
    if (reporter->for_people || reporter->name == "tap") continue;  // SafeOutput breaks these up
    INFO(reporter->name << ": without_log_commands() breaks them up (report/escapes.h)");
    const std::string text = reporter->render(hostile_report(), {});
    CHECK(text.find("##[") == std::string::npos);
    if (reporter->name == "github") continue;
    for (const std::string& line : lines_of(text)) {
      const std::size_t begin = line.find_first_not_of(" \t");
      CHECK((begin == std::string::npos || line.compare(begin, 2, "::") != 0));
    }
  }
}

TEST_CASE("github prints a command for each finding, and nothing else", "[report][hostile]") {
  const std::vector<std::string> lines = lines_of(rendered("github"));
  REQUIRE(lines.size() == 1);
  CHECK(lines[0].starts_with("::error file=content/%3A%3Aerror%3A%3Aa␊# #[error]/"));
  // Three properties with "=" of ours, and a title: what a draft holds adds none.
  CHECK(lines[0].find(",title=") != std::string::npos);
  CHECK(lines[0].find('\r') == std::string::npos);
}

TEST_CASE("JSON formats parse, and give back the words as they were", "[report][hostile]") {
  const auto expected = utf8::replace_ill_formed(kHostile);
  const auto json = nlohmann::json::parse(rendered("json"));
  CHECK(json["diagnostics"][0]["message"] == expected);
  CHECK(json["faults"][0] == expected);
  const auto gitlab = nlohmann::json::parse(rendered("gitlab"));
  CHECK(gitlab[0]["check_name"] == expected);
  const auto sarif = nlohmann::json::parse(rendered("sarif"));
  CHECK(sarif["runs"][0]["results"][0]["ruleId"] == expected);
  for (const char* format : {"jsonl", "rdjsonl"}) {
    for (const std::string& line : lines_of(rendered(format))) CHECK(nlohmann::json::accept(line));
  }
  CHECK(lines_of(rendered("rdjsonl")).size() == 1);
  CHECK(lines_of(rendered("jsonl")).size() == 3);
}

TEST_CASE("a message of SARIF holds no link that a draft wrote", "[report][hostile]") {
  const auto run = nlohmann::json::parse(rendered("sarif"))["runs"][0];
  const auto& rule = run["tool"]["driver"]["rules"][0];
  for (const auto& text : {run["results"][0]["message"], rule["help"], rule["fullDescription"],
                           rule["shortDescription"]}) {
    CHECK(text["text"].get<std::string>().find("](") == std::string::npos);
  }
}

TEST_CASE("a line of short, and a test of TAP, is one line", "[report][hostile]") {
  CHECK(lines_of(rendered("short")).size() == 1);
  const std::vector<std::string> lines = lines_of(rendered("tap"));
  const auto tests = std::ranges::count_if(lines, [](const std::string& line) {
    return line.starts_with("ok ") || line.starts_with("not ok ");
  });
  CHECK(lines[1] == "1..3");
  CHECK(tests == 3);
  for (const std::string& line : lines) {
    if (line.starts_with("  ")) continue;  // a block below a test, where nothing is a directive
    CHECK(line.find(" # TODO") == std::string::npos);
  }
}

TEST_CASE("Markdown holds no tag, no link and no mention", "[report][hostile]") {
  const std::string text = rendered("markdown");
  CHECK(text.find("<script") == std::string::npos);
  CHECK(text.find("](") == std::string::npos);
  CHECK(text.find("@you") == std::string::npos);
  CHECK(text.find("https://") == std::string::npos);
  // Of a table with five columns each row has six bars that are no text.
  const std::vector<std::string> lines = lines_of(text);
  REQUIRE(lines.back().starts_with("| error | "));
  std::size_t bars = 0;
  for (std::size_t i = 0; i < lines.back().size(); ++i)
    bars += lines.back()[i] == '|' && (i == 0 || lines.back()[i - 1] != '\\') ? 1 : 0;
  CHECK(bars == 6);
}

}  // namespace advolint
