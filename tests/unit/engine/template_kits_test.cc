#include <algorithm>
#include <string>

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include "support/files.h"
#include "support/run.h"
#include "support/temporary_folder.h"

namespace advolint {
namespace {

using testing::run_in;

constexpr char kPosts[] =
    "## X\n\nThank you, [NAME], for the van. #VanDay\n\n## Bluesky\n\nWe met [NAME OF OFFICIAL] "
    "today. #VanDay\n\n## Mastodon\n\nCall [YOUR OFFICIAL] at [NUMBER]. #VanDay\n";

std::string findings_of(const std::string& name, const std::string& text) {
  const testing::TemporaryFolder folder;
  folder.write(name, text);
  return run_in(folder.path(), {"--only", "placeholder-left-in", "--format", "short", name}).out;
}

}  // namespace

TEST_CASE("a kit that others fill in is told once of its gaps", "[engine]") {
  const std::string wanted =
      ":1:1: note: this is a kit for others to fill in: blanks in 3 of its 3 posts, 4 in all "
      "[placeholder-left-in]\n";
  CHECK(findings_of("plan.md", fmt::format("# Van toolkit\n\n{}", kPosts)) ==
        fmt::format("plan.md{}", wanted));
  const std::string by_name = findings_of("van_templates.md", fmt::format("# Van\n\n{}", kPosts));
  CHECK(by_name == fmt::format("van_templates.md{}", wanted));
}

TEST_CASE("a kit for partners has its gaps on purpose, however few", "[engine]") {
  constexpr std::string_view kPost =
      "## X\n\nToday [NAME] reads. #VanDay\n\n## Bluesky\n\nIt is back.\n";
  CHECK(
      findings_of("van.md", fmt::format("# Partner Toolkit: Van Day\n\nTake what you like, change "
                                        "what you must.\n\n{}",
                                        kPost)) ==
      "van.md:1:1: note: this is a kit for others to fill in: blanks in 1 of its 2 posts, 1 in all "
      "[placeholder-left-in]\n");
  const std::string own = findings_of("van.md", fmt::format("# Van Day toolkit\n\n{}", kPost));
  CHECK(own.find("error: ") != std::string::npos);
}

TEST_CASE("a kit of three posts has its gaps on purpose, however few", "[engine]") {
  constexpr std::string_view kThree =
      "## X\n\nToday [NAME] reads. #VanDay\n\n## Bluesky\n\nIt is back.\n\n## Facebook\n\nCome "
      "in!\n";
  const std::string_view head = GENERATE(
      as<std::string_view>(), "# Van Day toolkit", "# Van Day\n\nFor members and stewards",
      "# Van Day: posts for branches", "# Van Day\n\nShared copy for the 14 member libraries",
      "# Día de la furgoneta\n\nTextos para las sucursales");
  CHECK(
      findings_of("van.md", fmt::format("{}\n\n{}", head, kThree)) ==
      "van.md:1:1: note: this is a kit for others to fill in: blanks in 1 of its 3 posts, 1 in all "
      "[placeholder-left-in]\n");
  const std::string own = findings_of("van.md", fmt::format("# Van Day\n\n{}", kThree));
  CHECK(own.find("error: ") != std::string::npos);
}

TEST_CASE("a calendar that asks to fill its gaps in is told once of them", "[engine]") {
  constexpr std::string_view kRows =
      "Date,Channel,Copy\n2027-02-10,Facebook,Stop by ___ and show us. Thank you!\n"
      "2027-02-11,X,The van is out. #VanDay\n";
  const std::string asking = findings_of(
      "plan.csv", fmt::format("Swap in your own library name where you see ___,,\n{}", kRows));
  CHECK(asking.find("this is a kit for others to fill in: blanks in 1 of its 2 posts") !=
        std::string::npos);
  CHECK(findings_of("plan.csv", std::string(kRows)).find("this is a kit") == std::string::npos);
}

TEST_CASE("a kit that asks to fill its gaps in is told once of them, however few", "[engine]") {
  const std::string_view lead =
      GENERATE(as<std::string_view>(), "Remember to change the things in `[brackets]`!",
               "1. Replace the words in [BRACKETS].", "Sustituyan el texto entre corchetes.",
               "Swap in your own hours where you see brackets.");
  const std::string found = findings_of(
      "van.md", fmt::format("# Van day\n\n{}\n\n## X\n\nThank you, [NAME]. #VanDay\n\n## "
                            "Bluesky\n\nIt is back.\n",
                            lead));
  CHECK(
      found ==
      "van.md:1:1: note: this is a kit for others to fill in: blanks in 1 of its 2 posts, 1 in all "
      "[placeholder-left-in]\n");
}

TEST_CASE("a guide may ask to fill its gaps in where its front matter describes it", "[engine]") {
  constexpr std::string_view kGuide =
      "{}: Follow this plan. Text within brackets is yours, so change the words in "
      "brackets.\n---\n\n"
      "## X\n\nThank you, [NAME]. #VanDay\n";
  const std::string guide = findings_of("g.md", "---\n" + fmt::format(kGuide, "description"));
  CHECK(guide.find("this is a kit for others to fill in") != std::string::npos);
  const std::string post = findings_of("p.md", "---\nplatform: x\n" + fmt::format(kGuide, "notes"));
  CHECK(post.find("error: ") != std::string::npos);
}

TEST_CASE("a kit of which two posts have gaps is told once of them", "[engine]") {
  constexpr std::string_view kTwo =
      "## X\n\nJoin [ORGANIZATION] on October 29!\n\n## Facebook\n\nWe in [TOWN] vote early. See "
      "you there!\n";
  CHECK(findings_of("vote.md",
                    fmt::format("# Vote early\n\nSample posts for October.\n\n{}", kTwo)) ==
        "vote.md:1:1: note: this is a kit for others to fill in: blanks in 2 of its 2 posts, 2 in "
        "all [placeholder-left-in]\n");
  const std::string own = findings_of("vote.md", fmt::format("# Vote early\n\n{}", kTwo));
  CHECK(own.find("error: ") != std::string::npos);
}

TEST_CASE("a kit for grantees or members has its gaps on purpose", "[engine]") {
  for (const std::string_view whom :
       {"For grantees and others", "Sample posts for members", "Para las entidades socias"}) {
    const std::string found =
        findings_of("van.md", fmt::format("# Van Day toolkit\n\n{}\n\n## X\n\nToday [NAME] reads. "
                                          "#VanDay\n\n## Bluesky\n\nIt is back.\n",
                                          whom));
    CHECK(found.find("this is a kit for others to fill in") != std::string::npos);
  }
}

TEST_CASE("posts of our own, and a kit with one gap, are told of each", "[engine]") {
  const std::string own = findings_of("plan.md", kPosts);
  CHECK(std::count(own.begin(), own.end(), '\n') == 4);
  const std::string kit =
      findings_of("toolkit.md",
                  "## X\n\nThank you, [NAME]. #VanDay\n\n## Bluesky\n\nThe van is back. #VanDay\n");
  CHECK(kit.find("error: post 1: “[NAME]”") != std::string::npos);
}

}  // namespace advolint
