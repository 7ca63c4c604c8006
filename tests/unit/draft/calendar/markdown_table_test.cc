#include "draft/calendar/markdown_table.h"

#include <memory>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "draft/calendar/calendar.h"
#include "draft/post/post_text_builder.h"
#include "platform/platform.h"

namespace advolint {
namespace {

using Rows = std::vector<std::vector<std::string>>;

SourceFilePtr file_of(std::string bytes) {
  return std::make_shared<const SourceFile>("a.md", std::move(bytes));
}

PostText paragraph_of(const SourceFile& file) {
  PostTextBuilder builder(file);
  builder.append_source({0, file.size_bytes()});
  builder.trim_end();
  return builder.build(0);
}

Rows rows_of(std::string bytes) {
  const SourceFilePtr file = file_of(std::move(bytes));
  Rows shown;
  const auto rows = read_markdown_table(*file, paragraph_of(*file));
  if (!rows) return {{"no table"}};
  for (const TableRow& row : *rows) {
    shown.emplace_back();
    for (const TableCell& cell : row.cells) shown.back().push_back(cell.text.text());
  }
  return shown;
}

}  // namespace

TEST_CASE("a paragraph of bars and dashes is a table", "[draft][markdown]") {
  CHECK(rows_of("| A | B |\n|---|:--:|\n| 1 | 2 |\n") == Rows{{"A", "B"}, {"1", "2"}});
  CHECK(rows_of("A | B\n--|--\n1 | 2") == Rows{{"A", "B"}, {"1", "2"}});
  CHECK(rows_of("|A|\n|-|\n|1|") == Rows{{"A"}, {"1"}});
  CHECK(rows_of("|A|B|\r\n|-|-|\r\n||2|") == Rows{{"A", "B"}, {"", "2"}});
  CHECK(rows_of("|A|\n|-|\n|1 \\| 2|") == Rows{{"A"}, {"1 | 2"}});
  CHECK(rows_of("|A|\n|-|\n|1<br>2<BR />3|") == Rows{{"A"}, {"1\n2\n3"}});
  CHECK(rows_of("|A|B|\n|-|-|\n|1|") == Rows{{"A", "B"}, {"1"}});
}

TEST_CASE("other paragraphs with bars are none", "[draft][markdown]") {
  for (const std::string text : {"", "|", "| A | B |", "| A | B |\n| 1 | 2 |", "A | B\n---",
                                 "A\n---\n1", "| A | B |\n|---|\n| 1 | 2 |", "|A|\n|- -|"}) {
    INFO(text);
    CHECK(rows_of(text) == Rows{{"no table"}});
  }
}

TEST_CASE("the cells of a Markdown table stand where they were written", "[draft][markdown]") {
  const SourceFilePtr file = file_of("| A |\n|---|\n| x \\| y<br>z |\n");
  const auto rows = read_markdown_table(*file, paragraph_of(*file));
  REQUIRE(rows.has_value());
  const TableCell& cell = rows->at(1).cells.front();
  CHECK(cell.text.text() == "x | y\nz");
  CHECK(file->text(cell.text.to_source({0, 7})) == "x \\| y<br>z");
  CHECK(file->text(cell.text.to_source({2, 3})) == "\\|");
  CHECK(file->text(cell.span) == " x \\| y<br>z ");
  CHECK(rows->at(1).number == 2);
}

TEST_CASE("a Markdown table is read as a calendar is", "[draft][markdown]") {
  Draft draft;
  draft.file = file_of(
      "| Date | Platform | Post | Notes |\n|---|---|---|---|\n"
      "| 2 March | Facebook | The roof leaks.<br>Help us. | Ana |\n");
  draft.posts.emplace_back();  // numbers go on
  auto stored = read_markdown_table(*draft.file, paragraph_of(*draft.file));
  REQUIRE(stored.has_value());
  StoredRows rows(std::move(*stored));
  const TableContext context{
      .aliases = {}, .platforms = built_in_platforms(), .year = std::chrono::year(2027)};
  REQUIRE(read_table_posts(rows, context, draft));
  REQUIRE(draft.posts.size() == 2);
  const Post& post = draft.posts.back();
  CHECK(post.number == 2);
  CHECK(post.label == "row 2");
  CHECK(post.body.text() == "The roof leaks.\nHelp us.");
  CHECK(post.own_fields.find("date")->scalar == "2027-03-02");
  CHECK(draft.file->text(post.own_fields.find("date")->span) == "2 March");
  CHECK(draft.stretches.size() == 5);

  Draft other;
  other.file = file_of("| Name | Office |\n|---|---|\n| Lee | House |\n");
  StoredRows names(*read_markdown_table(*other.file, paragraph_of(*other.file)));
  CHECK_FALSE(read_table_posts(names, context, other));
  CHECK(other.posts.empty());
  CHECK(other.stretches.empty());
  CHECK(other.faults.empty());
}

}  // namespace advolint
