#include "engine/adoption/baseline.h"

#include <catch2/catch.hpp>

#include "support/marked_file.h"

namespace advolint {
namespace {

/// A report on one draft, with a finding at each mark.
Report report_on(const std::string& path, std::string_view text,
                 const std::string& rule = "some-rule") {
  const auto file = testing::marked_file(path, text);
  Report report;
  report.draft_paths = {path};
  for (std::size_t i = 0; i < file.spans.size(); ++i)
    report.diagnostics.push_back(
        {.rule = rule, .message = Phrase("something"), .location = file.at(i)});
  return report;
}

Baseline read(const std::string& text) { return Baseline::parse(text, "baseline").value(); }

constexpr auto kIsThere = [](const std::string&) { return true; };
constexpr auto kIsGone = [](const std::string&) { return false; };

}  // namespace

TEST_CASE("a baseline silences what was there, wherever its lines went", "[engine][baseline]") {
  Baseline baseline = read(Baseline::of(report_on("a b.md", "«bad» and «worse»")).text());
  CHECK(baseline.size() == 2);
  Report later = report_on("a b.md", "New line.\n\n«bad» and «new» and «worse»");
  const Baseline::Use use = baseline.silence(later, kIsThere);
  CHECK(use.silenced == 2);
  CHECK(use.stale == 0);
  REQUIRE(later.diagnostics.size() == 1);
  const auto& [file, span] = later.diagnostics[0].location;
  CHECK(file->text(span) == "new");
}

TEST_CASE("of twins as many are silenced as there were", "[engine][baseline]") {
  Baseline baseline = read(Baseline::of(report_on("a.md", "«bad» «bad»")).text());
  Report later = report_on("a.md", "«bad» «bad» «bad»");
  CHECK(baseline.silence(later, kIsThere).silenced == 2);
  CHECK(later.diagnostics.size() == 1);
}

TEST_CASE("another rule or another file is not silenced", "[engine][baseline]") {
  Baseline baseline = read(Baseline::of(report_on("a.md", "«bad»")).text());
  Report other_rule = report_on("a.md", "«bad»", "other-rule");
  CHECK(baseline.silence(other_rule, kIsThere).silenced == 0);
  Report other_file = report_on("b.md", "«bad»");
  CHECK(baseline.silence(other_file, kIsThere).silenced == 0);
}

TEST_CASE("a renamed file keeps its entries", "[engine][baseline]") {
  Baseline baseline = read(Baseline::of(report_on("old.md", "«bad»")).text());
  Report renamed = report_on("new.md", "«bad»");
  const Baseline::Use use = baseline.silence(renamed, kIsGone);
  CHECK(use.silenced == 1);
  CHECK(use.stale == 0);
}

TEST_CASE("what is no longer found is stale, and pruned", "[engine][baseline]") {
  Report both = report_on("a.md", "«bad» «worse»");
  Report other = report_on("b.md", "«bad»");
  both.diagnostics.push_back(other.diagnostics[0]);
  both.draft_paths.push_back("b.md");
  Baseline baseline = read(Baseline::of(both).text());
  Report later = report_on("a.md", "«bad»");
  const Baseline::Use use = baseline.silence(later, kIsThere);
  CHECK(use.stale == 1);  // of b.md, which was not checked, nothing is known
  CHECK(baseline.pruned().size() == 2);
}

TEST_CASE("any path survives the file", "[engine][baseline]") {
  const std::string path = "a\nb %41 \x1b é #.md";
  const Baseline baseline = Baseline::of(report_on(path, "«bad»"));
  CHECK(baseline.text().find('\x1b') == std::string::npos);
  Baseline again = read(baseline.text());
  Report report = report_on(path, "«bad»");
  CHECK(again.silence(report, kIsThere).silenced == 1);
  CHECK(read("").size() == 0);
}

TEST_CASE("a line that is not part of a baseline is an error with its place",
          "[engine][baseline]") {
  for (const std::string line : {"x", "rule many hash a.md", "rule 0 hash a.md", "rule 1 hash",
                                 "<<<<<<< HEAD", "rule -1 hash a.md"}) {
    INFO(line);
    const auto result = Baseline::parse("# head\n" + line + "\n", "base");
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().message.text().starts_with("base:2: "));
  }
}

}  // namespace advolint
