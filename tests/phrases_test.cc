// The phrasebooks, held against the sources: what the program says is in each of them, and nothing
// else is.
#include <filesystem>

#include <catch2/catch.hpp>

#include "support/files.h"
#include "support/project_dir.h"
#include "text/phrasebook.h"
#include "tidy/phrase_texts.h"

namespace advolint::tidy {
namespace {

namespace fs = std::filesystem;

Literals literals_of_the_program() {
  Literals literals;
  for (const auto& entry :
       fs::recursive_directory_iterator(fs::path(testing::project_dir()) / "src"))
    if (entry.is_regular_file()) add_literals(testing::read_file(entry.path()).value(), literals);
  return literals;
}

std::vector<std::string> translations() {
  std::vector<std::string> languages = message_languages();
  std::erase(languages, "en");
  return languages;
}

}  // namespace

TEST_CASE("phrases are found in sources", "[tidy][phrases]") {
  Literals literals;
  add_literals(R"__(
    f(Phrase("a {} "  // "no"
             "b", g("c")), 'x', '"', 1'000, English("d\"e"));
    book.say("f"); say_in("g"); Phrase(x ? "h" : "i");
  )__",
               literals);
  CHECK(literals.phrases == std::set<std::string>{"a {} b", "d\"e", "f"});
  CHECK(literals.all == std::set<std::string>{"a {} b", "c", "d\"e", "f", "g", "h", "i"});
}

TEST_CASE("what is quoted or filled in is not a word", "[tidy][phrases]") {
  CHECK(holds_words("'{}' is here"));
  CHECK_FALSE(holds_words("'rules'"));
  CHECK_FALSE(holds_words("{}: {} × {}"));
}

TEST_CASE("all that the program says is in each phrasebook", "[tidy][phrases]") {
  const Literals literals = literals_of_the_program();
  REQUIRE(literals.phrases.size() > 500);
  for (const std::string& language : translations()) {
    const auto book = built_in_phrasebook(language).phrases();
    for (const std::string& phrase : literals.phrases) {
      INFO(language << ": " << phrase);
      CHECK((!holds_words(phrase) || book.contains(phrase)));
    }
  }
}

TEST_CASE("nothing is in a phrasebook that the program does not say", "[tidy][phrases]") {
  const Literals literals = literals_of_the_program();
  for (const std::string& language : translations()) {
    for (const auto& [english, translated] : built_in_phrasebook(language).phrases()) {
      INFO(language << ": " << english);
      CHECK(literals.all.contains(english));
    }
  }
}

}  // namespace advolint::tidy
