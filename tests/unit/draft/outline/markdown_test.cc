#include "draft/outline/markdown.h"

#include <catch2/catch.hpp>

#include "support/show_draft.h"
#include "support/wrong_places.h"

namespace advolint {
namespace {

Post only_post(std::string_view markdown) {
  Draft draft = read_as("linkedin.md", markdown);
  REQUIRE(draft.posts.size() == 1);
  REQUIRE(find_wrong_place(draft).empty());
  return std::move(draft.posts.front());
}

std::string text_of(std::string_view markdown) { return only_post(markdown).body.text(); }

}  // namespace

TEST_CASE("marks that an address has taken open and close nothing", "[draft][markdown]") {
  CHECK(text_of("http://.o***b*") == "http://.o***b");
  CHECK(text_of("*x http://a.b*c d\n\n*a* b\n") == "x http://a.b*c d\n\na b");
  const Post post = only_post("**see http://.o***b* now** and *then*");
  CHECK(post.body.text() == "see http://.o***b now** and then");
  REQUIRE(post.markup.size() == 1);
  CHECK(post.body.text().substr(post.markup.front().span.begin) == "then");
}

TEST_CASE("Markdown shows the text that a person would paste", "[draft][markdown]") {
  struct Case {
    std::string_view markdown, text;
  };
  const auto it = GENERATE(values<Case>({
      {"[our news](https://a.example/x)", "our news https://a.example/x"},
      {"[*our* `news`](<https://a.example/a b> \"title\") now",
       "our news https://a.example/a b now"},
      {"[https://a.example](https://a.example)", "https://a.example"},
      {"<https://a.example/x_y_z> <ana@a.example>", "https://a.example/x_y_z ana@a.example"},
      {"https://a.example/_x_/*y*/z", "https://a.example/_x_/*y*/z"},
      {"[a](https://a.example/?b=1&amp;c=2\\_3)", "a https://a.example/?b=1&c=2_3"},
      {"[a](https://a.example/(x)) (b)", "a https://a.example/(x) (b)"},
      {"[news][n] and [n]\n\n[n]: https://a.example/news",
       "news https://a.example/news and n https://a.example/news"},
      {"**bold**, *em*, `co de`, ***both***", "bold, em, co de, both"},
      {"\\#no \\*stars\\* &lt;tag&gt; &#233; &#x1F4DA; &unknown;",
       "#no *stars* <tag> é 📚 &unknown;"},
      {"<link> and <b>bold</b> <your-path>", "<link> and <b>bold</b> <your-path>"},
      {"<link>\n**bold**", "<link>\nbold"},
      {"#tag first\n#Other", "#tag first\n#Other"},
      {"soft\nbreak  \nhard\\\nbreak", "soft\nbreak\nhard\nbreak"},
      {"one\n\n\n\ntwo", "one\n\ntwo"},
      {"# Title\ntext", "Title\ntext"},
      {"- a\n- b\n  - c\n    more\n\n1. x\n1. y\n7) z",
       "- a\n- b\n  - c\nmore\n\n1. x\n1. y\n7) z"},
      {"* **a** b\n+ [ ] c", "* a b\n+ [ ] c"},
      {"> quoted\n> more\n>\n> end", "quoted\nmore\n\nend"},
      {"before\n```sh\nrun  it\n\n  now\n```\nafter", "before\nrun  it\n\n  now\nafter"},
      {"a ![alt](b.png) c", "a  c"},
      {"a\n![alt](b.png)\nc", "a\nc"},
      {"| a | b |\n|---|---|\n| *c* | d |", "| a | b |\n|---|---|\n| c | d |"},
      {"one\n\n***\n\ntwo", "one\n\ntwo"},
      {"Arbeiter*innen und Nutzer*innen", "Arbeiterinnen und Nutzerinnen"},
      {"snake_case_name <3 5 * 3", "snake_case_name <3 5 * 3"},
  }));
  INFO(it.markdown);
  CHECK(text_of(it.markdown) == it.text);
}

TEST_CASE("HTML comments go with the lines and blanks that they would leave", "[draft][markdown]") {
  CHECK(text_of("one\n<!-- a note -->\ntwo") == "one\ntwo");
  CHECK(text_of("one <!-- a\n\nlong note --> two") == "one two");
  CHECK(text_of("one <!-- a note -->\ntwo") == "one\ntwo");
  CHECK(text_of("one <!-- open") == "one <!-- open");
  CHECK(text_of("```\n<!-- code -->\n```") == "<!-- code -->");
}

TEST_CASE("an address leads to where it was typed", "[draft][markdown]") {
  struct Case {
    std::string_view markdown, shown, typed;
  };
  const auto it = GENERATE(values<Case>({
      {"[**a**](https://b.example \"t\")", "https://b.example", "https://b.example"},
      {"> [a\n> b]( <https://b.example> )", "https://b.example", "https://b.example"},
      {"[a](https://b.example?c&amp;d)", "https://b.example?c&d", "https://b.example?c&amp;d"},
      {"[a][r]\n\n[r]: https://b.example", "https://b.example", "[r]"},
      {"[a](x) [a](https://b.example)", "https://b.example", "https://b.example"},
  }));
  INFO(it.markdown);
  const Draft draft = read_as("x.md", it.markdown);
  const PostText& body = draft.posts.front().body;
  const auto at = static_cast<std::uint32_t>(body.text().find(it.shown));
  const TextSpan span{at, at + static_cast<std::uint32_t>(it.shown.size())};
  REQUIRE(body.text(span) == it.shown);
  CHECK(draft.file->text(body.to_source(span)) == it.typed);
}

TEST_CASE("pictures are kept apart with their addresses and descriptions", "[draft][markdown]") {
  const Draft draft = read_as("x.md",
                              "![The *new* room](img/a_b.jpg \"t\") "
                              "![](b.png)\n[![c][i]](https://d.example)\n\n[i]: i.png");
  const Post& post = draft.posts.front();
  REQUIRE(post.images.size() == 3);
  CHECK(post.images[0].alt == "The new room");
  CHECK(post.images[0].url == "img/a_b.jpg");
  CHECK(draft.file->text(post.images[0].span) == "![The *new* room](img/a_b.jpg \"t\")");
  CHECK(draft.file->text(post.images[0].alt_span) == "The *new* room");
  CHECK(draft.file->text(post.images[0].url_span) == "img/a_b.jpg");
  CHECK(post.images[1].alt.empty());
  CHECK(draft.file->text(post.images[1].span) == "![](b.png)");
  CHECK(post.images[1].alt_span.empty());
  CHECK(draft.file->text(post.images[2].span) == "![c][i]");
  CHECK(post.body.text() == "https://d.example");
}

TEST_CASE("markup that no platform shows is noted at its words", "[draft][markdown]") {
  const Post post = only_post("# Title\n\nsome **bold** and *slanted* `code`\n\n- **b**");
  std::vector<std::pair<MarkupKind, std::string>> marked;
  for (const MarkupSpan& it : post.markup) marked.emplace_back(it.kind, post.body.text(it.span));
  CHECK(marked == std::vector<std::pair<MarkupKind, std::string>>{{MarkupKind::Heading, "Title"},
                                                                  {MarkupKind::Strong, "bold"},
                                                                  {MarkupKind::Emphasis, "slanted"},
                                                                  {MarkupKind::Code, "code"},
                                                                  {MarkupKind::Strong, "b"}});
}

}  // namespace advolint
