#include "draft/front_matter.h"

#include <string>

#include <catch2/catch.hpp>

#include "support/show_draft.h"

namespace advolint {
namespace {

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

}  // namespace advolint
