#include "engine/evaluate.h"

#include <catch2/catch.hpp>

#include "engine/apply_fix.h"
#include "unit/engine/linter.h"

namespace advolint {
namespace {

std::string findings(std::string_view lines, std::string_view draft,
                     std::string_view workspace = {}) {
  return Linter(rule(lines), workspace).lint(draft);
}

constexpr std::string_view kCampaign =
    "campaigns: [{id: fund, name: Fund us, hashtags: [FundLibraries, SaveOurBranch]}]\n";

}  // namespace

TEST_CASE("what is missing is found where it would be added", "[engine][evaluate]") {
  constexpr std::string_view kRule = "require: {hashtag: any}\nmessage: '{count} hashtags'";
  CHECK(findings(kRule, "No tag here.\n") == "error after 'No tag here.': 0 hashtags\n");
  CHECK(findings(kRule, "---\ntopic: a\n---\n\nNo tag.\n\n\n") ==
        "error after 'No tag.': 0 hashtags\n");
  CHECK(findings(kRule, "A #Tag.\n") == "");
}

TEST_CASE("a demand says which key of the draft calls for it", "[engine][evaluate]") {
  CHECK(findings("for: {topic: advocacy}\nrequire: {hashtag: any}",
                 "---\ntopic: advocacy\n---\nNo tag.\n") ==
        "error after 'No tag.': m\n"
        "  note at 'advocacy': asked for because topic is “advocacy”\n");
}

TEST_CASE("a demand for a number counts both ways", "[engine][evaluate]") {
  constexpr std::string_view kExactly = "require: {hashtag: exactly 2}\nmessage: 'found {count}'";
  CHECK(findings(kExactly, "#One") == "error after '#One': found 1\n");
  CHECK(findings(kExactly, "#One #Two") == "");
  CHECK(findings(kExactly, "#One #Two #Three #Four") == "error at '#Three': found 4\n");
  CHECK(findings("require: {hashtag: 1 to 2}", "#One #Two #Three") == "error at '#Three': m\n");
  CHECK(findings("require: {hashtag: at most 1}", "none") == "");
  CHECK(findings("require: {hashtag: none}", "#One") == "error at '#One': m\n");
}

TEST_CASE("each asks for every entry of a list", "[engine][evaluate]") {
  constexpr std::string_view kRule =
      "require: {hashtag: each, from: campaign.hashtags}\n"
      "message: 'no #{wanted}'\n"
      "suggest: {append: ' #{wanted}'}";
  CHECK(findings(kRule, "---\ncampaign: fund\n---\n#savEourbranch now\n", kCampaign) ==
        "error after '#savEourbranch now': no #FundLibraries (add #FundLibraries)\n"
        "  note at 'fund': asked for here\n");
  CHECK(findings(kRule, "---\ncampaign: fund\n---\n#SaveOurBranch #FundLibraries\n", kCampaign) ==
        "");
  CHECK(findings(kRule, "No campaign.\n", kCampaign) == "");
  CHECK(findings("require: {hashtag: each, from: tags}\nmessage: 'no {wanted}'", "#Books\n") ==
        "error after '#Books': no Reading\n");
}

TEST_CASE("an official who is named and not tagged is found at the name", "[engine][evaluate]") {
  constexpr std::string_view kWorkspace =
      "officials:\n"
      "  - {id: lee, name: Maria Lee, title: Representative, handles: {x: RepLee}}\n";
  CHECK(findings("require: {mention: each, from: meeting.with}\n"
                 "message: '{missing.name} is {missing.handle}'",
                 "---\nplatform: x\nmeeting: {with: [lee]}\n---\nThanks, Rep. Lee, again!\n",
                 kWorkspace) ==
        "error at 'Rep. Lee': Maria Lee is @RepLee\n  note at 'lee': asked for here\n");
}

TEST_CASE("forbid finds every thing", "[engine][evaluate]") {
  CHECK(findings("forbid: {hashtag: any}\nmessage: '{found} of {count}'", "#One #Two") ==
        "error at '#One': #One of 2\nerror at '#Two': #Two of 2\n");
}

TEST_CASE("forbid from a number on finds the thing that makes it", "[engine][evaluate]") {
  constexpr std::string_view kRule = "forbid: {hashtag: at least 3}\nmessage: '{count} hashtags'";
  CHECK(findings(kRule, "#One #Two") == "");
  CHECK(findings(kRule, "#One #Two #Three #Four") == "error at '#Three': 4 hashtags\n");
  CHECK(findings("forbid: {hashtag: exactly 2}", "#One #Two") == "error at '#Two': m\n");
  CHECK(findings("forbid: {hashtag: exactly 2}", "#One #Two #Three") == "");
}

TEST_CASE("limit finds the first thing beyond", "[engine][evaluate]") {
  constexpr std::string_view kRule =
      "limit: {hashtag: at most 2}\nmessage: '{count} of {limit}, {over} too many'";
  CHECK(findings(kRule, "#One #Two") == "");
  CHECK(findings(kRule, "#One #Two #Three #Four") == "error at '#Three': 4 of 2, 2 too many\n");
  CHECK(findings("limit: {hashtag: 1}", "#One #Two") == "error at '#Two': m\n");
}

TEST_CASE("a platform's limit holds on that platform only", "[engine][evaluate]") {
  constexpr std::string_view kRule = "limit: {hashtag: platform}\nmessage: '{limit} on {platform}'";
  CHECK(findings(kRule, "---\nplatform: threads\n---\n#One #Two\n") ==
        "warning at '#Two': 1 on Threads\n");
  CHECK(findings(kRule, "---\nplatform: x\n---\n#One #Two\n") == "");
  CHECK(findings(kRule, "#One #Two\n") == "");
}

TEST_CASE("a limit of length finds what lies beyond", "[engine][evaluate]") {
  CHECK(findings("limit: {length: 5}\nmessage: '{over} over {limit}'", "12345678\n") ==
        "error at '678': 3 over 5\n");
  CHECK(findings("limit: {length: 5}", "12345\n") == "");
}

TEST_CASE("a finding on several of a post's platforms is one", "[engine][evaluate]") {
  CHECK(findings("forbid: {hashtag: any}", "---\nplatform: [x, bluesky]\n---\n#One\n") ==
        "error at '#One': m\n");
}

TEST_CASE("a demand for a key sleeps where a draft states nothing", "[engine][evaluate]") {
  CHECK(findings("require: {field: location}", "Words.\n") == "");
  CHECK(findings("require: {field: location}", "---\ntopic: a\n---\nWords.\n") ==
        "error after 'Words.': m\n");
  CHECK(findings("require: {field: location}", "---\nlocation: Mill St\n---\nWords.\n") == "");
}

TEST_CASE("a rule's suggestion becomes the fix", "[engine][evaluate]") {
  const auto edit = [](std::string_view suggestion) {
    const Linter linter(rule("forbid: {hashtag: any}\nsuggest: " + std::string(suggestion)));
    const Diagnostics found = linter.diagnostics("A #Tag b\n");
    REQUIRE(found.size() == 1);
    REQUIRE(found[0].fixes.size() == 1);
    REQUIRE(found[0].fixes[0].edits.size() == 1);
    return found[0].fixes[0];
  };
  const Fix replaced = edit("{replace: '{found}s', safe: true}");
  CHECK(replaced.title == "write #Tags");
  CHECK(replaced.safety == Safety::Safe);
  CHECK(replaced.edits[0].replacement == "#Tags");
  CHECK(replaced.edits[0].span == SourceSpan{2, 6});
  const Fix removed = edit("{remove: true}");
  CHECK(removed.title == "remove “#Tag”");
  CHECK(removed.safety == Safety::Suggested);
  CHECK(removed.edits[0].replacement == "");
  const Fix appended = edit("{append: ' !'}");
  CHECK(appended.title == "add !");
  CHECK(appended.edits[0].span == SourceSpan{8, 8});
}

TEST_CASE("a fix does not break the table that it is for", "[engine][evaluate][calendar]") {
  const auto fixed = [](std::string_view suggestion, std::string_view cell) {
    const Linter linter(rule("forbid: {hashtag: any}\nsuggest: " + std::string(suggestion)));
    const std::string bytes = "platform,text\nx," + std::string(cell) + "\n";
    return apply_fixes(bytes, linter.diagnostics(bytes, "plan.csv")).substr(16);
  };
  CHECK(fixed("{replace: '{found}s'}", "A #Tag b") == "A #Tags b\n");
  CHECK(fixed("{replace: '\"{found}\", or'}", "\"A #Tag \"\"b\"\"\"") ==
        "\"A \"\"#Tag\"\", or \"\"b\"\"\"\n");
  CHECK(fixed("{replace: '\"{found}\"'}", "A #Tag b") == "A #Tag b\n");
  CHECK(fixed("{append: ', please'}", "A #Tag b") == "A #Tag b\n");
  CHECK(fixed("{append: ', please'}", "\"A #Tag b\"") == "\"A #Tag b, please\"\n");
  CHECK(fixed("{append: ' please'}", "\"A #Tag \"\"b\"\" \"") == "\"A #Tag \"\"b\"\" please \"\n");
  CHECK(fixed("{remove: true}", "\"\"\"#Tag\"\"\"") == "\"\"\"\"\"\"\n");
}

TEST_CASE("help stands in where there is no fix", "[engine][evaluate]") {
  CHECK(findings("forbid: {hashtag: any}\nhelp: leave {found} out", "#One") ==
        "error at '#One': m (leave #One out)\n");
  CHECK(findings("forbid: {hashtag: any}\nhelp: leave it out\nsuggest: {remove: true}", "#One") ==
        "error at '#One': m (remove “#One”)\n");
  CHECK(findings("forbid: {hashtag: any}\nhelp: leave it out\nsuggest: {replace: '{near}'}",
                 "#One") == "error at '#One': m (leave it out)\n");
}

TEST_CASE("a message shows front matter and parameters", "[engine][evaluate]") {
  CHECK(findings("forbid: {hashtag: any}\nparameters: {most: 2}\n"
                 "message: '{draft.topic} {most}{draft.kind: {draft.kind}}'",
                 "---\ntopic: books\n---\n#One\n") == "error at '#One': books 2\n");
}

TEST_CASE("a rule at level none finds nothing", "[engine][evaluate]") {
  CHECK(findings("level: none\nforbid: {hashtag: any}", "#One") == "");
}

}  // namespace advolint
