#include "draft/fields/front_matter.h"

#include <algorithm>
#include <string>

#include <catch2/catch.hpp>

#include "support/show_draft.h"

namespace advolint {
namespace {

bool has_fault(const Draft& draft, std::string_view name) {
  return std::ranges::find(draft.faults, name, &LayoutFault::name) != draft.faults.end();
}

std::string field(const Draft& draft, std::string_view key) {
  const yaml::Node* value = draft.front_matter.find(key);
  return value == nullptr ? "(none)" : value->scalar;
}

std::string platforms(const Draft& draft) {
  std::string ids;
  for (const PlatformUse& it : draft.posts.at(0).platforms)
    ids += (ids.empty() ? "" : ", ") + it.id;
  return ids;
}

std::string body(const Draft& draft) { return draft.posts.at(0).body.text(); }

}  // namespace

TEST_CASE("keys may be quoted, and the whole map indented", "[draft][front-matter]") {
  for (const std::string yaml :
       {"\"platform\": x\n'topic': book\n", "  platform: x\n  topic: book\n",
        "# for the poster\n\n  platform: x\n  topic: book\n"}) {
    const Draft draft = read_as("a.md", "---\n" + yaml + "---\nHello\n");
    CAPTURE(yaml);
    CHECK(platforms(draft) == "x");
    CHECK(field(draft, "topic") == "book");
    CHECK(body(draft) == "Hello");
    CHECK(draft.faults.empty());
    CHECK(draft.diagnostics.empty());
  }
}

TEST_CASE("keys in other languages and in capitals are read as columns are",
          "[draft][front-matter]") {
  const Draft draft = read_as("a.md",
                              "---\nRed social: Facebook e Instagram\nFECHA: 3 de marzo de 2026\n"
                              "Tema: book\nEstado: Publicado\nImagen: sala.jpg\n"
                              "Texto alternativo: La sala\nAtención: pregunte a Ana\n---\nHola\n");
  CHECK(platforms(draft) == "facebook, instagram");
  CHECK(draft.file->text(*draft.posts.at(0).platforms.at(1).said_at) == "Instagram");
  CHECK(field(draft, "date") == "2026-03-03");
  CHECK(field(draft, "topic") == "book");
  CHECK(field(draft, "status") == "posted");
  const yaml::Node* media = draft.front_matter.find("media");
  REQUIRE(media != nullptr);
  REQUIRE(media->items.size() == 1);
  CHECK(media->items[0].find("file")->scalar == "sala.jpg");
  CHECK(media->items[0].find("alt")->scalar == "La sala");
  CHECK(field(draft, "Atención") == "pregunte a Ana");
  CHECK(draft.faults.empty());
}

TEST_CASE("a key of ours counts before the same in other words", "[draft][front-matter]") {
  const Draft draft = read_as("a.md", "---\nplatform: x\nPlataforma: facebook\n---\nHello\n");
  CHECK(platforms(draft) == "x");
}

TEST_CASE("keys that only tables use, and addresses of pictures, stay what they are",
          "[draft][front-matter]") {
  const Draft draft = read_as("a.md",
                              "---\nplatform: x\ntags: [roof]\ncaption: The roof\n"
                              "image: /assets/roof.jpg\n---\nHello\n");
  CHECK(draft.front_matter.find("hashtags") == nullptr);
  CHECK(draft.front_matter.find("media") == nullptr);
  CHECK(field(draft, "caption") == "The roof");
}

TEST_CASE("a blank that is missing after a colon is found, and its key read",
          "[draft][front-matter]") {
  const Draft draft =
      read_as("a.md", "---\nplatform:[x, \"bluesky\"]\ntopic: book\nstatus:draft\n---\nHello\n");
  CHECK(platforms(draft) == "x, bluesky");
  CHECK(field(draft, "topic") == "book");
  CHECK(field(draft, "status") == "draft");
  REQUIRE(draft.diagnostics.size() == 2);
  CHECK(draft.diagnostics[0].rule == "front-matter-syntax");
  CHECK(draft.file->text(draft.diagnostics[0].location.span) == "platform:");
  CHECK(draft.diagnostics[0].fixes.at(0).edits.at(0).replacement == " ");
  const Draft open = read_as("a.tweet", "platform:x\n\nHello\n");
  CHECK(has_fault(open, "unfenced-front-matter"));
  CHECK(body(open) == "Hello");
}

TEST_CASE("lines that only look like fences hold metadata, with a fault", "[draft][front-matter]") {
  for (const std::string fence : {"\u2014", "\u2014\u2014", "\u2013", "-----", "+++"}) {
    CAPTURE(fence);
    const std::string sign = fence == "+++" ? " = " : ": ";
    const Draft draft = read_as(
        "a.md", fence + "\nplatform" + sign + "x\ntopic" + sign + "book\n" + fence + "\nHello\n");
    CHECK(platforms(draft) == "x");
    CHECK(field(draft, "topic") == "book");
    CHECK(body(draft) == "Hello");
    CHECK(has_fault(draft, "unfenced-front-matter"));
  }
}

TEST_CASE("front matter below a comment is read, with a fault", "[draft][front-matter]") {
  const Draft draft = read_as("a.md",
                              "<!-- advolint-disable-file shouting -->\n"
                              "---\nplatform: x\n---\nHello\n");
  CHECK(platforms(draft) == "x");
  CHECK(body(draft) == "Hello");
  CHECK(has_fault(draft, "unfenced-front-matter"));
  CHECK(draft.suppressions.size() == 1);
  const Draft text = read_as("a.tweet", "# for Monday\n---\ntopic: book\n---\nHello\n");
  CHECK(field(text, "topic") == "book");
  CHECK(body(text) == "Hello");
}

TEST_CASE("the scalars, lists and tables of TOML are read", "[draft][front-matter]") {
  const Draft draft = read_as("a.md",
                              "+++\n# for Hugo\nplatform = [\"x\",\n  'bluesky']\n"
                              "date = 2026-03-03 # Tuesday\ntitle = \"The \\\"new\\\" roof\"\n\n"
                              "[event]\nplace = \"Main hall\"\n\n"
                              "[[media]]\nfile = \"a.jpg\"\n[[media]]\nfile = \"b.jpg\"\n"
                              "?\n+++\nHello\n");
  CHECK(platforms(draft) == "x, bluesky");
  CHECK(field(draft, "date") == "2026-03-03");
  CHECK(field(draft, "title") == "The \"new\" roof");
  REQUIRE(draft.front_matter.find("event") != nullptr);
  CHECK(draft.front_matter.find("event")->find("place")->scalar == "Main hall");
  REQUIRE(draft.front_matter.find("media")->items.size() == 2);
  CHECK(draft.front_matter.find("media")->items[1].find("file")->scalar == "b.jpg");
  REQUIRE(draft.diagnostics.size() == 1);
  CHECK(draft.file->text(draft.diagnostics[0].location.span) == "?");
}

TEST_CASE("sentences are no metadata", "[draft][front-matter]") {
  for (const std::string text :
       {"Date: March 3 is the day", "\u2014\nDate: March 3 is the day\n\u2014\nCome in.",
        "-----\nAna: we open\nBen: at ten\n-----\nCome in.", "\u2014\nCome in.\n\u2014",
        "-----\nOur hours: ten to six.\nplatform: x\nCome in.\n-----\nBye.", "reply:yes to join us",
        "# Fair\n---\nCome in: it is free.\n---\nBye."}) {
    CAPTURE(text);
    const Draft draft = read_as("x.txt", text);
    CHECK(draft.front_matter.is_null());
    CHECK_FALSE(draft.front_matter_span);
  }
  const Draft ruled = read_as("x.md", "---\nAtención a todos: abrimos.\n\nVengan.\n\n---\n");
  CHECK_FALSE(ruled.front_matter_span);
}

TEST_CASE("lines of hostile metadata are read in linear time", "[draft][front-matter][hostile]") {
  std::string keys;
  std::string tables;
  for (int i = 0; i < 50000; ++i) {
    keys += "k" + std::to_string(i) + " = [\n";
    tables += "[t" + std::to_string(i) + "]\na = 1\n";
  }
  CHECK(read_as("a.md", "+++\nplatform = 1\n" + keys + "+++\n").posts.size() <= 1);
  CHECK(read_as("a.md", "+++\nplatform = 1\n" + tables + "+++\n").posts.size() <= 1);
  std::string colons;
  for (int i = 0; i < 50000; ++i) colons += "date:1\n-----\n";
  CHECK(read_as("a.tweet", colons).posts.size() <= 1);
}

TEST_CASE("a key whose values name platforms says where a post goes", "[draft][front-matter]") {
  CHECK(platforms(read_as("a.md", "---\non: [x, facebook]\n---\nThe van is back.\n")) ==
        "x, facebook");
  CHECK(platforms(read_as("a.md", "---\nto: X y Bluesky\n---\nThe van is back.\n")) ==
        "x, bluesky");
  CHECK(platforms(read_as("a.md", "---\nto: the drivers\n---\nThe van is back.\n")).empty());
  CHECK(platforms(read_as("a.md", "---\non: x\nplatform: threads\n---\nThe van is back.\n")) ==
        "threads");
}

}  // namespace advolint
