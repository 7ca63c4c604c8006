#include "engine/examples/run_examples.h"

#include <catch2/catch.hpp>

#include "support/faults.h"
#include "unit/engine/linter.h"

namespace advolint {
namespace {

/// The failures of a rule that forbids hashtags, with these examples.
std::string failures(std::string_view examples, std::string_view more = {}) {
  const Linter linter(rule("forbid: {hashtag: any}\nmessage: 'no {found}'\n" + std::string(more) +
                           "examples: [{good: {text: a}}, {bad: {text: '#a'}}, " +
                           std::string(examples) + "]"));
  return testing::faults_of(run_examples(linter.rules()).failures);
}

std::string failure(std::string_view place, std::string_view message) {
  return "error pack-example-failed at '" + std::string(place) + "': r: " + std::string(message) +
         "\n";
}

}  // namespace

TEST_CASE("examples that do what they say do not fail", "[engine][examples]") {
  CHECK(failures("{bad: {text: 'A «#Tag».'}}") == "");
  CHECK(failures("{bad: {text: '«#One» and «#Two»'}}") == "");
  CHECK(failures("{bad: {text: '#One', message: 'no #One'}}") == "");
  CHECK(failures("{bad: {file: \"---\\ntopic: a\\n---\\n«#One»\\n\"}}") == "");
  CHECK(failures("{good: {text-of-length: 300}}") == "");
  CHECK(failures("{bad: {hex: 23 41}}") == "");
}

TEST_CASE("an example without a text is about the data of its workspace", "[engine][examples]") {
  const auto data_failures = [](std::string_view examples) {
    const Linter linter(
        rule("forbid: {missing-key: any, in: officials, from: tags}\n"
             "message: '{name} lacks {missing}'\n"
             "examples: [{good: {text: a}}, " +
             std::string(examples) + "]"));
    return testing::faults_of(run_examples(linter.rules()).failures);
  };
  CHECK(data_failures("{bad: {workspace: {officials: [{id: a, name: A}]}, at: A}}") == "");
  CHECK(data_failures("{bad: {workspace: {officials: [{id: a, name: A}, {id: b, name: B}]}, "
                      "at: [A, B]}}") == "");
  CHECK(data_failures("{bad: {workspace: {officials: [{id: a, name: A}]}, at: a, message: m}}") ==
        failure("{workspace: {officials: [{id: a, name: A}]}, at: a, message: m}",
                "the finding is not where the example marks it: “A” (A lacks `Books` and "
                "`Reading`)"));
  CHECK(
      data_failures("{bad: {workspace: {officials: [{id: a, name: A, Books: b, Reading: r}]}}}") ==
      failure("{workspace: {officials: [{id: a, name: A, Books: b, Reading: r}]}}",
              "this bad example gives no finding of 'r'"));
}

TEST_CASE("a good example with a finding fails", "[engine][examples]") {
  CHECK(failures("{good: {text: 'A #Tag.'}}") ==
        failure("{text: 'A #Tag.'}", "this good example gives a finding: “#Tag” (no #Tag)"));
}

TEST_CASE("a bad example without a finding fails", "[engine][examples]") {
  CHECK(failures("{bad: {text: nothing}}") ==
        failure("{text: nothing}", "this bad example gives no finding of 'r'"));
}

TEST_CASE("a finding that is not where the example marks it fails", "[engine][examples]") {
  CHECK(failures("{bad: {text: '«A» #Tag'}}") ==
        failure("{text: '«A» #Tag'}",
                "the finding is not where the example marks it: “#Tag” (no #Tag)"));
  CHECK(failures("{bad: {text: '«#One» #Two'}}") ==
        failure("{text: '«#One» #Two'}",
                "the finding is not where the example marks it: “#One” (no #One), “#Two” (no "
                "#Two)"));
}

TEST_CASE("a finding in other words than the example's fails", "[engine][examples]") {
  CHECK(failures("{bad: {text: '#One', message: 'no #Two'}}") ==
        failure("{text: '#One', message: 'no #Two'}",
                "no finding says “no #Two”, only “#One” (no #One)"));
}

TEST_CASE("a fix that does not give the example's text fails", "[engine][examples]") {
  constexpr std::string_view kFix = "suggest: {replace: '{found}s'}\n";
  CHECK(failures("{bad: {text: '#One', fixed: '#Ones'}}", kFix) == "");
  CHECK(failures("{bad: {text: '#One', fixed: '#Two'}}", kFix) ==
        failure("{text: '#One', fixed: '#Two'}", "its fix gives “#Ones”"));
}

TEST_CASE("an example has front matter and a workspace of its own", "[engine][examples]") {
  const Linter linter(
      rule("for: {topic: meeting}\n"
           "require: {mention: each, from: meeting.with}\n"
           "message: 'no {missing.handle}'\n"
           "examples:\n"
           "  - good: {topic: other, text: Hello}\n"
           "  - bad:\n"
           "      topic: meeting\n"
           "      platform: x\n"
           "      meeting: {with: [lee]}\n"
           "      text: Hello\n"
           "      message: no @RepLee\n"
           "      workspace: {officials: [{id: lee, name: Lee, handles: {x: RepLee}}]}"));
  const ExampleResults results = run_examples(linter.rules());
  CHECK(testing::faults_of(results.failures) == "");
  CHECK(results.rule_count == 1);
  CHECK(results.example_count == 2);
}

TEST_CASE("an example's name is the path that conditions see", "[engine][examples]") {
  const Linter linter(
      rule("for: {path: 'drafts/**'}\n"
           "forbid: {hashtag: any}\n"
           "examples:\n"
           "  - good: {text: '#a', name: old/a.md}\n"
           "  - bad: {text: '#a', name: drafts/a.md}"));
  CHECK(testing::faults_of(run_examples(linter.rules()).failures) == "");
}

TEST_CASE("a fault in an example's workspace is reported at its place", "[engine][examples]") {
  CHECK(failures("{bad: {text: '#One', workspace: {oficials: []}}}") ==
        "error pack-example-unknown-key at 'oficials': unknown key 'oficials' in the workspace "
        "(did you mean 'officials'?)\n");
}

TEST_CASE("examples run whatever level a rule has", "[engine][examples]") {
  const Linter linter(rule(
      "level: none\nforbid: {hashtag: any}\nexamples: [{good: {text: a}}, {bad: {text: '#a'}}]"));
  CHECK(run_examples(linter.rules()).failures.empty());
}

}  // namespace advolint
