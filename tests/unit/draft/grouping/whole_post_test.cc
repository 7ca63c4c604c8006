#include <string>
#include <string_view>

#include <catch2/catch.hpp>

#include "support/show_draft.h"
#include "support/wrong_places.h"

namespace advolint {
namespace {

std::string field_of(const Post& post, std::string_view key) {
  const yaml::Node* value = post.own_fields.find(key);
  return value == nullptr ? "" : value->scalar;
}

/// "file (alt)" for the only picture that a draft's fields name.
std::string picture_of(const Draft& draft) {
  const yaml::Node* media = draft.posts.at(0).own_fields.find("media");
  if (media == nullptr || media->items.size() != 1) return "";
  const yaml::Node* file = media->items.front().find("file");
  const yaml::Node* alt = media->items.front().find("alt");
  return (file == nullptr ? "" : file->scalar) + " (" + (alt == nullptr ? "" : alt->scalar) + ")";
}

}  // namespace

TEST_CASE("a first line may say that the only post is a reply", "[draft][grouping]") {
  const Draft reply =
      read_as("reply.txt", "Reply to a comment:\n\nThank you, Ines. We open on Monday.\n");
  REQUIRE(reply.posts.size() == 1);
  CHECK(reply.posts[0].body.text() == "Thank you, Ines. We open on Monday.");
  CHECK(field_of(reply.posts[0], "kind") == "reply");
  const std::string_view spanish =
      "Respuesta a un comentario en Facebook:\n\nGracias, Inés. Abrimos el lunes.\n";
  CHECK(posts_of("respuesta.txt", spanish) == "facebook: Gracias, Inés. Abrimos el lunes.\n");
  CHECK(field_of(read_as("respuesta.txt", spanish).posts.at(0), "kind") == "reply");
  // A sentence of the post.
  CHECK(posts_of("facebook.txt", "We read your comments.\n\nThank you for them.\n") ==
        "facebook: We read your comments.||Thank you for them.\n");
}

TEST_CASE("lines about the picture are no text of the only post", "[draft][grouping]") {
  const std::string_view text =
      "The seed shelf is open. Come and find the beans!\n\nAlt text: A shelf of paper bags.\n"
      "Picture: shelf.jpg\n\n#Seeds\n";
  CHECK(posts_of("ig-seeds.txt", text) ==
        "instagram: The seed shelf is open. Come and find the beans!||#Seeds\n");
  CHECK(picture_of(read_as("ig-seeds.txt", text)) == "shelf.jpg (A shelf of paper bags.)");
  const Draft spanish = read_as("ig-semillas.txt", "Ya abrió.\n\nImagen: estante.jpg\n");
  CHECK(spanish.posts.at(0).body.text() == "Ya abrió.");
  CHECK(picture_of(spanish) == "estante.jpg ()");
  const Draft bracketed = read_as("ig-flyer.txt", "The seed shelf is open.\n\n[flyer.png]\n");
  CHECK(bracketed.posts.at(0).body.text() == "The seed shelf is open.");
  CHECK(picture_of(bracketed) == "flyer.png ()");
  CHECK(find_wrong_place(bracketed).empty());
  // What is planned, with a description or in small letters at the end.
  CHECK(posts_of(
            "ig-seeds.txt",
            "The shelf is open. #Seeds\n\nPhoto: Mrs. Ruiz at the shelf\nAlt text: A shelf.\n") ==
        "instagram: The shelf is open. #Seeds\n");
  CHECK(posts_of("ig-seeds.txt", "The shelf is open. #Seeds\n\nPhoto: our new shelf\n") ==
        "instagram: The shelf is open. #Seeds\n");
  // A credit, and a link.
  CHECK(posts_of("ig-seeds.txt",
                 "The shelf is open.\n\nPhoto: Ana Ruiz\n\nVideo: "
                 "https://seeds.example/film\n") ==
        "instagram: The shelf is open.||Photo: Ana Ruiz||Video: https://seeds.example/film\n");
}

TEST_CASE("a file for one network that is a list of posts holds each of them",
          "[draft][grouping]") {
  CHECK(posts_of("twitter.txt", "• The shelf is open. #Seeds\n• Beans are in, come! #Seeds\n") ==
        "x: The shelf is open. #Seeds\nx: Beans are in, come! #Seeds\n");
  // A list that one post is.
  CHECK(posts_of("facebook.txt", "- Beans are in.\n- Peas are in.\n") ==
        "facebook: - Beans are in.|- Peas are in.\n");
}

TEST_CASE("a place below the hashtags is for readers", "[draft][grouping]") {
  CHECK(posts_of("kit.md", "## Instagram\n\nStory time at ten. #Riverbend\n\n📍 Mill Street\n") ==
        "instagram: Story time at ten. #Riverbend||📍 Mill Street\n");
}

}  // namespace advolint
