#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "report/fingerprints.h"
#include "report/reporter.h"
#include "support/marked_file.h"

namespace advolint {
namespace {

Diagnostic finding_at(const Location& location, Level level = Level::Error,
                      std::string rule = "some-rule") {
  return {.level = level,
          .rule = std::move(rule),
          .message = Phrase("something is wrong"),
          .location = location};
}

std::string rendered(const char* format, const Report& report, const RenderOptions& options = {}) {
  return find_reporter(format)->render(report, options);
}

}  // namespace

TEST_CASE("a fingerprint outlives lines that come and go, and tells twins apart",
          "[report][fingerprint]") {
  const auto before = testing::marked_file("a.md", "«bad» words\n«bad» again\n");
  const auto after = testing::marked_file("a.md", "New line.\n\n«bad» words\n«bad» again\n");
  const auto words = [](const testing::MarkedFile& file) {
    return fingerprints({finding_at(file.at(0)), finding_at(file.at(1))});
  };
  CHECK(words(before) == words(after));
  CHECK(words(before)[0] != words(before)[1]);
  const auto other = testing::marked_file("b.md", "«bad»");
  CHECK(words(before)[0] != fingerprints({finding_at(other.at(0))})[0]);
}

TEST_CASE("github leaves columns out where the words go over lines", "[report][github]") {
  Report report;
  const auto file = testing::marked_file("a.md", "One «word».\nTwo «lines\nof» it.\n");
  report.diagnostics = {finding_at(file.at(0)), finding_at(file.at(1), Level::Note)};
  CHECK(rendered("github", report) ==
        "::error file=a.md,line=1,endLine=1,col=5,endColumn=9,title=some-rule"
        "::a.md:1:5: something is wrong [some-rule]\n"
        "::notice file=a.md,line=2,endLine=3,title=some-rule"
        "::a.md:2:5: something is wrong [some-rule]\n");
}

TEST_CASE("github says how many findings have no annotation, the worst first", "[report][github]") {
  Report report;
  const auto file = testing::marked_file("a.md", "«word»");
  for (int i = 0; i < 12; ++i) report.diagnostics.push_back(finding_at(file.at(0), Level::Warning));
  report.diagnostics.push_back(finding_at(file.at(0)));
  const std::string out = rendered("github", report);
  CHECK(out.starts_with("::error file="));
  std::size_t line = 0;
  std::size_t begin = 0;
  for (std::size_t end = out.find('\n'); end != std::string::npos; end = out.find('\n', begin)) {
    const std::string text = out.substr(begin, end - begin);
    if (line == 10)
      CHECK(text == "::warning title=advolint::3 more warnings are in the log of this step");
    else
      CHECK(text.find("more warnings") == std::string::npos);
    ++line;
    begin = end + 1;
  }
  CHECK(line == 14);
}

TEST_CASE("paths start at the root of the repository where tools look files up there", "[report]") {
  Report report;
  report.diagnostics = {finding_at(testing::marked_file("my drafts/a.md", "«word»").at(0))};
  const RenderOptions options{.path_prefix = "content/"};
  for (const char* format : {"github", "gitlab", "checkstyle", "junit", "rdjsonl", "markdown"}) {
    INFO(format);
    CHECK(rendered(format, report, options).find("content") != std::string::npos);
  }
  CHECK(rendered("sarif", report, options).find("content/my%20drafts/a.md") != std::string::npos);
  CHECK(rendered("json", report, options).find("content") == std::string::npos);
  CHECK(path_in_repository("../a.md", options) == "../a.md");
  CHECK(path_in_repository("/a.md", options) == "/a.md");
}

TEST_CASE("rdjsonl counts columns in bytes, and suggests only what is one edit",
          "[report][rdjsonl]") {
  Report report;
  const auto file = testing::marked_file("a.md", "\U0001F4DAé «word» and «more»");
  report.diagnostics = {finding_at(file.at(0))};
  report.diagnostics[0].fixes = {
      {.title = Phrase("both"), .edits = {{file.spans[0], "a"}, {file.spans[1], "b"}}},
      {.title = Phrase("one"), .edits = {{file.spans[0], "c"}}}};
  const auto out = nlohmann::json::parse(rendered("rdjsonl", report));
  CHECK(out["location"]["range"]["start"] == nlohmann::json{{"line", 1}, {"column", 8}});
  REQUIRE(out["suggestions"].size() == 1);
  CHECK(out["suggestions"][0]["text"] == "c");
}

TEST_CASE("json names the post, the platforms and the kind of place", "[report][json]") {
  const auto file = testing::marked_file("a.md", "## X\n«word»\nlabel «»");
  Report report;
  report.diagnostics = {finding_at(file.at(0)), finding_at(file.at(1))};
  report.places["a.md"] = {.places = {{.end = 5, .kind = PlaceKind::Label, .post = 1},
                                      {.end = 9, .kind = PlaceKind::Post, .post = 1},
                                      {.end = 99, .kind = PlaceKind::NotAPost}},
                           .platforms = {{"x", "bluesky"}}};
  const auto out = nlohmann::json::parse(rendered("json", report))["diagnostics"];
  CHECK(out[0]["post"] == 1);
  CHECK(out[0]["platforms"] == nlohmann::json{"x", "bluesky"});
  CHECK(out[0]["place"] == "post");
  CHECK(out[1]["post"].is_null());
  CHECK(out[1]["place"] == "not-a-post");
}

TEST_CASE("what is missing after a post is part of that post", "[diag]") {
  const DraftPlaces places{.places = {{.end = 4, .kind = PlaceKind::Post, .post = 2},
                                      {.end = 9, .kind = PlaceKind::NotAPost}},
                           .platforms = {{}, {"x"}}};
  CHECK(places.at({4, 4}).post == 2);
  CHECK(places.at({4, 5}).kind == PlaceKind::NotAPost);
  CHECK(places.at({20, 20}).post == 0);
  CHECK(places.platforms_of(places.at({0, 1})) == std::vector<std::string>{"x"});
}

TEST_CASE("a clean file is a test that passes, a note fails none, and a fault is an error",
          "[report][junit]") {
  Report report;
  const auto file = testing::marked_file("a.md", "«word»");
  report.diagnostics = {finding_at(file.at(0), Level::Note)};
  report.draft_paths = {"a.md", "clean.md"};
  report.faults = {"nosuch.md does not exist"};
  const std::string out = rendered("junit", report);
  CHECK(out.find("tests=\"3\" failures=\"0\" errors=\"1\"") != std::string::npos);
  CHECK(out.find("<testcase name=\"no findings\" classname=\"clean.md\"") != std::string::npos);
  CHECK(out.find("<system-out>a.md:1:1: note: something is wrong</system-out>") !=
        std::string::npos);
}

}  // namespace advolint
