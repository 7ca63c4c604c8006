#include "text/language.h"

#include <algorithm>
#include <filesystem>
#include <set>
#include <span>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "support/files.h"
#include "support/project_dir.h"
#include "text/date.h"
#include "text/read_languages.h"

namespace advolint {

extern const WordList kReaders;
extern const WordList kSlots;

namespace {

std::string third_language() {
  const std::filesystem::path path =
      std::filesystem::path(testing::project_dir()) / "tests/data/languages/eo/words.txt";
  return testing::read_file(path).value();
}

/// The names in the first column of the table of lists in docs/languages.md.
std::set<std::string> documented_lists() {
  const auto page =
      testing::read_file(std::filesystem::path(testing::project_dir()) / "docs/languages.md")
          .value();
  std::set<std::string> lists;
  for (std::size_t row = page.find("\n| `"); row != std::string::npos;
       row = page.find("\n| `", row + 1)) {
    const std::string cell = page.substr(row + 3, page.find(" |", row + 3) - row - 3);
    for (std::size_t at = cell.find('`'); at != std::string::npos;) {
      const std::size_t end = cell.find('`', at + 1);
      lists.insert(cell.substr(at + 1, end - at - 1));
      at = cell.find('`', end + 1);
    }
  }
  return lists;
}

/// The files that the build has read.
std::vector<LanguageFile> language_files() {
  const std::filesystem::path folder =
      std::filesystem::path(testing::project_dir()) / "rules/languages";
  std::vector<LanguageFile> files;
  for (const Language& it : built_in_languages().languages()) {
    const std::string code(it.code);
    files.push_back({code, testing::read_file(folder / code / "words.txt").value()});
  }
  return files;
}

template <class T>
void check_same(std::span<const T> a, std::span<const T> b) {
  CHECK(std::ranges::equal(a, b));
}

void check_same(const Lexicon& a, const Lexicon& b) {
  const LexiconTables& one = a.tables();
  const LexiconTables& other = b.tables();
  CHECK_FALSE(one.entries.empty());
  check_same(one.entries, other.entries);
  check_same(one.begins, other.begins);
  check_same(one.places, other.places);
  check_same(one.sets, other.sets);
  check_same(one.months, other.months);
  check_same(one.weekdays, other.weekdays);
  check_same(one.titles, other.titles);
}

std::string detected(const LanguageTable& languages, const std::string& text) {
  return std::string(languages.detect(text, cut_words(text)));
}

}  // namespace

TEST_CASE("the languages that come with advolint can be read", "[text][language]") {
  const LanguageTable& languages = built_in_languages();
  CHECK(languages.knows("en"));
  CHECK(languages.knows("es"));
  CHECK_FALSE(languages.knows("fr"));
  CHECK(languages.common().has(kReaders, "you"));
  CHECK(languages.common().has(kReaders, "usted"));
  CHECK(languages.additions_to("thanks").front() == "gracias");
  CHECK(languages.additions_to("none").empty());
}

TEST_CASE("the languages in the binary are what the reader gives for their files",
          "[text][language]") {
  const ReadLanguages read(language_files());
  CHECK(read.faults() == std::vector<std::string>{});
  const LanguageTable& shipped = built_in_languages();
  check_same(shipped.common(), read.table().common());
  REQUIRE(shipped.languages().size() == read.table().languages().size());
  for (const Language& it : read.table().languages()) {
    INFO(it.code);
    REQUIRE(shipped.knows(it.code));
    check_same(shipped.for_draft_in(it.code), it.for_drafts);
    const auto same = std::ranges::find(shipped.languages(), it.code, &Language::code);
    check_same(same->frequent, it.frequent);
    check_same(same->letters, it.letters);
  }
  REQUIRE(shipped.additions().size() == read.table().additions().size());
  for (const ListAddition& it : read.table().additions())
    check_same(shipped.additions_to(it.list), it.phrases);
}

TEST_CASE("every word of a list is found in it, and no other", "[text][language]") {
  const Lexicon& words = built_in_languages().common();
  for (std::size_t list = 0; list < word_list_names().size(); ++list) {
    const WordList asked{static_cast<std::uint8_t>(list)};
    for (const std::string_view word : words.words(asked)) {
      INFO(word_list_names()[list] << ": " << word);
      CHECK(words.has(asked, word));
    }
    CHECK_FALSE(words.has(asked, "qqq"));
  }
}

TEST_CASE("every language names twelve months and seven weekdays", "[text][language]") {
  for (const std::string code : {"en", "es"}) {
    INFO(code);
    std::vector<bool> months(12);
    std::vector<bool> weekdays(7);
    for (const CalendarName& it : built_in_languages().common().months()) {
      months.at(it.number) = true;
    }
    for (const CalendarName& it : built_in_languages().common().weekdays()) {
      weekdays.at(it.number) = true;
    }
    CHECK(months == std::vector<bool>(12, true));
    CHECK(weekdays == std::vector<bool>(7, true));
  }
}

TEST_CASE("a text's language is told where its words leave no doubt", "[text][language]") {
  const LanguageTable& languages = built_in_languages();
  CHECK(detected(languages, "The library is open and everyone is welcome to all of our rooms.") ==
        "en");
  CHECK(detected(languages, "La biblioteca está abierta y todos son bienvenidos a las salas.") ==
        "es");
  CHECK(detected(languages, "¡Únase! ¿Qué más? Niños") == "es");
  CHECK(detected(languages, "#FundLibraries") == "");
  CHECK(detected(languages, "Gracias, Rep. Lee") == "");
  CHECK(detected(languages,
                 "Join us for the story time at the library. / Acompáñenos a la hora de cuentos en "
                 "la biblioteca, para los niños.") == "");
}

TEST_CASE("a third language is one more words.txt", "[text][language]") {
  std::vector<LanguageFile> files;
  files.push_back({"en", "everywhere: yes\nfrequent: the, and, of, to\nmonths:\n  january\n"});
  files.push_back({"eo", third_language()});
  const ReadLanguages read(std::move(files));
  CHECK(read.faults().empty());
  const LanguageTable& languages = read.table();
  CHECK(detected(languages, "La biblioteko estas en la urbo kaj ne en la arbaro") == "eo");

  SECTION("its words count in its drafts, beside those that count everywhere") {
    const Lexicon& words = languages.for_draft_in("eo");
    const auto dates = find_dates("mardo, la 3a de marto 2026", words);
    REQUIRE(dates.size() == 1);
    CHECK(dates.front().month == std::chrono::March);
    CHECK(dates.front().weekday == std::chrono::Tuesday);
    CHECK(weekday_like("Mardo", std::chrono::Friday, words) == "Vendredo");
    CHECK(find_dates("january 3", words).size() == 1);
    CHECK(words.has(kSlots, "ligilo"));
    REQUIRE(words.titles_beginning_with("senatano").size() == 1);
    CHECK_FALSE(words.titles_beginning_with("senatano").front().is_abbreviation);
    REQUIRE(words.titles_beginning_with("sen").size() == 1);
    CHECK(words.titles_beginning_with("sen").front().is_abbreviation);
    REQUIRE(words.titles_beginning_with("prezidanto").size() == 1);
    CHECK(words.titles_beginning_with("prezidanto").front().also_of_others);
    CHECK(words.titles_beginning_with("senat").empty());
  }
  SECTION("they do not count in others") {
    CHECK(find_dates("mardo, la 3a de marto 2026", languages.for_draft_in("en")).empty());
    CHECK_FALSE(languages.common().has(kSlots, "ligilo"));
  }
  SECTION("it adds to the lists of packs") {
    const auto asks = languages.additions_to("asks");
    CHECK(std::vector<std::string>(asks.begin(), asks.end()) ==
          std::vector<std::string>{"voku", "subskribu"});
  }
}

TEST_CASE("the page on languages names every list of words", "[text][language][docs]") {
  const std::set<std::string> documented = documented_lists();
  for (const std::string_view name : word_list_names()) {
    INFO("rules/languages has the list '" << name << "', docs/languages.md does not");
    CHECK(documented.contains(std::string(name)));
  }
}

TEST_CASE("a list that there is not is named with its line", "[text][language]") {
  std::vector<LanguageFile> files;
  files.push_back({"xx", "# ours\nmonts: a, b\nslots: link\n"});
  const ReadLanguages languages(std::move(files));
  CHECK(languages.faults() == std::vector<std::string>{"xx/words.txt:2: there is no list 'monts'"});
  CHECK(languages.table().for_draft_in("xx").has(kSlots, "link"));
}

}  // namespace advolint
