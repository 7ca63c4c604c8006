// Office files as drafts: which posts they hold, and what silences rules in them.
#include <catch2/catch.hpp>

#include "platform/platform.h"
#include "support/office_files.h"
#include "support/show_draft.h"
#include "support/wrong_places.h"

namespace advolint {
namespace {

using testing::excel_file;
using testing::excel_row;
using testing::office_file;
using testing::word_file;
using testing::word_paragraph;

constexpr std::string_view kStyles =
    R"(<w:styles><w:style w:styleId="H1"><w:name w:val="heading 1"/></w:style></w:styles>)";

Draft read(const SourceFilePtr& file) {
  return read_draft(file, built_in_platforms(), {.named = true});
}

/// The posts of a Word file, one a line: "x: words|more words".
std::string posts_in(const Draft& draft) {
  std::string out;
  for (const Post& post : draft.posts) {
    for (const PlatformUse& it : post.platforms) out += it.id + " ";
    std::string text = post.body.text();
    for (char& c : text) c = c == '\n' ? '|' : c;
    out += (out.ends_with(' ') ? ": " : "- ") + text + "\n";
  }
  return out;
}

Draft read_word(std::string_view body,
                const std::vector<std::pair<std::string, std::string>>& parts = {}) {
  auto all = parts;
  all.emplace_back("styles", kStyles);
  return read(office_file("kit.docx", word_file(body, all)));
}

}  // namespace

TEST_CASE("headings of a Word file name the platforms of the posts below them", "[office]") {
  const Draft draft = read_word(
      word_paragraph("Facebook", "H1") + word_paragraph("Come to the library on Monday.") +
      word_paragraph("We have cake. #StoryTime") + word_paragraph("X", "H1") +
      word_paragraph("Cake on Monday! #library"));
  CHECK(posts_in(draft) ==
        "facebook : Come to the library on Monday.|We have cake. #StoryTime\nx : Cake on Monday! "
        "#library\n");
  CHECK(find_wrong_place(draft) == "");
}

TEST_CASE("signs that Markdown reads are typed signs in a Word file", "[office]") {
  const Draft draft =
      read_word(word_paragraph("X", "H1") + word_paragraph("Read *this* &amp; that_one_here."));
  CHECK(posts_in(draft) == "x : Read *this* & that_one_here.\n");
}

TEST_CASE("items of a list are told by typed numbers, too", "[office]") {
  const Draft draft = read_word(word_paragraph("Sample Facebook posts", "H1") +
                                word_paragraph("1. We open on Sundays now. Come in!") +
                                word_paragraph("2. Meet the author on Friday."));
  CHECK(posts_in(draft) ==
        "facebook : We open on Sundays now. Come in!\nfacebook : Meet the author on Friday.\n");
}

TEST_CASE("a table of a Word file whose rows are posts is a calendar", "[office]") {
  const auto row = [](const std::vector<std::string>& words) {
    std::string cells;
    for (const std::string& it : words) cells += "<w:tc>" + word_paragraph(it) + "</w:tc>";
    return "<w:tr>" + cells + "</w:tr>";
  };
  const Draft draft = read_word("<w:tbl>" + row({"Date", "Platform", "Text"}) +
                                row({"2026-05-04", "Facebook", "Come to the library on Monday."}) +
                                row({"2026-05-05", "X", "Come on Tuesday."}) + "</w:tbl>");
  CHECK(posts_in(draft) == "facebook : Come to the library on Monday.\nx : Come on Tuesday.\n");
  REQUIRE(draft.posts.size() == 2);
  CHECK(date_of(draft.posts[1]) == "2026-05-05");
}

TEST_CASE("pictures of a Word file are those of its posts, with their descriptions", "[office]") {
  const Draft draft = read_word(
      word_paragraph("Facebook", "H1") + word_paragraph("Come in.") +
      "<w:p><w:r><w:drawing><wp:docPr descr=\"A cake\"/><a:blip/></w:drawing></w:r></w:p>");
  CHECK(posts_in(draft) == "facebook : Come in.\n");
  REQUIRE(draft.posts.size() == 1);
  REQUIRE(draft.posts[0].images.size() == 1);
  CHECK(draft.posts[0].images[0].alt == "A cake");
}

TEST_CASE("a Word comment silences rules in the posts that it is on", "[office]") {
  const auto on = [](std::string_view words) {
    return "<w:p><w:commentRangeStart w:id=\"1\"/><w:r><w:t>" + std::string(words) +
           "</w:t></w:r><w:commentRangeEnd w:id=\"1\"/></w:p>";
  };
  const auto comment = [](std::string_view words) {
    return "<w:comments><w:comment w:id=\"1\">" + word_paragraph(words) +
           "</w:comment></w:comments>";
  };
  const std::string body = word_paragraph("Facebook", "H1") + on("One.") + word_paragraph("Two.");
  SECTION("the whole post") {
    const Draft draft = read_word(
        body, {{"comments", comment("advolint-disable shouting, length -- agreed with Ana")}});
    REQUIRE(draft.suppressions.size() == 1);
    const Suppression& made = draft.suppressions.front();
    CHECK(made.rules.size() == 2);
    CHECK(made.because == "agreed with Ana");
    CHECK(draft.file->text({made.covers.begin, made.covers.end - 1}) == "One.\nTwo.");
  }
  SECTION("a line alone") {
    const Draft draft = read_word(body, {{"comments", comment("advolint-disable-line shouting")}});
    REQUIRE(draft.suppressions.size() == 1);
    const Suppression& made = draft.suppressions.front();
    CHECK(draft.file->text({made.covers.begin, made.covers.end - 1}) == "One.");
  }
  SECTION("the post below a title") {
    const Draft draft =
        read_word(on("X") + word_paragraph("Two."), {{"comments", comment("advolint-disable a")}});
    REQUIRE(draft.suppressions.size() == 1);
    CHECK(draft.suppressions.front().covers.end > draft.posts.front().span.begin);
  }
  SECTION("what people say to each other silences nothing") {
    const Draft draft = read_word(body, {{"comments", comment("Is this right?")}});
    CHECK(draft.suppressions.empty());
    CHECK(posts_in(draft) == "facebook : One.|Two.\n");
  }
}

TEST_CASE("each sheet of an Excel file is a calendar of its own", "[office]") {
  const Draft draft = read(office_file(
      "plan.xlsx",
      excel_file({{"Facebook March 2026", excel_row(1, {"Date", "Text"}) +
                                              excel_row(2, {"Mar 9", "Come to the library."})},
                  {"Notes", excel_row(1, {"Who", "Ana"})},
                  {"Rest", excel_row(1, {"Date", "Platform", "Text"}) +
                               excel_row(2, {"2026-04-01", "X", "Come on Wednesday."})}})));
  CHECK(posts_in(draft) == "facebook : Come to the library.\nx : Come on Wednesday.\n");
  REQUIRE(draft.posts.size() == 2);
  CHECK(date_of(draft.posts[0]) == "2026-03-09");
  CHECK(find_wrong_place(draft) == "");
}

TEST_CASE("hidden rows and sheets are told as unread", "[office]") {
  const std::string header = excel_row(1, {"Date", "Platform", "Text"});
  const Draft draft = read(office_file(
      "plan.xlsx",
      excel_file({{"One", header + excel_row(2, {"2026-04-01", "X", "Seen."}) +
                              excel_row(3, {"2026-04-02", "X", "Hidden."}, "hidden=\"1\"") +
                              excel_row(4, {"2026-04-03", "X", "Hidden."}, "hidden=\"1\"")},
                  {"Old", header + excel_row(2, {"2025-04-01", "X", "Old."}), "hidden"}})));
  CHECK(posts_in(draft) == "x : Seen.\n");
  CHECK(draft.unread_sections == 2);
}

TEST_CASE("a day in cells that were made one is that of each row", "[office]") {
  const Draft draft = read(office_file(
      "plan.xlsx", excel_file({{.name = "One",
                                .rows = excel_row(1, {"Date", "Platform", "Text"}) +
                                        excel_row(2, {"2026-04-01", "X", "Come in."}) +
                                        excel_row(3, {"", "Facebook", "Come in, all of you."}),
                                .merged = "A2:A3"}})));
  REQUIRE(draft.posts.size() == 2);
  CHECK(date_of(draft.posts[1]) == "2026-04-01");
}

TEST_CASE("a column of an Excel file silences rules in its row", "[office]") {
  const Draft draft = read(office_file(
      "plan.xlsx", excel_file({{"One", excel_row(1, {"Date", "Platform", "Text", "Ignore"}) +
                                           excel_row(2, {"2026-04-01", "X", "Come in.",
                                                         "shouting: agreed"})}})));
  REQUIRE(draft.suppressions.size() == 1);
  CHECK(draft.suppressions.front().because == "agreed");
}

TEST_CASE("a named Excel file without a column of posts is told", "[office]") {
  const Draft draft =
      read(office_file("budget.xlsx", excel_file({{"One", excel_row(1, {"Item", "Cost"})}})));
  REQUIRE(draft.faults.size() == 1);
  CHECK(draft.faults.front().name == "no-text-column");
  CHECK(draft.file->text(draft.faults.front().span) == "Item\tCost");
}

}  // namespace advolint
