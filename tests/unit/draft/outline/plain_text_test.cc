#include "draft/outline/plain_text.h"

#include <memory>

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include "draft/outline/chapters.h"
#include "draft/outline/doc_comments.h"
#include "draft/outline/tab_table.h"
#include "draft/post/post_text_builder.h"

namespace advolint {
namespace {

SourceFile file_of(std::string_view text) { return {"plan.txt", std::string(text)}; }

/// "heading 1: Title", "item 2 of 1: words", one a line.
std::string show_outline(std::string_view text) {
  const SourceFile file = file_of(text);
  std::string shown;
  for (const Block& block : read_plain_text(file, {0, file.size_bytes()}, {})) {
    std::string words(block.text.text(block.words()));
    for (char& c : words) c = c == '\n' ? '/' : c;
    if (block.kind == Block::Kind::Rule) {
      shown += "rule\n";
    } else if (block.kind == Block::Kind::Heading) {
      shown += fmt::format("heading {}: {}\n", block.level, words);
    } else if (block.kind == Block::Kind::Fence) {
      shown += fmt::format("fence: {}\n", words);
    } else if (block.quote > 0) {
      shown += fmt::format("quote {}: {}\n", block.quote, words);
    } else if (block.item > 0) {
      shown += fmt::format("item {} of {}: {}\n", block.item, block.list, words);
    } else {
      shown += words + "\n";
    }
  }
  return shown;
}

/// The same, which is that of lines with the ends of Windows, too.
std::string outline_of(std::string_view text) {
  std::string shown = show_outline(text);
  std::string with_crlf;
  for (const char c : text) with_crlf += c == '\n' ? std::string("\r\n") : std::string(1, c);
  CHECK(show_outline(with_crlf) == shown);
  return shown;
}

}  // namespace

TEST_CASE("lines that a program broke go on, in paragraphs and in lists", "[draft][outline]") {
  CHECK(
      outline_of(
          "Van posts\n"
          "Twitter:\n"
          "\u2022 The van is back in town, and with it are the songs that all of us missed for so "
          "long, with\n"
          "new paint. #VanDay\n"
          "\u2022 The heron sings along, as it did when the van was here the last time and the "
          "bell was\n"
          "still loud enough to wake the whole of the street, from the barn at the one end "
          "to the\n"
          "school at the other. #VanDay\n"
          "\u2022 Fares are free on Sundays, for you and for all of your friends, and for those "
          "who have\n"
          "none. #VanDay\n"
          "Facebook:\n"
          "\u2022 Come in.\n") ==
      "Van posts\nTwitter:\n"
      "item 1 of 1: The van is back in town, and with it are the songs that all of us missed for "
      "so long, with/new paint. #VanDay\n"
      "item 2 of 1: The heron sings along, as it did when the van was here the last time and the "
      "bell was/still loud enough to wake the whole of the street, from the barn at the one end to "
      "the/school at the other. #VanDay\n"
      "item 3 of 1: Fares are free on Sundays, for you and for all of your friends, and for those "
      "who have/none. #VanDay\n"
      "Facebook:\n"
      "item 4 of 2: Come in.\n");
  // Posts of one line each are as long as each other by chance.
  CHECK(
      outline_of(
          "Tweets\n"
          "The van is back in town, and with it are the songs that all of us missed for so very "
          "long.\n"
          "The heron sings along, as it did when the van was here the last time. Will you sing, "
          "too?\n"
          "Fares are free on Sundays, for you and your friends, and for those who have none at "
          "all.\n"
          "Bring your friends to the barn on Saturday, and bring a song that nobody else knows by "
          "heart\n") ==
      "Tweets\n"
      "The van is back in town, and with it are the songs that all of us missed for so very long.\n"
      "The heron sings along, as it did when the van was here the last time. Will you sing, too?\n"
      "Fares are free on Sundays, for you and your friends, and for those who have none at all.\n"
      "Bring your friends to the barn on Saturday, and bring a song that nobody else knows by "
      "heart\n");
}

TEST_CASE("plain text has the blocks that people see in it", "[draft][outline]") {
  struct Case {
    std::string_view text, outline;
  };
  const auto it = GENERATE(values<Case>({
      {"One\ntwo\n\nthree\n", "One/two\nthree\n"},
      {"Title\n=====\n\ntext\n", "heading 1: Title\ntext\n"},
      {"X\n-\n\ntext\n", "heading 2: X\ntext\n"},
      {"## Facebook\ntext\n", "heading 2: Facebook\ntext\n"},
      {"#Facebook is a tag\n", "#Facebook is a tag\n"},
      {"• one\n• two\nmore\n\n• three\n",
       "item 1 of 1: one\nitem 2 of 1: two/more\nitem 3 of 1: three\n"},
      {"•\tone\no\tinner\n•\ttwo\n", "item 1 of 1: one\nitem 1 of 1: inner\nitem 2 of 1: two\n"},
      {"1. one\n\n1. two\n", "item 1 of 1: one\nitem 2 of 1: two\n"},
      {"(1) one\n(2) two\n", "item 1 of 1: one\nitem 2 of 1: two\n"},
      {"one\n* * *\ntwo\n", "one\nrule\ntwo\n"},
      {"one\n\n———\n\ntwo\n", "one\nrule\ntwo\n"},
      {"> one\n> two\n>\n> three\n\nfour\n", "quote 1: one/two\nquote 1: three\nfour\n"},
      {"```\none\n\ntwo\n```\nthree\n", "fence: one//two\nthree\n"},
      {"```\nnever closed\n", "```/never closed\n"},
      {"B. Sample posts\n\n1. one\n", "Sample posts\nitem 1 of 1: one\n"},
      {"I saw it in 1902. True.\n", "I saw it in 1902. True.\n"},
  }));
  INFO(it.text);
  CHECK(outline_of(it.text) == it.outline);
}

TEST_CASE("lines are paragraphs where Word saved each on one", "[draft][outline]") {
  const std::string wide(120, 'a');
  CHECK(outline_of("X\n" + wide + "\nFacebook\n" + wide + "\n") ==
        "X\n" + wide + "\nFacebook\n" + wide + "\n");
}

TEST_CASE("comments of Google Docs are no text", "[draft][outline]") {
  const SourceFile file =
      file_of("We open on Sundays.[a] Come[b]!\n\n[a]Is this so?\n[b]Yes, from May on.\n");
  const auto removed = find_doc_comments(file, {0, file.size_bytes()});
  REQUIRE(removed.size() == 3);
  CHECK(file.text(removed[0]) == "[a]");
  CHECK(file.text(removed[1]) == "[b]");
  CHECK(file.text(removed[2]).starts_with("[a]Is"));
  const SourceFile plain = file_of("See [a] and option[b].\n");
  CHECK(find_doc_comments(plain, {0, plain.size_bytes()}).empty());
}

TEST_CASE("answers without a mark are comments of Google Docs too", "[draft][outline]") {
  const SourceFile file =
      file_of("Doors at 9.[a] Come![b]\n\n[a]Or 10?\nNo, 9. -- Ivo\n\n[b]Nice.\nThanks.\n");
  const auto removed = find_doc_comments(file, {0, file.size_bytes()});
  REQUIRE(removed.size() == 3);
  CHECK(file.text(removed[0]) == "[a]");
  CHECK(file.text(removed[1]) == "[b]");
  CHECK(file.text(removed[2]).starts_with("[a]Or 10?"));
  CHECK(removed[2].end == file.size_bytes());
  // A footnote, and other posts below it.
  const SourceFile footnote =
      file_of("The van is back[a] in town.\n\n[a]Members ride for free.\n\nX\n\nVan! #VanDay\n");
  CHECK(find_doc_comments(footnote, {0, footnote.size_bytes()}).empty());
  const SourceFile list = file_of("[a]Bring a mug.\nOr a cup.\n\n[b]Bring a friend.\nOr two.\n");
  CHECK(find_doc_comments(list, {0, list.size_bytes()}).empty());
}

TEST_CASE("comments of Google Docs are links in the Markdown that it saves", "[draft][outline]") {
  const SourceFile file = file_of(
      "We open on Sundays.[\\[a\\]](#cmnt1) Come!\n\n[\\[a\\]](#cmnt_ref1) Is this so?\n\nMore.\n");
  const auto removed = find_linked_doc_comments(file, {0, file.size_bytes()});
  REQUIRE(removed.size() == 2);
  CHECK(file.text(removed[0]) == "[\\[a\\]](#cmnt1)");
  CHECK(file.text(removed[1]).starts_with("[\\[a\\]](#cmnt_ref1) Is this so?"));
  const SourceFile plain = file_of("See [\\[a\\]](#chapter1) and [\\[INSERT\\]].\n");
  CHECK(find_linked_doc_comments(plain, {0, plain.size_bytes()}).empty());
}

TEST_CASE("lines with tabs are a table", "[draft][outline]") {
  const SourceFile file = file_of("Date\tNetwork\tText\n2 March\tX\tCome in\n");
  PostTextBuilder builder(file);
  builder.append_source({0, file.size_bytes() - 1});
  const auto rows = read_tab_table(file, builder.build(0));
  REQUIRE(rows);
  REQUIRE(rows->size() == 2);
  CHECK(rows->back().cells[2].text.text() == "Come in");
  CHECK(file.text(rows->back().cells[1].span) == "X");
}

TEST_CASE("front matter may come again below a line of dashes", "[draft][outline]") {
  Draft draft;
  draft.file = std::make_shared<const SourceFile>(
      "kit.md", "One.\n\n---\nplatform: x\n---\nTwo.\n\n---\n\nThree.\n");
  const SourceSpan all{0, draft.file->size_bytes()};
  const auto chapters = cut_chapters(draft, all, Separator::FrontMatter, {});
  REQUIRE(chapters.size() == 2);
  CHECK(draft.file->text(chapters[1].region) == "Two.\n\n---\n\nThree.\n");
  CHECK(chapters[1].front.fields.find("platform")->scalar == "x");
}

TEST_CASE("a title between signs of a rule is a heading", "[draft][outline]") {
  CHECK(outline_of("===== DAY 1 =====\nBeans | Folder: day1 | 2 slides\n\nBeans!\n") ==
        "heading 2: DAY 1\nBeans!\n");
  CHECK(outline_of("--- Monday ---\nBeans | peas\nand more.\n") ==
        "heading 2: Monday\nBeans | peas/and more.\n");
  CHECK(outline_of("***free***\n") == "***free***\n");
  CHECK(outline_of("=== Beans\n") == "=== Beans\n");
}

}  // namespace advolint
