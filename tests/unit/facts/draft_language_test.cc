#include "facts/draft_language.h"

#include <catch2/catch.hpp>

#include "unit/checks/post_fixture.h"

namespace advolint {
namespace {

std::string language(const std::string& text, const std::string& front_matter,
                     const std::string& path) {
  const PostFixture fixture(text, front_matter);
  PostContext post = fixture.context();
  post.path = path;
  return language_of(post, built_in_languages());
}

constexpr char kSpanishText[] = "La biblioteca está abierta y todos son bienvenidos a las salas.";

}  // namespace

TEST_CASE("a draft's language is stated, else its folder's, else that of its words",
          "[checks][language]") {
  CHECK(language(kSpanishText, "", "drafts/post.md") == "es");
  CHECK(language("Gracias", "", "drafts/post.md") == "");
  CHECK(language("Gracias", "", "drafts/es/post.md") == "es");
  CHECK(language("Gracias", "", "ES/post.md") == "es");
  CHECK(language(kSpanishText, "language: en", "drafts/es/post.md") == "en");
  CHECK(language("Gracias", "language: es-MX", "post.md") == "es");
  CHECK(language("Merci", "language: fr", "post.md") == "fr");
}

TEST_CASE("a file called as a language is not a folder of it", "[checks][language]") {
  CHECK(language("Gracias", "", "drafts/es") == "");
}

}  // namespace advolint
