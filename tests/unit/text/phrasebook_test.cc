#include "text/phrasebook.h"

#include <catch2/catch.hpp>

namespace advolint {
namespace {

std::size_t count_of_places(std::string_view phrase) {
  std::size_t count = 0;
  for (std::size_t at = phrase.find("{}"); at != std::string_view::npos;
       at = phrase.find("{}", at + 2)) {
    ++count;
  }
  return count;
}

}  // namespace

TEST_CASE("a phrasebook says in another language what it knows", "[text][phrasebook]") {
  const Phrasebook book("# ours\n\n{} and {}\n    {} kaj {}\nno findings\n  neniu\nalone\n");
  CHECK(book.say("no findings") == "neniu");
  CHECK(book.say("{} and {}", "X", 2) == "X kaj 2");
  CHECK(book.say("alone") == "alone");
  CHECK(book.say("write {}", "it") == "write it");
}

TEST_CASE("without a book, phrases stay English", "[text][phrasebook]") {
  CHECK(Phrasebook().say("{} and {}", "X", "Y") == "X and Y");
  CHECK(built_in_phrasebook("en").phrases().empty());
  CHECK(built_in_phrasebook("none").say("no findings") == "no findings");
}

TEST_CASE("every translated phrase has the places of the English one", "[text][phrasebook]") {
  CHECK(message_languages() == std::vector<std::string>{"en", "es"});
  for (const std::string& language : message_languages()) {
    for (const auto& [english, translated] : built_in_phrasebook(language).phrases()) {
      INFO(language << ": " << english);
      CHECK(count_of_places(translated) == count_of_places(english));
    }
  }
}

}  // namespace advolint
