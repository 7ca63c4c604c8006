#include "engine/lint.h"

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include "engine/put_away.h"
#include "report/reporter.h"
#include "support/memory_files.h"
#include "unit/pack/pack_text.h"

namespace advolint {
namespace {

LintOptions options_for(const testing::MemoryFiles& folder) {
  return {.sources = {.files = folder,
                      .paths = {folder.path()},
                      .working_directory = folder.path(),
                      .standard_input = std::nullopt},
          .profile = {},
          .today = std::nullopt};
}

LintResult lint_folder(const testing::MemoryFiles& folder, unsigned jobs = 1) {
  LintOptions options = options_for(folder);
  options.jobs = jobs;
  return lint(options);
}

void write_workspace(testing::MemoryFiles& folder, const std::string& below = {}) {
  folder.write(below + "advolint.yaml", "packs: [house.yaml]\nroot: true\n");
  folder.write(below + "house.yaml", pack_text("forbid: {hashtag: any}"));
}

std::string render_one_by_one(const LintResult& result) {
  REQUIRE(result.put_away != nullptr);
  RenderOptions options;
  options.with_bytes = [&](Diagnostic& finding) { return result.put_away->put_back(finding); };
  return find_reporter("text")->render(result.report, options);
}

}  // namespace

TEST_CASE("any number of threads gives the same bytes", "[engine][lint]") {
  testing::MemoryFiles folder;
  write_workspace(folder);
  for (int i = 0; i < 200; ++i) {
    std::string text;
    for (int j = 0; j <= i % 5; ++j) text += fmt::format("#Tag{} in draft {}\n\n", j, i);
    folder.write(fmt::format("drafts/{}/{}.md", i % 7, i), text);
  }
  const LintResult one = lint_folder(folder);
  CHECK(one.report.diagnostics.size() == 600);
  CHECK(one.report.draft_paths.size() == 200);
  const std::string expected = find_reporter("json")->render(one.report, {});
  for (const unsigned jobs : {2U, 3U, 8U}) {
    CHECK(find_reporter("json")->render(lint_folder(folder, jobs).report, {}) == expected);
  }
}

TEST_CASE("drafts that are put away meanwhile give the same bytes", "[engine][lint]") {
  testing::MemoryFiles folder;
  folder.write("advolint.yaml", "packs: [house.yaml]\nroot: true\n");
  folder.write("house.yaml",
               pack_text("across: workspace\nforbid: {repeated: any, similarity: 80, within: 21}"));
  const std::string text = "Our reading room opens at nine on Saturday, as it always has.\n";
  for (int i = 1; i < 9; ++i)
    folder.write(fmt::format("drafts/{}.md", i),
                 fmt::format("---\ndate: 2026-03-{:02}\ntime: {}\n---\n{}", i,
                             i % 3 == 0 ? "soon" : "09:30", text));
  folder.write("drafts/latin.txt", "Caf\xE9 #Tag\n");
  folder.write("drafts/silent.md", "---\ntime: soon\nignore: {rule: all}\n---\nHi\n");
  const std::string expected = find_reporter("text")->render(lint_folder(folder).report, {});
  CHECK(expected.find("drafts/8.md") != std::string::npos);
  CHECK(expected.find("'soon' is not a time") != std::string::npos);
  LintOptions options = options_for(folder);
  options.most_in_memory = 1;
  const LintResult result = lint(options);
  CHECK(result.errors.empty());
  CHECK(result.put_away == nullptr);
  CHECK(find_reporter("text")->render(result.report, {}) == expected);
  options.shows_one_by_one = true;
  CHECK(render_one_by_one(lint(options)) == expected);
}

TEST_CASE("a draft that changed while others were checked is an error", "[engine][lint]") {
  testing::MemoryFiles folder;
  write_workspace(folder);
  folder.write("a.md", "#Tag\n");
  folder.write("b.md", "#Tag\n");
  LintOptions options = options_for(folder);
  options.most_in_memory = 1;
  options.progress = [&](std::size_t done, std::size_t all) {
    if (done == all) folder.write("a.md", "#Tag and more\n");
  };
  const LintResult result = lint(options);
  REQUIRE(result.errors.size() == 1);
  CHECK(result.errors.front().message.text() == "a.md changed while it was checked");
  REQUIRE(result.report.diagnostics.size() == 1);
  CHECK(result.report.diagnostics.front().location.file->path() == "b.md");

  folder.write("a.md", "#Tag\n");
  options.shows_one_by_one = true;
  const LintResult open = lint(options);
  CHECK(open.errors.empty());
  const std::string shown = render_one_by_one(open);
  CHECK(shown.find("a.md") == std::string::npos);
  CHECK(shown.find("b.md") != std::string::npos);
  CHECK(open.put_away->take_errors().size() == 1);
}

TEST_CASE("a value of front matter that no rule could read is reported", "[engine][lint]") {
  testing::MemoryFiles folder;
  write_workspace(folder);
  folder.write("a.md", "---\ntitle: [a, b]\nmedia: shelf.png\nignore: {rule: [a, b]}\n---\nHi\n");
  folder.write("b.md", "---\nmedia: [{file: {a: b}}]\nown: {a: [b]}\n---\nHi\n");
  folder.write("c.md", "no front matter\n");
  std::string faults;
  for (const Diagnostic& it : lint_folder(folder).report.diagnostics) {
    faults += it.rule + ": " + it.message.text() + "\n";
  }
  CHECK(faults ==
        "front-matter-wrong-type: 'title' must be a text, not a list\n"
        "front-matter-wrong-type: 'file' must be a text, not a map\n");
}

TEST_CASE("a time that is none is reported, as it was written", "[engine][lint]") {
  testing::MemoryFiles folder;
  write_workspace(folder);
  folder.write("a.md", "---\ntime: 9:30 PMM\n---\nHi\n");
  folder.write("b.md", "---\ndate: 2026-12-10T25:61\n---\nHi\n");
  folder.write("c.csv",
               "Date,Time,Text\n2026-12-11,12:60,Hi\n2026-12-11,nine,Hi\n"
               "2026-12-11,0.395833,Hi\n2026-12-11,TBD,Hi\n2026-12-11,9 am EST,Hi\n");
  for (const std::string time : {"09:30", "9:30:00Z", "24:00", "9.30 am", "9-11 am", "14h30"})
    folder.write("good " + time + ".md", "---\ntime: '" + time + "'\n---\nHi\n");
  folder.write("d.md", "---\ndate: 2026-12-10T09:30+01:00\n---\nHi\n");
  std::string faults;
  for (const Diagnostic& it : lint_folder(folder).report.diagnostics) {
    if (it.rule == "front-matter-bad-time") faults += it.message.text() + "\n";
  }
  CHECK(faults ==
        "'9:30 PMM' is not a time\n'2026-12-10T25:61' is not a time\n"
        "'12:60' is not a time\n'nine' is not a time\n");
}

TEST_CASE("a switch of another program is no date", "[engine][lint]") {
  testing::MemoryFiles folder;
  write_workspace(folder);
  folder.write("a.md", "---\npublish: false\n---\nHi\n");
  folder.write("b.md", "---\npublish: soon\n---\nHi\n");
  folder.write("c.md", "---\ndate: true\n---\nHi\n");
  std::string faults;
  for (const Diagnostic& it : lint_folder(folder).report.diagnostics) {
    if (it.rule == "front-matter-bad-date") faults += it.message.text() + "\n";
  }
  CHECK(faults == "'soon' is not a date\n'true' is not a date\n");
}

TEST_CASE("a misspelled value of front matter is told, and one of the workspace's own is not",
          "[engine][lint]") {
  testing::MemoryFiles folder;
  write_workspace(folder);
  folder.write("a.md", "---\nkind: replie\n---\nHi\n");
  folder.write("b.md", "---\ntopic: advocasy\n---\nHi\n");
  folder.write("c.md", "---\nstatus: aproved\n---\nHi\n");
  folder.write("d.md", "---\ntopic: gardening\nstatus: at the printer\nkind: Reply\n---\nHi\n");
  std::string faults;
  for (const Diagnostic& it : lint_folder(folder).report.diagnostics) {
    if (it.rule != "front-matter-value") continue;
    faults += fmt::format("{} at {}: {}\n", name_of(it.level),
                          it.location.file->text(it.location.span), it.help.text());
  }
  CHECK(faults ==
        "warning at replie: did you mean 'reply'?\n"
        "warning at advocasy: did you mean 'advocacy'?\n"
        "warning at aproved: did you mean 'approved'?\n");
}

TEST_CASE("pictures are looked for where a draft lies in a file", "[engine][lint]") {
  testing::MemoryFiles folder;
  folder.write("advolint.yaml", "packs: [house.yaml]\nroot: true\n");
  folder.write("house.yaml", pack_text("forbid: {picture-fault: missing}"));
  const std::string draft = "![A shelf](img/shelf.png) ![No shelf](img/none.png)\n";
  folder.write("img/shelf.png", "");
  folder.write("drafts/a.md", draft);
  const LintResult in_a_file = lint_folder(folder);
  REQUIRE(in_a_file.report.diagnostics.size() == 1);
  const Location& at = in_a_file.report.diagnostics.front().location;
  CHECK(at.file->text(at.span) == "![No shelf](img/none.png)");

  LintOptions of_input{.sources = {.files = folder,
                                   .paths = {},
                                   .working_directory = folder.path(),
                                   .standard_input = folder.path("b.md")},
                       .profile = {},
                       .today = std::nullopt};
  of_input.sources.files.hand(folder.path("b.md"), draft);
  const LintResult from_input = lint(of_input);
  CHECK(from_input.report.draft_paths.size() == 1);
  CHECK(from_input.report.diagnostics.empty());
}

TEST_CASE("what comes from standard input stands for the file of its name", "[engine][lint]") {
  testing::MemoryFiles folder;
  folder.write("advolint.yaml", "root: true\n");
  const std::string draft = "---\ndate: 2026-05-04\nplatform: x\n---\nThe seed library opens.\n";
  folder.write("drafts/a.md", draft);
  for (const auto& paths : std::vector<std::vector<std::string>>{{}, {"."}, {"drafts"}}) {
    LintOptions options{.sources = {.files = folder,
                                    .paths = paths,
                                    .working_directory = folder.path(),
                                    .standard_input = "drafts/a.md"},
                        .profile = {.only = {"repeated-post"}},
                        .today = std::nullopt};
    options.sources.files.hand("drafts/a.md", draft);
    const LintResult result = lint(options);
    CHECK(result.report.draft_paths == std::vector<std::string>{"drafts/a.md"});
    CHECK(result.report.diagnostics.empty());
  }
}

TEST_CASE("each draft is judged by the nearest workspace", "[engine][lint]") {
  testing::MemoryFiles folder;
  write_workspace(folder);
  write_workspace(folder, "team/");
  folder.write("team/house.yaml", pack_text("forbid: {link: any}"));
  folder.write("a.md", "#Tag https://example.org/\n");
  folder.write("team/b.md", "#Tag https://example.org/\n");
  const LintResult result = lint_folder(folder);
  REQUIRE(result.report.diagnostics.size() == 2);
  const auto words = [&](std::size_t i) {
    const Location& at = result.report.diagnostics.at(i).location;
    return fmt::format("{} {}", at.file->path(), at.file->text(at.span));
  };
  CHECK(words(0) == "a.md #Tag");
  CHECK(words(1) == "team/b.md https://example.org/");
}

TEST_CASE("the last override whose path fits sets a rule's level", "[engine][lint]") {
  testing::MemoryFiles folder;
  write_workspace(folder);
  folder.write("advolint.yaml",
               "packs: [house.yaml]\n"
               "overrides:\n"
               "  - {files: ['drafts/**'], rules: {one-hashtag: warning}}\n"
               "  - {files: ['drafts/old/**'], rules: {one-hashtag: none}}\n");
  for (const std::string name : {"a.md", "drafts/b.md", "drafts/old/c.md"}) {
    folder.write(name, "#Tag\n");
  }
  const LintResult result = lint_folder(folder);
  REQUIRE(result.report.diagnostics.size() == 2);
  CHECK(result.report.diagnostics[0].location.file->path() == "a.md");
  CHECK(result.report.diagnostics[0].level == Level::Error);
  CHECK(result.report.diagnostics[1].location.file->path() == "drafts/b.md");
  CHECK(result.report.diagnostics[1].level == Level::Warning);
}

TEST_CASE("a draft that is reached by two paths is judged once", "[engine][lint]") {
  testing::MemoryFiles folder;
  write_workspace(folder);
  folder.write("a.md", "#Tag\n");
  const LintResult result = lint({.sources = {.files = folder,
                                              .paths = {"a.md", folder.path("a.md"), "."},
                                              .working_directory = folder.path(),
                                              .standard_input = std::nullopt},
                                  .profile = {},
                                  .today = std::nullopt});
  CHECK(result.report.draft_paths == std::vector<std::string>{"a.md"});
  CHECK(result.report.diagnostics.size() == 1);
}

TEST_CASE("a fault of the workspace does not keep drafts from being judged", "[engine][lint]") {
  testing::MemoryFiles folder;
  write_workspace(folder);
  folder.write("advolint.yaml", "packs: [house.yaml]\nroot: true\ncolour: red\n");
  folder.write("a.md", "#Tag\n");
  const LintResult result = lint_folder(folder);
  CHECK(result.configuration_fault);
  REQUIRE(result.report.diagnostics.size() == 2);
  CHECK(result.report.diagnostics[0].rule == "config-unknown-key");
  CHECK(result.report.diagnostics[1].rule == "one-hashtag");
}

TEST_CASE("files that hold no draft are skipped with a reason", "[engine][lint]") {
  testing::MemoryFiles folder;
  write_workspace(folder);
  folder.write("README.md", "#Tag\n");
  folder.write("picture.png", "\x89PNG");
  folder.write("a.md", "one\n");
  const LintResult result = lint_folder(folder);
  CHECK(result.report.draft_paths == std::vector<std::string>{"a.md"});
  CHECK(result.errors.empty());
  std::vector<std::string> reasons;
  for (const Skipped& it : result.skipped) reasons.push_back(it.skip.because);
  CHECK(reasons == std::vector<std::string>{"a README", "a settings or data file",
                                            "a settings or data file", "a picture"});
}

}  // namespace advolint
