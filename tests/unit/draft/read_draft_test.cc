#include "draft/read_draft.h"

#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>

#include <catch2/catch.hpp>

#include "platform/platform.h"
#include "support/project_dir.h"
#include "support/show_draft.h"
#include "support/wrong_places.h"
#include "text/encoding.h"

namespace advolint {
namespace {

std::string repeated(std::string_view text, std::size_t count) {
  std::string bytes;
  bytes.reserve(text.size() * count);
  for (std::size_t i = 0; i < count; ++i) bytes += text;
  return bytes;
}

const LayoutFault* find_fault(const Draft& draft, std::string_view name) {
  const auto it = std::ranges::find(draft.faults, name, &LayoutFault::name);
  return it == draft.faults.end() ? nullptr : &*it;
}

}  // namespace

TEST_CASE("bytes that are not UTF-8 are a fault each, and the post is read all the same",
          "[draft]") {
  const Draft draft = read_as("a.md", "M\xEB-n \xF0\x9F **b**");
  REQUIRE(draft.posts.size() == 1);
  CHECK(draft.posts.front().body.text() == "M\uFFFD-n \uFFFD b");
  REQUIRE(find_fault(draft, "invalid-text") != nullptr);
  CHECK(find_fault(draft, "invalid-text")->values.front().second == "EB");
  CHECK(std::ranges::count(draft.faults, "invalid-text", &LayoutFault::name) == 2);
}

TEST_CASE("a run of U+FFFD is a fault, as something was lost there", "[draft]") {
  const Draft draft = read_as("a.md", "A caf\uFFFD\uFFFD, a na\uFFFDve one");
  CHECK(std::ranges::count(draft.faults, "invalid-text", &LayoutFault::name) == 2);
  const LayoutFault* first = find_fault(draft, "invalid-text");
  REQUIRE(first != nullptr);
  CHECK(draft.file->text(first->span) == "\uFFFD\uFFFD");
  CHECK(first->values == std::vector<std::pair<std::string, std::string>>{{"lost", "2"}});
}

TEST_CASE("a file in Windows-1252 has one fault, and its text is judged", "[draft]") {
  const PlatformTable platforms = built_in_platforms();
  const auto file = std::make_shared<const SourceFile>(
      "a.txt", decode_text("We don\x92t close the caf\xE9 \x96 ever."));
  const Draft draft = read_draft(file, platforms);
  REQUIRE(draft.posts.size() == 1);
  CHECK(draft.posts.front().body.text() == "We don’t close the café – ever.");
  CHECK(std::ranges::count(draft.faults, "invalid-text", &LayoutFault::name) == 1);
  const LayoutFault* fault = find_fault(draft, "invalid-text");
  REQUIRE(fault != nullptr);
  CHECK(file->text(fault->span) == "’");
  CHECK(fault->values.front().second == "Windows-1252");
}

TEST_CASE("broken front matter is a diagnostic, and the draft is read", "[draft][front-matter]") {
  const Draft draft = read_as("x.md", "---\nmentions:\n  - @friends\n---\nHello\n");
  REQUIRE(draft.posts.size() == 1);
  CHECK(draft.posts.front().body.text() == "Hello");
  REQUIRE(draft.diagnostics.size() == 1);
  CHECK(draft.diagnostics.front().rule == "front-matter-syntax");
}

TEST_CASE("a platform that nobody knows is found at its word", "[draft][front-matter]") {
  const Draft draft = read_as("a.md", "---\nplatform: bluesky, twiter\n---\nHello\n");
  REQUIRE(find_fault(draft, "unknown-platform") != nullptr);
  CHECK(draft.file->text(find_fault(draft, "unknown-platform")->span) == "twiter");
  CHECK(find_fault(draft, "no-platform") == nullptr);
}

TEST_CASE("a post that names no platform is told of where others name one", "[draft]") {
  const Draft calendar =
      read_as("plan.csv", "channel,text\nX,We are open.\n,Story time is back.\n");
  CHECK(find_fault(calendar, "no-platform") != nullptr);
  CHECK(find_fault(read_as("a.md", "We are open.\n"), "no-platform") == nullptr);
}

TEST_CASE("a reply is for the network on which the comment stands", "[draft]") {
  for (const std::string first :
       {"Comment on Facebook, from Janet: \"You were closed.\"", "Facebook comment: Closed?",
        "Comentario en Facebook de Ana: ¿Está cerrado?"}) {
    INFO(first);
    const Draft draft = read_as("reply.txt", first + "\n\nOur reply:\nHi Janet, we are sorry.\n");
    REQUIRE(draft.posts.size() == 1);
    REQUIRE(draft.posts.front().platforms.size() == 1);
    CHECK(draft.posts.front().platforms.front().id == "facebook");
    CHECK(find_fault(draft, "no-platform") == nullptr);
  }
  CHECK(read_as("a.txt", "A comment on books: we like them.\n").posts.front().platforms.empty());
}

TEST_CASE("the configuration says where a draft goes that does not say it itself", "[draft]") {
  yaml::Node x{.kind = yaml::Kind::Scalar, .scalar = "linkedin"};
  yaml::Node fields{.kind = yaml::Kind::Mapping, .entries = {{"platform", {}, x}}};
  const ReadOptions options{.path_fields = &fields};
  CHECK(read_as("toots/a.md", "Hello", options).posts.front().platforms.front().id == "linkedin");
  CHECK(
      read_as("a.md", "---\nplatform: x\n---\nHello", options).posts.front().platforms.front().id ==
      "x");
}

TEST_CASE("foreign keys of front matter are read as ours", "[draft][front-matter]") {
  const ReadOptions options{.key_aliases = {{"networks", "platform"}}};
  const Draft draft = read_as("a.md", "---\nnetworks: [fb, insta]\n---\nHello", options);
  REQUIRE(draft.posts.front().platforms.size() == 2);
  CHECK(draft.posts.front().platforms[0].id == "facebook");
  CHECK(draft.file->text(*draft.posts.front().platforms[1].said_at) == "insta");
}

TEST_CASE("keys of other tools are read as ours without configuration", "[draft][front-matter]") {
  const Draft draft = read_as("a.md", "---\nplatforms: [x, bluesky]\n---\nHello");
  REQUIRE(draft.posts.front().platforms.size() == 2);
  CHECK(draft.posts.front().platforms[1].id == "bluesky");
  CHECK(find_fault(draft, "no-platform") == nullptr);
  CHECK(read_as("a.md", "---\nplatform: x\nplatforms: [fb]\n---\nHello")
            .posts.front()
            .platforms.size() == 1);
}

TEST_CASE("what stands outside the text is published after it, and leads to the front matter",
          "[draft]") {
  const Draft draft =
      read_as("a.md",
              "---\nmedia: [mastodon-a, bluesky-a]\nhashtags: {mastodon-a: [One, \"#Two\"]}\n"
              "mentions: {mastodon-a: [ana@b.example]}\n---\nHello");
  const Post& post = draft.posts.front();
  REQUIRE(post.platforms.size() == 2);
  const PostText text = post.text_for(post.platforms[0]);
  CHECK(text.text() == "Hello\n\n@ana@b.example\n#One #Two");
  const auto one = static_cast<std::uint32_t>(text.text().find("#One"));
  CHECK(draft.file->text(text.to_source({one, one + 4})) == "One");
  CHECK(post.text_for(post.platforms[1]).text() == "Hello");
}

TEST_CASE("each platform has the mentions that are for it", "[draft]") {
  const Draft draft = read_as("a.md",
                              "---\nmedia: [mastodon-a, bluesky-a]\n"
                              "mentions: {bluesky-a: [bo.example], mastodon-a: [ana@b.example]}\n"
                              "hashtags: {bluesky-a: [One], mastodon-a: [Two]}\n---\nHello");
  const Post& post = draft.posts.front();
  REQUIRE(post.platforms.size() == 2);
  CHECK(post.text_for(post.platforms[0]).text() == "Hello\n\n@ana@b.example\n#Two");
  CHECK(post.text_for(post.platforms[1]).text() == "Hello\n\n@bo.example\n#One");
}

TEST_CASE("a named file is read whatever its name, but a README is not", "[draft]") {
  const ReadOptions named{.named = true};
  CHECK(read_as("post.template.md", "Hello", named).posts.size() == 1);
  CHECK(read_as(".hidden.md", "Hello", named).posts.size() == 1);
  CHECK(read_as("post.rst", "Hello", named).posts.size() == 1);
  CHECK(read_as("README.md", "Hello", named).skipped.value().because == "a README");
  CHECK(read_as("a.md", std::string("a\0b", 3), named).skipped.value().because == "a binary file");
  CHECK(read_as("post.rst", "Hello").skipped.value().because == "not a format of drafts");
  CHECK(read_as("2026-05-01-a-long-post-about-the-new-template.md", "Hello").posts.size() == 1);
}

TEST_CASE("a page of headings that says no platform is a document, unless it was named",
          "[draft]") {
  const std::string page = repeated("## A heading\n\nSome words.\n\n", 6);
  CHECK(read_as("plan.md", page).skipped.value().because.text().substr(0, 10) == "a document");
  CHECK(read_as("plan.md", page, {.named = true}).posts.size() == 1);
  CHECK(read_as("linkedin/plan.md", page).posts.size() == 1);
}

TEST_CASE("pictures, polls and reposts need no text", "[draft]") {
  CHECK(find_fault(read_as("x.md", "![a](b.png)"), "empty-post") == nullptr);
  CHECK(find_fault(read_as("a.tweet", "---\nretweet: https://x.example/1\n---\n"), "empty-post") ==
        nullptr);
  CHECK(find_fault(read_as("x.md", "<!-- later -->\n"), "empty-post") != nullptr);
}

TEST_CASE("hostile drafts are read in linear time and without recursion",
          "[draft][hostile][slow]") {
  const auto bytes =
      GENERATE(repeated("> ", 10000) + "deep", repeated("- ", 10000) + "deep",
               repeated("[", 100000), repeated("[]", 100000), repeated("[a](b&amp;c)", 20000),
               repeated("![", 50000), repeated("<!--", 100000) + "-->", repeated("```\n", 50000),
               repeated("---\n", 50000), repeated("*a ", 100000), repeated("&amp;", 50000),
               repeated("\xFF", 50000), repeated("## X\n\na\n\n", 10000),
               repeated("X: a b c\n", 10000), repeated("a\n---\n---\nmedia: b\n", 10000),
               "---\n" + repeated("a: [", 20000) + "\n---\n" + "x");
  const auto path = GENERATE("a.md", "a.tweet", "a.txt");
  const auto begin = std::chrono::steady_clock::now();
  const Draft draft = read_as(path, bytes);
  // Quadratic reading takes minutes; the bound leaves a slow machine room.
  CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(20));
  CHECK(find_wrong_place(draft).empty());
}

TEST_CASE("the way back is right in every real draft at hand", "[draft][corpora]") {
  const std::filesystem::path corpora = testing::project_dir() + "/../shared/corpora";
  if (!std::filesystem::exists(corpora)) {
    WARN("no corpora beside the project: nothing to read");
    return;
  }
  for (const auto& entry : std::filesystem::recursive_directory_iterator(corpora)) {
    if (!entry.is_regular_file()) continue;
    std::ifstream stream(entry.path(), std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(stream), {}};
    CHECK(find_wrong_place(read_as(entry.path().generic_string(), bytes)).empty());
  }
}

}  // namespace advolint
