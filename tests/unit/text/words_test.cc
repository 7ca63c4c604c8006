#include "text/words.h"

#include <catch2/catch.hpp>

#include "text/language.h"

namespace advolint {

namespace {

std::vector<std::string> folded_words(std::string_view text) {
  std::vector<std::string> folded;
  for (const WordToken& word : cut_words(text)) folded.push_back(word.folded);
  return folded;
}

std::vector<std::string> sentences(std::string_view text) {
  std::vector<std::string> result;
  for (const TextSpan span : cut_sentences(text, built_in_languages().common()))
    result.emplace_back(text.substr(span.begin, span.size()));
  return result;
}

using Strings = std::vector<std::string>;

}  // namespace

TEST_CASE("words are runs of letters, marks and numbers", "[text][words]") {
  struct Case {
    std::string_view text;
    Strings words;
  };
  const auto it = GENERATE(values<Case>({
      {"Fund our libraries!", {"fund", "our", "libraries"}},
      {"Don't, don\u2019t", {"don't", "don't"}},
      {"'quoted' words'", {"quoted", "words"}},
      {"re-elect snake_case #Tag2026", {"re", "elect", "snake", "case", "tag2026"}},
      {"l\u2019\u00C9cole Stra\u00DFe", {"l'\u00E9cole", "strasse"}},
      {"\u2764\uFE0F \U0001F468\u200D\U0001F469", {}},
      {"", {}},
  }));
  CAPTURE(it.text);
  CHECK(folded_words(it.text) == it.words);
}

TEST_CASE("a word's span is the word alone", "[text][words]") {
  const std::string_view text = "\u201CCaf\u00E9\u201D";
  const std::vector<WordToken> words = cut_words(text);
  REQUIRE(words.size() == 1);
  CHECK(text.substr(words[0].span.begin, words[0].span.size()) == "Caf\u00E9");
}

TEST_CASE("sentences end at their signs and at line ends, not at abbreviations",
          "[text][sentences]") {
  struct Case {
    std::string_view text;
    Strings sentences;
  };
  const auto it = GENERATE(values<Case>({
      {"We read. You read!", {"We read.", "You read!"}},
      {"Thank you Rep. Lee for your time.", {"Thank you Rep. Lee for your time."}},
      {"Open at 9 a.m. on Monday. Come in", {"Open at 9 a.m. on Monday.", "Come in"}},
      {"J. K. Smith read 3.5 books.", {"J. K. Smith read 3.5 books."}},
      {"He said \u201CStop!\u201D Then he left.", {"He said \u201CStop!\u201D", "Then he left."}},
      {"One line\n\nanother one", {"One line", "another one"}},
      {"Really?!\u2026 Yes", {"Really?!\u2026", "Yes"}},
      {"See example.org/a.html now", {"See example.org/a.html now"}},
      {"Ask your Rep.", {"Ask your Rep."}},
      {"  \n ", {}},
  }));
  CAPTURE(it.text);
  CHECK(sentences(it.text) == it.sentences);
}

}  // namespace advolint
