#include "draft/post/post_text.h"

#include <catch2/catch.hpp>

#include "draft/post/post_text_builder.h"

namespace advolint {
namespace {

SourceFile file_of(std::string bytes) { return {"draft.md", std::move(bytes)}; }

}  // namespace

TEST_CASE("a span of a post leads to the bytes that show as it", "[draft][post-text]") {
  const SourceFile file = file_of("Ask **Rep. Lee** &amp; us");
  PostTextBuilder builder(file);
  builder.append_source({0, 4});
  builder.append_source({6, 14});
  builder.append_source({16, 17});
  builder.append_for("&", {17, 22});
  builder.append_source({22, 25});
  const PostText text = builder.build(0);
  REQUIRE(text.text() == "Ask Rep. Lee & us");

  SECTION("markup between its ends is included") {
    CHECK(file.text(text.to_source({0, 17})) == file.bytes());
    CHECK(file.text(text.to_source({4, 12})) == "Rep. Lee");
    CHECK(file.text(text.to_source({9, 14})) == "Lee** &amp;");
  }
  SECTION("what is no copy stands for the whole") {
    CHECK(file.text(text.to_source({13, 14})) == "&amp;");
  }
  SECTION("an empty span is where its text would be inserted, after what stands before it") {
    CHECK(text.to_source({12, 12}) == SourceSpan{14, 14});
    CHECK(text.to_source({17, 17}) == SourceSpan{25, 25});
    CHECK(text.to_source({0, 0}) == SourceSpan{0, 0});
  }
  SECTION("a byte of the file leads to the text unless it is markup") {
    CHECK(text.to_text(6) == 4U);
    CHECK(text.to_text(5) == std::nullopt);
    CHECK(text.to_text(19) == 13U);
  }
}

TEST_CASE("an empty text stands at its anchor", "[draft][post-text]") {
  const PostText text("", {}, 7);
  CHECK(text.to_source({0, 0}) == SourceSpan{7, 7});
}

TEST_CASE("line ends and ill-formed bytes are shown as readers see them", "[draft][post-text]") {
  const SourceFile file = file_of("a\r\nb\rc\xFF\xF0\x9F d");
  PostTextBuilder builder(file);
  builder.append_source({0, file.size_bytes()});
  const PostText text = builder.build(0);
  CHECK(text.text() == "a\nb\nc\uFFFD\uFFFD d");
  CHECK(text.to_source({1, 2}) == SourceSpan{1, 3});
  CHECK(text.to_source({5, 8}) == SourceSpan{6, 7});
  CHECK(text.to_source({8, 11}) == SourceSpan{7, 9});
}

TEST_CASE("blanks at the end are taken away with their places", "[draft][post-text]") {
  const SourceFile file = file_of("words  \n");
  PostTextBuilder builder(file);
  builder.append_source({0, file.size_bytes()});
  builder.trim_end();
  const PostText text = builder.build(0);
  CHECK(text.text() == "words");
  CHECK(source_of(text) == SourceSpan{0, 5});
}

TEST_CASE("a stretch of a text keeps its places", "[draft][post-text]") {
  const SourceFile file = file_of("one\r\n\r\ntwo\r\n");
  PostTextBuilder builder(file);
  builder.append_source({0, file.size_bytes()});
  const PostText text = trimmed(file, builder.build(0), {3, 9});
  CHECK(text.text() == "two");
  CHECK(text.to_source({0, 3}) == SourceSpan{7, 10});
}

}  // namespace advolint
