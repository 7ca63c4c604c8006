// How findings in office files are printed, and that no such file is written.
#include <catch2/catch.hpp>

#include "engine/adoption/changed_posts.h"
#include "support/files.h"
#include "support/office_files.h"
#include "support/run.h"
#include "support/temporary_folder.h"

namespace advolint {
namespace {

using testing::excel_file;
using testing::excel_row;
using testing::Run;
using testing::run_in;
using testing::TemporaryFolder;
using testing::word_file;
using testing::word_paragraph;

std::string kit() {
  return word_file(word_paragraph("Come to the library on Monday.") +
                   word_paragraph("Bring  a friend!"));
}

std::string plan() {
  return excel_file({{"March", excel_row(1, {"Date", "Platform", "Text"}) +
                                   excel_row(2, {"2026-05-04", "Facebook", "Bring  a friend!"})}});
}

Run check(const TemporaryFolder& folder, std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), {"check", "--only", "double-space"});
  return run_in(folder.path(), std::move(arguments));
}

}  // namespace

TEST_CASE("findings name the paragraph or the cell", "[office]") {
  const TemporaryFolder folder;
  folder.write("kit.docx", kit());
  folder.write("plan.xlsx", plan());
  const Run text = check(folder, {"kit.docx", "plan.xlsx"});
  CHECK_THAT(text.out, Catch::Contains("kit.docx:¶2: "));
  CHECK_THAT(text.out, Catch::Contains("   ¶2 | Bring  a friend!\n"));
  CHECK_THAT(text.out, Catch::Contains("plan.xlsx!March!C2: "));
  CHECK_THAT(text.out, Catch::Contains("   C2 | Bring  a friend!\n"));
  SECTION("in JSON as well") {
    const Run json = check(folder, {"kit.docx", "plan.xlsx", "--format", "json"});
    CHECK_THAT(json.out, Catch::Contains("\"paragraph\": 2"));
    CHECK_THAT(json.out, Catch::Contains("\"sheet\": \"March\""));
    CHECK_THAT(json.out, Catch::Contains("\"cell\": \"C2\""));
    CHECK_THAT(json.out, !Catch::Contains("byte_offset"));
  }
  SECTION("and where formats want lines, in the message") {
    CHECK_THAT(
        check(folder, {"plan.xlsx", "--format", "github"}).out,
        Catch::Contains(" file=plan.xlsx,title=") && Catch::Contains("plan.xlsx!March!C2: "));
    CHECK_THAT(
        check(folder, {"plan.xlsx", "--format", "sarif"}).out,
        Catch::Contains("\"fullyQualifiedName\":\"March!C2\"") && !Catch::Contains("\"region\""));
    CHECK_THAT(check(folder, {"plan.xlsx", "--format", "gitlab"}).out,
               Catch::Contains("March!C2: "));
    CHECK_THAT(check(folder, {"kit.docx", "--format", "checkstyle"}).out,
               Catch::Contains("message=\"¶2: ") && !Catch::Contains("line="));
    CHECK_THAT(check(folder, {"kit.docx", "--format", "junit"}).out, Catch::Contains(" ¶2\""));
    CHECK_THAT(check(folder, {"kit.docx", "--format", "tap"}).out,
               Catch::Contains("place: \"¶2\""));
    CHECK_THAT(check(folder, {"kit.docx", "--format", "rdjsonl"}).out, !Catch::Contains("range"));
    CHECK_THAT(check(folder, {"kit.docx", "--format", "short"}).out,
               Catch::StartsWith("kit.docx:¶2: "));
  }
}

TEST_CASE("posts and calendars name them, too", "[office]") {
  const TemporaryFolder folder;
  folder.write("plan.xlsx", plan());
  CHECK_THAT(run_in(folder.path(), {"posts", "plan.xlsx"}).out,
             Catch::StartsWith("plan.xlsx!March!C2: post 1, for facebook"));
  CHECK_THAT(run_in(folder.path(), {"calendar", "plan.xlsx"}).out,
             Catch::Contains("plan.xlsx!March!C2\n"));
  CHECK_THAT(run_in(folder.path(), {"calendar", "plan.xlsx", "--format", "json"}).out,
             Catch::Contains("\"place\":\"March!C2\""));
}

TEST_CASE("office files are never written, and that is said", "[office]") {
  const TemporaryFolder folder;
  const std::string bytes = kit();
  folder.write("kit.docx", bytes);
  const Run run = check(folder, {"--fix", "kit.docx"});
  CHECK(testing::read_file(folder.path("kit.docx")) == bytes);
  CHECK_THAT(run.err, Catch::Contains("kit.docx: 1 fix is for you to make: office files are never "
                                      "written"));
}

TEST_CASE("an office file that has changed has changed as a whole", "[office]") {
  const SourceFilePtr file = testing::office_file("plan.xlsx", plan());
  Report report;
  report.draft_paths = {"plan.xlsx"};
  report.places["plan.xlsx"] = {.places = {{file->size_bytes(), PlaceKind::Post, 1}},
                                .platforms = {{"facebook"}}};
  report.rules.try_emplace("double-space");
  report.diagnostics.push_back(
      {.level = Level::Note, .rule = "double-space", .location = {file, {0, 1}}});
  SECTION("whatever lines Git tells") {
    keep_changed(report, {{"plan.xlsx", ChangedLines()}});
    CHECK(report.diagnostics.size() == 1);
  }
  SECTION("and not where it has not") {
    keep_changed(report, {{"other.xlsx", ChangedLines()}});
    CHECK(report.diagnostics.empty());
  }
}

TEST_CASE("office files in a folder are drafts as others are", "[office]") {
  const TemporaryFolder folder;
  folder.write("posts/PLAN.XLSX", plan());
  folder.write("posts/~$kit.docx", "lock");
  const Run run = check(folder, {"."});
  CHECK_THAT(run.out, Catch::Contains("posts/PLAN.XLSX!March!C2: "));
}

TEST_CASE("an office file may come from standard input", "[office]") {
  const TemporaryFolder folder;
  const Run run =
      run_in(folder.path(),
             {"check", "--only", "double-space", "--stdin-filename", "plan.xlsx", "-"}, plan());
  CHECK_THAT(run.out, Catch::Contains("plan.xlsx!March!C2: "));
}

}  // namespace advolint
