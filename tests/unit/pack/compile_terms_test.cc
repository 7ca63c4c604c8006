#include <string>

#include <catch2/catch.hpp>

#include "unit/pack/compiled.h"
#include "unit/pack/pack_text.h"

namespace advolint {
namespace {

struct Case {
  std::string lines, faults;
};

}  // namespace

TEST_CASE("a value that a kind cannot give is a fault with the list of what it gives",
          "[pack][terms]") {
  const auto it = GENERATE(values<Case>({
      {"forbid: {alt-text: any, with: {fault: mising}}",
       "error pack-unknown-word at 'mising': 'fault' of 'alt-text' is missing, filler, program, "
       "planned, repeated, file-name, opening, too-long, too-long-for-some or no-column, not "
       "'mising' (did you mean 'missing'?)\n"},
      {"forbid: {hashtag: any, except: {registered: [no, maybe]}}",
       "error pack-unknown-word at 'maybe': 'registered' of 'hashtag' is yes, unchecked or no, not "
       "'maybe'\n"},
      {"for: {has: {official: any, with: {by: name, known: yse}}}\nforbid: {hashtag: any}",
       "error pack-unknown-word at 'yse': 'known' of 'official' is yes or no, not 'yse' (did you "
       "mean 'yes'?)\n"},
      {"forbid: {layout-fault: emty-post}",
       "error pack-unknown-word at 'emty-post': 'layout-fault' is one of unknown-platform, "
       "no-platform, unread-section, several-posts, empty-post, unfenced-front-matter, "
       "unclosed-front-matter, trailing-separator, invalid-text, no-text-column, duplicate-column, "
       "unknown-column, extra-cells, unclosed-quote, text-after-quote, missing-part or no-year, "
       "not 'emty-post' (did you "
       "mean 'empty-post'?)\n"},
      {"require: {event-detail: whom}",
       "error pack-unknown-word at 'whom': 'event-detail' is one of when, hour, where or link, not "
       "'whom'"},
      {"forbid: {placeholder: any, with: {district: any}}",
       "error pack-unknown-value at 'district': 'placeholder' has no value 'district'; it has "},
  }));
  INFO(it.lines);
  const std::string faults = faults_of_rule(it.lines);
  INFO(faults);
  CHECK(faults.substr(0, it.faults.size()) == it.faults);
}

TEST_CASE("values of entries are known where from names some", "[pack][terms]") {
  CHECK(faults_of_rule("forbid: {mention: any, from: officials, except: {district: districts}}") ==
        "");
  CHECK(faults_of_rule("forbid: {hashtag: any, from: tags, with: {name: Books}}") == "");
  CHECK(faults_of_rule("forbid: {hashtag: any, with: {registered: any}}") == "");
  CHECK(faults_of_rule("forbid: {hashtag: any, with: {tag: whatever}}") == "");
}

TEST_CASE("a parameter is what its kind says", "[pack][terms]") {
  const auto it = GENERATE(values<Case>({
      {"forbid: {emoji-run: any, most: three}",
       "error pack-bad-parameter at 'three': 'most' of 'emoji-run' is a whole number, not "
       "'three'\n"},
      {"forbid: {emoji-run: any, most: '-1'}",
       "error pack-bad-parameter at ''-1'': 'most' of 'emoji-run' is a whole number, not '-1'\n"},
      {"across: month\nforbid: {repeated: any, within: lots}",
       "error pack-bad-parameter at 'lots': 'within' of 'repeated' is a number of days, such as "
       "'21' or '3 weeks', not 'lots'\n"},
      {"across: month\nforbid: {repeated: any, similarity: 8o}",
       "error pack-bad-parameter at '8o': 'similarity' of 'repeated' is a whole number from 0 to "
       "100, not '8o'\n"},
      {"across: month\nforbid: {repeated: any, similarity: 101}",
       "error pack-bad-parameter at '101': 'similarity' of 'repeated' is a whole number from 0 to "
       "100, not '101'\n"},
      {"parameters: {n: few}\nforbid: {emoji-run: any, most: '{n}'}",
       "error pack-bad-parameter at ''{n}'': 'most' of 'emoji-run' is a whole number, not "
       "'few'\n"},
  }));
  INFO(it.lines);
  CHECK(faults_of_rule(it.lines) == it.faults);
}

TEST_CASE("days may be written as weeks", "[pack][terms]") {
  const Compiled it = compile(pack_text("across: month\nforbid: {repeated: any, within: 3 weeks}"));
  REQUIRE(it.faults == "");
  CHECK(it.rules.at(0).calendar_claims.at(0).claim.number("within", 0) == 21);
}

TEST_CASE("a name in a message must be one that the claim or the draft gives", "[pack][terms]") {
  const auto first_line = [](const std::string& text) { return faults_of_rule(text); };
  const std::string claim = "require: {mention: each, from: meeting.with}\nhelp: ";
  CHECK(first_line(claim + "'{missing.name}, {missing.handle}, {draft.title}'") == "");
  CHECK(first_line(claim + "'{missing.nmae}'").find("(did you mean 'missing.name'?)") !=
        std::string::npos);
  CHECK(first_line(claim + "'{draft.titel}'").find("(did you mean 'draft.title'?)") !=
        std::string::npos);
  CHECK(first_line("forbid: {hashtag: any}\nhelp: '{missing.name}'")
            .starts_with("warning pack-unknown-field"));
}

TEST_CASE("a key that no draft has is a fault, unless the pack declares it", "[pack][terms]") {
  const std::string lines = "for: {department: youth}\nforbid: {hashtag: any}";
  const std::string faults = faults_of_rule(lines);
  CHECK(
      faults.starts_with("error pack-unknown-key at 'department': unknown key 'department' "
                         "(known are account, alt, "));
  CHECK(faults.ends_with("; a key of your own goes under 'keys:' of the pack)\n"));
  CHECK(compile("keys: [department]\n" + pack_text(lines)).faults == "");
  CHECK(faults_of_rule("for: {meeting.wiht: lee}\nforbid: {hashtag: any}") ==
        "error pack-unknown-key at 'meeting.wiht': unknown key 'meeting.wiht' (did you mean "
        "'meeting.with'?)\n");
  CHECK(faults_of_rule("for: {organisation.runby: city}\nforbid: {hashtag: any}") ==
        "error pack-unknown-key at 'organisation.runby': unknown key 'organisation.runby' (did you "
        "mean 'organisation.run-by'?)\n");
  CHECK(faults_of_rule("for: {organisation.run-by: city, event.date: any}\nforbid: {link: any}") ==
        "");
  CHECK(faults_of_rule("require: {field: locaton}") ==
        "error pack-unknown-key at 'locaton': unknown key 'locaton' (did you mean 'location'?)\n");
  CHECK(faults_of_rule("require: {field: department}") == "");
}

TEST_CASE("text needs something to look for that can be looked for", "[pack][terms]") {
  CHECK(faults_of_rule("forbid: {text: any}") ==
        "error pack-no-pattern at '{text: any}': say what to look for with 'literal: …' or "
        "'pattern: …'\n");
  CHECK(faults_of_rule("forbid: {text: any, literal: a, pattern: b}")
            .starts_with("error pack-no-pattern"));
  CHECK(faults_of_rule("forbid: {text: any, pattern: '(a'}") ==
        "error pack-bad-pattern at ''(a'': '(a' is not a valid regular expression: missing ): (a "
        "(patterns are in RE2's syntax, which has no lookahead and no backreferences: leave things "
        "out with 'except')\n");
}

TEST_CASE("a moment that is none is a fault that says what would be one", "[pack][terms]") {
  CHECK(faults_of_rule("for: {date: 2026-02-30}\nforbid: {post: any}") ==
        "error pack-bad-moment at '2026-02-30': there is no 2026-02-30\n");
  CHECK(faults_of_rule("for: {date: christmas}\nforbid: {post: any}") ==
        "error pack-bad-moment at 'christmas': 'date' does not understand 'christmas': write "
        "'2026-12-25', '12-25', '12-24 to 12-26', 'past', 'days-of-action', 'any', "
        "'none'\n");
  CHECK(faults_of_rule("for: {weekday: saterday}\nforbid: {post: any}")
            .ends_with("(did you mean 'saturday'?)\n"));
  CHECK(faults_of_rule("for: {weekday: sun}\nforbid: {post: any}") ==
        "error pack-bad-moment at 'sun': 'weekday' does not understand 'sun': write "
        "'monday' … 'sunday', 'weekend', 'any', 'none'\n");
  CHECK(faults_of_rule("for: {time: '25:00'}\nforbid: {post: any}") ==
        "error pack-bad-moment at ''25:00'': 'time' does not understand '25:00': write 'before "
        "08:00', 'after 18:00', '09:00 to 17:00', 'any', 'none'\n");
  CHECK(faults_of_rule("for: {date: 12-24 to 2026-12-26}\nforbid: {post: any}") != "");
  CHECK(faults_of_rule("for: {date: tags}\nforbid: {post: any}") != "");
}

TEST_CASE("replace is a map from words to better ones", "[pack][terms]") {
  CHECK(faults_of_rule("replace: {users: patrons}") == "");
  CHECK(faults_of_rule("replace: users") ==
        "error pack-wrong-type at 'users': replace must be a map, not 'users'\n");
  CHECK(faults_of_rule("replace: {users: [patrons]}") ==
        "error pack-wrong-type at '[patrons]': write one word or phrase to put in place of "
        "'users'\n");
  CHECK(faults_of_rule("replace: {'(a | b': patrons}").starts_with("error pack-bad-phrase"));
  CHECK(faults_of_rule("replace: {a: b}\nforbid: {link: any}") == "");
}

TEST_CASE("what looks for the words of a list needs one", "[pack][terms]") {
  CHECK(faults_of_rule("require: {phrase: any}") ==
        "error pack-missing-from at '{phrase: any}': 'phrase' needs a list of words: name one with "
        "'from: …'\n");
  CHECK(faults_of_rule("for: {has: phrase}\nforbid: {link: any}")
            .starts_with("error pack-missing-from at 'phrase'"));
}

TEST_CASE("a misspelt key of an example is told from a key of one's own", "[pack][terms]") {
  const auto faults = [](const std::string& key) {
    return compile("pack: p\nrules:\n" +
                   rule_text("forbid: {hashtag: any}\nlevel: error\nmessage: m\nwhy: w.\n"
                             "examples: [{good: {text: a, " +
                             key + ": x}}, {bad: {text: '#a'}}]"))
        .faults;
  };
  CHECK(faults("plattform").find("(did you mean 'platform'?)") != std::string::npos);
  CHECK(faults("fixd").find("(did you mean 'fixed'?)") != std::string::npos);
  CHECK(faults("department") == "");
  CHECK(faults("department: a, plattform").find("(did you mean 'platform'?)") != std::string::npos);
}

}  // namespace advolint
