// The glossary says what its page says.
#include "diag/glossary.h"

#include <algorithm>

#include <catch2/catch.hpp>

#include "support/files.h"
#include "support/project_dir.h"
#include "text/phrasebook.h"

namespace advolint {
namespace {

/// With each run of blanks and line ends as one blank.
std::string on_one_line(std::string_view text) {
  std::string line;
  for (const char c : text) {
    const bool is_blank = c == ' ' || c == '\n';
    if (is_blank && (line.empty() || line.back() == ' ')) continue;
    line += is_blank ? ' ' : c;
  }
  return line;
}

}  // namespace

TEST_CASE("a word is found however it is written", "[diag][glossary]") {
  for (const std::string_view word : {"front matter", "Front-Matter", "FRONT MATTER"}) {
    CAPTURE(word);
    const GlossaryEntry* entry = find_in_glossary(word);
    REQUIRE(entry != nullptr);
    CHECK(std::string_view(entry->word.text) == "front matter");
  }
  CHECK(find_in_glossary("front") == nullptr);
}

TEST_CASE("a word is found in the language of its reader, and in English", "[diag][glossary]") {
  const Phrasebook spanish = built_in_phrasebook("es");
  for (const GlossaryEntry& entry : glossary()) {
    CAPTURE(entry.word.text);
    CHECK(find_in_glossary(entry.word.text, spanish) == &entry);
    CHECK(find_in_glossary(spanish.say(entry.word.text), spanish) != nullptr);
  }
}

TEST_CASE("the words stand in their order", "[diag][glossary]") {
  CHECK(std::ranges::is_sorted(
      glossary(), {}, [](const GlossaryEntry& it) { return std::string_view(it.word.text); }));
}

TEST_CASE("the page of words says what the program says", "[diag][glossary]") {
  const std::string page =
      on_one_line(testing::read_file(testing::project_dir() + "/docs/glossary.md").value());
  for (const GlossaryEntry& it : glossary()) {
    CAPTURE(it.word.text);
    const std::string entry = "**" + std::string(it.word.text) + "**: " + it.meaning.text;
    CHECK(page.find(on_one_line(entry)) != std::string::npos);
  }
}

}  // namespace advolint
