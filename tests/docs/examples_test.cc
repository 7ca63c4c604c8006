// What examples/ promises: drafts that can go out are silent, and the others show what the rules
// find.
#include <algorithm>
#include <set>
#include <string>

#include <catch2/catch.hpp>

#include "engine/lint.h"
#include "files/disk_files.h"
#include "support/project_dir.h"
#include "support/stay_in.h"

namespace advolint {
namespace {

Diagnostics findings_in(const std::string& folder) {
  const testing::StayIn here(testing::project_dir());
  const DiskFiles files;
  return lint({.sources = {.files = files,
                           .paths = {folder},
                           .working_directory = testing::project_dir(),
                           .standard_input = std::nullopt},
               .profile = {},
               .today = std::chrono::year(2026) / 4 / 14})
      .report.diagnostics;
}

std::set<std::string> rules_in(const Diagnostics& findings, std::string_view folder) {
  std::set<std::string> rules;
  for (const Diagnostic& it : findings) {
    if (it.location.file->path().starts_with(folder)) rules.insert(it.rule);
  }
  return rules;
}

}  // namespace

TEST_CASE("the example's drafts that are ready give no finding", "[docs][examples][slow]") {
  const Diagnostics findings = findings_in("examples");
  CHECK(rules_in(findings, "examples/drafts/ready/") == std::set<std::string>());
  CHECK(rules_in(findings_in("examples/drafts/ready"), "examples/drafts/ready/") ==
        std::set<std::string>());
}

TEST_CASE("the example's mistakes show what the rules are for", "[docs][examples][slow]") {
  const std::set<std::string> found =
      rules_in(findings_in("examples"), "examples/drafts/mistakes/");
  for (const std::string rule :
       {"fits-the-platform", "campaign-hashtag", "has-an-ask", "tag-after-meeting",
        "linkedin-about", "placeholder-left-in", "weekday-date-mismatch", "three-to-one"}) {
    INFO(rule);
    CHECK(found.contains(rule));
  }
}

}  // namespace advolint
