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

auto run_on(const std::string& name, const std::string& text) {
  const testing::TemporaryFolder folder;
  folder.write(name, text);
  return run_in(folder.path(), {"--only", "placeholder-left-in", "--format", "short", name});
}

std::string findings_of(const std::string& name, const std::string& text) {
  return run_on(name, text).out;
}

/// What the last lines say of a kit in which nothing was found; else empty.
std::string told_of_kit(const std::string& name, const std::string& text) {
  const auto run = run_on(name, text);
  const std::size_t end = run.err.find(" with blanks");
  if (!run.out.empty() || end == std::string::npos) return {};
  const std::size_t begin = run.err.rfind('\n', end) + 1;
  return run.err.substr(begin, end - begin);
}

}  // namespace

TEST_CASE("a kit that others fill in is told once of its gaps", "[engine]") {
  CHECK(told_of_kit("plan.md", fmt::format("# Van toolkit\n\n{}", kPosts)) ==
        "3 posts are templates");
  CHECK(told_of_kit("van_templates.md", fmt::format("# Van\n\n{}", kPosts)) ==
        "3 posts are templates");
}

TEST_CASE("a kit for partners has its gaps on purpose, however few", "[engine]") {
  constexpr std::string_view kPost =
      "## X\n\nToday [NAME] reads. #VanDay\n\n## Bluesky\n\nIt is back.\n";
  CHECK(
      told_of_kit("van.md", fmt::format("# Partner Toolkit: Van Day\n\nTake what you like, change "
                                        "what you must.\n\n{}",
                                        kPost)) == "1 post is a template");
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
  CHECK(told_of_kit("van.md", fmt::format("{}\n\n{}", head, kThree)) == "1 post is a template");
  const std::string own = findings_of("van.md", fmt::format("# Van Day\n\n{}", kThree));
  CHECK(own.find("error: ") != std::string::npos);
}

TEST_CASE("a calendar that asks to fill its gaps in is told once of them", "[engine]") {
  constexpr std::string_view kRows =
      "Date,Channel,Copy\n2027-02-10,Facebook,Stop by ___ and show us. Thank you!\n"
      "2027-02-11,X,The van is out. #VanDay\n";
  CHECK(told_of_kit("plan.csv", fmt::format("Swap in your own library name where you see ___,,\n{}",
                                            kRows)) == "1 post is a template");
  CHECK(told_of_kit("plan.csv", std::string(kRows)).empty());
}

TEST_CASE("a kit that asks to fill its gaps in is told once of them, however few", "[engine]") {
  const std::string_view lead =
      GENERATE(as<std::string_view>(), "Remember to change the things in `[brackets]`!",
               "1. Replace the words in [BRACKETS].", "Sustituyan el texto entre corchetes.",
               "Swap in your own hours where you see brackets.");
  CHECK(told_of_kit("van.md",
                    fmt::format("# Van day\n\n{}\n\n## X\n\nThank you, [NAME]. #VanDay\n\n## "
                                "Bluesky\n\nIt is back.\n",
                                lead)) == "1 post is a template");
}

TEST_CASE("a guide may ask to fill its gaps in where its front matter describes it", "[engine]") {
  constexpr std::string_view kGuide =
      "{}: Follow this plan. Text within brackets is yours, so change the words in "
      "brackets.\n---\n\n"
      "## X\n\nThank you, [NAME]. #VanDay\n";
  CHECK(told_of_kit("g.md", "---\n" + fmt::format(kGuide, "description")) ==
        "1 post is a template");
  const std::string post = findings_of("p.md", "---\nplatform: x\n" + fmt::format(kGuide, "notes"));
  CHECK(post.find("error: ") != std::string::npos);
}

TEST_CASE("a kit of which two posts have gaps is told once of them", "[engine]") {
  constexpr std::string_view kTwo =
      "## X\n\nJoin [ORGANIZATION] on October 29!\n\n## Facebook\n\nWe in [TOWN] vote early. See "
      "you there!\n";
  CHECK(told_of_kit("vote.md", fmt::format("# Vote early\n\nSample posts for October.\n\n{}",
                                           kTwo)) == "2 posts are templates");
  const std::string own = findings_of("vote.md", fmt::format("# Vote early\n\n{}", kTwo));
  CHECK(own.find("error: ") != std::string::npos);
}

TEST_CASE("a kit for grantees or members has its gaps on purpose", "[engine]") {
  for (const std::string_view whom :
       {"For grantees and others", "Sample posts for members", "Para las entidades socias"}) {
    CHECK(
        told_of_kit("van.md", fmt::format("# Van Day toolkit\n\n{}\n\n## X\n\nToday [NAME] reads. "
                                          "#VanDay\n\n## Bluesky\n\nIt is back.\n",
                                          whom)) == "1 post is a template");
  }
}

TEST_CASE("a pack whose letters have gaps is one that others fill in", "[engine]") {
  constexpr std::string_view kPack =
      "# Vote for the van\n\n## Call\n\nHi, my name is {} and I live in {}.\n\n## Tweets\n\nThank "
      "you, @[LEGISLATOR], for the van! #VanDay\n";
  CHECK(told_of_kit("vote.md", fmt::format(kPack, "[NAME]", "[TOWN]")) == "1 post is a template");
  CHECK(told_of_kit("vote.md", fmt::format(kPack, "____", "____")) == "1 post is a template");
  CHECK(told_of_kit("vote.md", fmt::format(kPack, "Ana", "[see map]")).empty());
}

TEST_CASE("replies that are kept ready have gaps for whoever asks", "[engine]") {
  CHECK(told_of_kit("replies.md",
                    "## Replies\n\n**Reply about parking**\n\n> Hi [NAME], park in the yard.\n\n"
                    "**Reply about hours**\n\n> Until six, every day.\n") ==
        "1 post is a template");
}

TEST_CASE("the same gap in several posts is told once", "[engine]") {
  const std::string found = findings_of(
      "van.md",
      "## X\n\nThe van: [LINK]\n\n## Bluesky\n\nCome: [LINK]\n\n## Mastodon\n\nIn [YOUR TOWN]\n");
  CHECK(std::count(found.begin(), found.end(), '\n') == 2);
  CHECK(found.find("post 3: “[YOUR TOWN]”") != std::string::npos);
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
