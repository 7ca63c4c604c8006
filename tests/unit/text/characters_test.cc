#include "text/characters.h"

#include <catch2/catch.hpp>

#include "text/normalized_text.h"
#include "text/utf8.h"

namespace advolint {

TEST_CASE("case folds fully, accents only where asked", "[text]") {
  CHECK(fold_case("École STRASSE ß") == "école strasse ss");
  CHECK(fold_case("École Ñandú", Accents::Ignore) == "ecole nandu");
}

TEST_CASE("a letter and its accent fold as the letter that has it", "[text]") {
  CHECK(fold_case("E\u0301cole N\u0303andu\u0301") == "école ñandú");
  CHECK(fold_case("E\u0301cole", Accents::Ignore) == "ecole");
}

TEST_CASE("an emoji is known by its sequence or by how it presents", "[text]") {
  CHECK(is_emoji_cluster("📚"));
  CHECK(is_emoji_cluster("❤\uFE0F"));
  CHECK(is_emoji_cluster("1\uFE0F\u20E3"));
  CHECK_FALSE(is_emoji_cluster("❤"));
  CHECK_FALSE(is_emoji_cluster("1"));
  CHECK_FALSE(is_emoji_cluster(""));
}

TEST_CASE("normalized text knows where its pieces come from", "[text]") {
  const NormalizedText normalized = normalize_to_nfc("ae\u0301b");
  CHECK(normalized.text == "aéb");
  REQUIRE(normalized.pieces.size() == 3);
  CHECK(normalized.pieces[1].is_changed);
  CHECK(normalized.pieces[2].source_begin == 4);
  CHECK(normalized.pieces[2].normalized_begin == 3);
  CHECK(is_nfc(normalized.text));
  CHECK_FALSE(is_nfc("e\u0301"));
}

TEST_CASE("letters of western Europe are folded as among others", "[text][characters]") {
  const std::string other = "\u0416";  // a letter that is folded by the library
  for (char32_t letter = 0; letter < 0x250; ++letter) {
    std::string text = "a";
    utf8::append(text, letter);
    text += "\u2019Z";
    for (const Accents accents : {Accents::Keep, Accents::Ignore}) {
      CHECK(fold_case(text, accents) + fold_case(other) == fold_case(text + other, accents));
    }
  }
}

}  // namespace advolint
