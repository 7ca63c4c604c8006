#include "engine/suppress.h"

#include <catch2/catch.hpp>

#include "unit/engine/linter.h"

namespace advolint {
namespace {

/// Hashtags and mentions are forbidden, and suppressions are watched.
const std::string kRules =
    rule("forbid: {hashtag: any}\nmessage: '{found}'", "no-hashtag") +
    rule("forbid: {mention: any}\nmessage: '{found}'", "no-mention") +
    rule("forbid: {suppression-fault: unused}\nmessage: unused {rule}", "unused-ignore") +
    rule("forbid: {suppression-fault: unknown-rule}\nmessage: 'unknown {rule}, {wanted}?'",
         "unknown-ignore") +
    rule("forbid: {suppression-fault: no-reason}\nmessage: no reason", "bare-ignore");

std::string lint(std::string_view draft, std::string_view path = "draft.md") {
  return Linter(kRules).lint(draft, path);
}

}  // namespace

TEST_CASE("a comment silences a rule on its own line", "[engine][suppress]") {
  CHECK(lint("#One <!-- advolint-disable-line no-hashtag -- why -->\n#Two\n") ==
        "error at '#Two': #Two\n");
  CHECK(lint("#One @two <!-- advolint-disable-line no-hashtag -- why -->\n") ==
        "error at '@two': @two\n");
  CHECK(lint("#Two\n#One <!-- advolint-disable-line no-hashtag -- why -->\n") ==
        "error at '#Two': #Two\n");
  CHECK(lint("#One @two <!-- advolint-disable-line no-hashtag no-mention -- why -->") == "");
}

TEST_CASE("a comment silences a rule on the next line", "[engine][suppress]") {
  CHECK(lint("<!-- advolint-disable-next-line no-hashtag -- why -->\n#One\n#Two\n") ==
        "error at '#Two': #Two\n");
  CHECK(lint("Words\n<!-- advolint-disable-next-line no-hashtag -- why -->\n\n#One\n\n#Two\n",
             "a.txt") == "error at '#Two': #Two\n");
}

TEST_CASE("a comment silences a rule from here on, until another ends it", "[engine][suppress]") {
  CHECK(lint("#One\n\n<!-- advolint-disable no-hashtag -- why -->\n\n#Two\n\n"
             "<!-- advolint-enable no-hashtag -->\n\n#Three\n") ==
        "error at '#One': #One\nerror at '#Three': #Three\n");
  CHECK(lint("#One\n\n<!-- advolint-disable no-hashtag -- why -->\n\n#Two\n") ==
        "error at '#One': #One\n");
}

TEST_CASE("a comment silences a rule in the whole file", "[engine][suppress]") {
  CHECK(lint("#One\n\n#Two\n<!-- advolint-disable-file no-hashtag -- why -->\n") == "");
}

TEST_CASE("front matter silences rules for the draft", "[engine][suppress]") {
  CHECK(lint("---\nignore: [{rule: no-hashtag, because: why}]\n---\n#One @two\n") ==
        "error at '@two': @two\n");
  CHECK(lint("---\nignore: {rule: [no-hashtag, no-mention], because: why}\n---\n#One @two\n") ==
        "");
}

TEST_CASE("a suppression without a reason is found, and silences all the same",
          "[engine][suppress]") {
  CHECK(lint("#One <!-- advolint-disable-line no-hashtag -->\n") ==
        "error at '<!-- advolint-disable-line no-hashtag -->': no reason\n");
  CHECK(lint("---\nignore: [no-hashtag]\n---\n#One\n") == "error at 'no-hashtag': no reason\n");
}

TEST_CASE("a suppression that silences nothing is found at the rule it names",
          "[engine][suppress]") {
  CHECK(lint("#One <!-- advolint-disable-line no-hashtag no-mention -- why -->\n") ==
        "error at 'no-mention': unused no-mention\n");
  CHECK(lint("One <!-- advolint-disable-line -- why -->\n") ==
        "error at '<!-- advolint-disable-line -- why -->': unused \n");
  CHECK(lint("---\nignore: [{rule: no-hashtag, because: why}]\n---\nOne\n") ==
        "error at 'no-hashtag': unused no-hashtag\n");
}

TEST_CASE("a suppression of a rule that does not exist is found with what was meant",
          "[engine][suppress]") {
  CHECK(lint("#One <!-- advolint-disable-line no-hashtags -- why -->\n") ==
        "error at '#One': #One\nerror at 'no-hashtags': unknown no-hashtags, no-hashtag?\n");
}

TEST_CASE("thousands of suppressions do not slow a draft down", "[engine][suppress]") {
  std::string draft;
  for (int i = 0; i < 4000; ++i) {
    draft += "#One <!-- advolint-disable-line no-hashtag no-mentoin -- why -->\n\n";
  }
  const Diagnostics found = Linter(kRules).diagnostics(draft);
  CHECK(found.size() == 4000);
}

TEST_CASE("a rule on suppressions heeds its conditions and its other claims",
          "[engine][suppress]") {
  constexpr std::string_view kDraft =
      "---\ntopic: books\n---\n<!-- advolint-disable-line no-hashtag -- why -->\nWords\n";
  const auto said = [&](const std::string& lines) {
    return Linter(rule("forbid: {hashtag: any}", "no-hashtag") + rule(lines, "tidy")).lint(kDraft);
  };
  CHECK(said("for: {topic: books}\nforbid: {suppression-fault: unused}\nmessage: unused") ==
        "error at 'no-hashtag': unused\n");
  CHECK(said("for: {topic: news}\nforbid: {suppression-fault: unused}\nmessage: unused") == "");
  CHECK(said("unless: {topic: books}\nforbid: {suppression-fault: unused}\nmessage: unused") == "");
  const std::string both =
      "forbid: [{suppression-fault: unused, message: unused}, {phrase: any, from: tags}]\n";
  CHECK(said(both + "message: found") == "error at 'no-hashtag': unused\n");
  const std::string second =
      "forbid: [{layout-fault: empty-post}, {suppression-fault: unused, message: unused}]\n";
  CHECK(said(second + "message: found") == "error at 'no-hashtag': unused\n");
}

}  // namespace advolint
