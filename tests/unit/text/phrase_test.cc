#include "text/phrase.h"

#include <sstream>

#include <catch2/catch.hpp>

#include "text/phrasebook.h"

namespace advolint {
namespace {

Phrasebook esperanto() {
  return Phrasebook(
      "{} and {}\n    {} kaj {}\n{} or {}\n    {} aŭ {}\na list\n    listo\n"
      "{} must be {}\n    {} estu {}\n");
}

}  // namespace

TEST_CASE("a phrase is English until it is said", "[text][phrase]") {
  Phrase phrase("{} must be {}", std::string("'a'"), Phrase("a list"));
  CHECK(phrase == "'a' must be a list");
  CHECK(phrase.said_in(esperanto()) == "'a' estu listo");
  CHECK(phrase == "'a' must be a list");
  phrase.say_in(esperanto());
  CHECK(phrase == "'a' estu listo");
}

TEST_CASE("words of a draft stay as they are", "[text][phrase]") {
  const Phrase words = std::string("a list");
  CHECK(words.said_in(esperanto()) == "a list");
  CHECK(Phrase("{} must be {}", words, 3).said_in(esperanto()) == "a list estu 3");
}

TEST_CASE("a value may look like a place", "[text][phrase]") {
  CHECK(Phrase("{} must be {}", std::string("{}"), std::string("{0}")) == "{} must be {0}");
}

TEST_CASE("a phrase that the book lacks is said in English", "[text][phrase]") {
  CHECK(Phrase("{} in {}", Phrase("a list"), 'x').said_in(esperanto()) == "listo in x");
}

TEST_CASE("lists are joined in the language in which they are said", "[text][phrase]") {
  CHECK(Phrase::all_of({}).empty());
  CHECK(Phrase::all_of({Phrase("a list")}).said_in(esperanto()) == "listo");
  const Phrase all = Phrase::all_of({std::string("b"), Phrase("a list"), std::string("c")});
  CHECK(all == "b, a list and c");
  CHECK(all.said_in(esperanto()) == "b, listo kaj c");
  CHECK(Phrase::any_of({std::string("b"), std::string("c")}).said_in(esperanto()) == "b aŭ c");
}

TEST_CASE("phrases compare and print as their text", "[text][phrase]") {
  CHECK(Phrase("a list") == Phrase(std::string("a list")));
  CHECK(Phrase("{} or {}", 1, 2) < Phrase("a list"));
  std::ostringstream out;
  out << Phrase("{} or {}", 1, 2);
  CHECK(out.str() == fmt::format("{}", Phrase("{} or {}", 1, 2)));
}

}  // namespace advolint
