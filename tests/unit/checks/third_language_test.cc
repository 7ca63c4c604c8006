#include <filesystem>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "checks/check_kind.h"
#include "draft/naming/line_label.h"
#include "support/files.h"
#include "support/project_dir.h"
#include "text/read_languages.h"
#include "unit/checks/post_fixture.h"

namespace advolint {
namespace {

using Texts = std::vector<std::string>;

/// Esperanto, by its folder alone, beside the languages that come with advolint.
const Lexicon& esperanto() {
  const auto words = [](const std::string& folder) {
    const auto path = std::filesystem::path(testing::project_dir()) / folder / "words.txt";
    return testing::read_file(path).value();
  };
  static const ReadLanguages languages({{"en", words("rules/languages/en")},
                                        {"es", words("rules/languages/es")},
                                        {"eo", words("tests/data/languages/eo")}});
  return languages.table().for_draft_in("eo");
}

PostFixture post(const std::string& text, const std::string& front_matter = {}) {
  PostFixture fixture(text, front_matter);
  fixture.lexicon = &esperanto();
  return fixture;
}

/// What the kind finds in a draft of that language. In one of another it finds nothing.
Texts found(const CheckKind& kind, const std::string& text, const std::string& front_matter = {}) {
  INFO(text);
  CHECK(PostFixture(text, front_matter).found_by(kind).empty());
  return post(text, front_matter).found_by(kind);
}

}  // namespace

TEST_CASE("a third language's folder teaches its labels", "[checks][language]") {
  const PlatformTable platforms = built_in_platforms();
  const auto label = [&](std::string_view text) {
    return read_label(text, {platforms, esperanto()});
  };
  CHECK(label("Opcio 2").names_posts);
  CHECK(label("Mallonga versio por Instagram").names_network());
  CHECK(label("Pepo 2").platforms.front().id == "x");
  CHECK(label("Instagram (fadeno)").names_thread);
  CHECK(label("Konsiloj").is_aside);
  const LabelLine line{.text = "Bildo: salono.jpg"};
  CHECK(read_line_label(line, {platforms, esperanto()})->label.field != nullptr);
  CHECK_FALSE(read_label("Opcio 2", {platforms}).names_posts);
}

TEST_CASE("a third language's folder teaches what patrons keep to themselves",
          "[checks][language]") {
  CHECK(found(*find_check_kind("patron-data"), "Zofia jam redonis «Kosmo».") ==
        Texts{"Zofia jam redonis «Kosmo"});
  CHECK(found(*find_check_kind("patron-data"), "Ludoviko pruntis Kosmo.") ==
        Texts{"Ludoviko pruntis Kosmo"});
  CHECK(found(*find_check_kind("patron-data"), "Ludoviko Strato pruntis Kosmo.").empty());
  CHECK(found(*find_check_kind("patron-data"), "Numero de karto: 7654321") == Texts{"7654321"});
  CHECK(found(*find_check_kind("patron-data"), "Ni vokos vin ĉe 612-555-0123") ==
        Texts{"612-555-0123"});
  CHECK(post("gazetaro@gmail.com").found_by(*find_check_kind("patron-data")).empty());
}

TEST_CASE("a third language's folder teaches when an event is over", "[checks][language]") {
  constexpr char kNextWeek[] = "date: 2026-03-02\nevent: { date: 2026-03-09 }";
  CHECK(found(*find_check_kind("past-event"), "Venu morgaŭ!", kNextWeek) == Texts{"morgaŭ"});
  CHECK(found(*find_check_kind("past-event"), "La horo de rakontoj estas hodiaŭ.", kNextWeek) ==
        Texts{"hodiaŭ"});
  CHECK(found(*find_check_kind("past-event"), "Registriĝu: hodiaŭ, morgaŭ.", kNextWeek).empty());
}

TEST_CASE("a third language's folder teaches persons, numbers and style", "[checks][language]") {
  CHECK(found(*find_check_kind("follower-number"), "Mil novaj sekvantoj!") ==
        Texts{"Mil novaj sekvantoj"});
  CHECK(found(*find_check_kind("placeholder"), "Skribu al <via-urbo>") == Texts{"<via-urbo>"});
  CHECK(found(*find_check_kind("broken-mention"), "Dankon, @senatano Ruiz") ==
        Texts{"@senatano Ruiz"});
  CHECK(found(*find_check_kind("identified-person"), "Saluton",
              "media: [{ file: a.jpg, of: knabino }]")
            .size() == 1);
  CHECK(found(*find_check_kind("identified-person"), "",
              "media: [{ file: a.jpg, of: ĉambro por knabino }]")
            .empty());
  PostFixture draft = post("Venu", "date: 2026-03-09\nstatus: aprobita");
  draft.today = day("2026-03-02");
  CHECK(draft.found_by(*find_check_kind("approval")).empty());
  CHECK(post("Libroj ktp. estas ĉi tie.").context().sentences.size() == 1);
  CHECK(PostFixture("Libroj ktp. estas ĉi tie.").context().sentences.size() == 2);
}

}  // namespace advolint
