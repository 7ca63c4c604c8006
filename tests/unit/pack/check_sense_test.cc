#include <string>

#include <catch2/catch.hpp>

#include "unit/pack/compiled.h"

namespace advolint {
namespace {

struct Case {
  std::string lines, faults;
};

}  // namespace

TEST_CASE("an amount that nothing can break is a fault", "[pack][sense]") {
  const auto it = GENERATE(values<Case>({
      {"limit: {hashtag: any}",
       "error pack-never-fires at 'any': 'limit' with 'any' allows any number of 'hashtag'\n"},
      {"limit: {hashtag: at least 2}",
       "error pack-never-fires at 'at least 2': 'limit' with 'at least 2' allows any number of "
       "'hashtag'\n"},
      {"require: {hashtag: at least 0}",
       "error pack-never-fires at 'at least 0': 'require' with 'at least 0' allows any number of "
       "'hashtag'\n"},
      {"limit: {length: at least 5}",
       "error pack-never-fires at 'at least 5': 'at least 5' of 'length' limits nothing: write 'at "
       "most 280'\n"},
      {"for: {has: {hashtag: at least 0}}\nforbid: {link: any}",
       "error pack-always-holds at 'at least 0': 'at least 0' is true for every post: leave it "
       "out\n"},
  }));
  INFO(it.lines);
  CHECK(faults_of_rule(it.lines) == it.faults);
}

TEST_CASE("an amount that every post breaks is a fault", "[pack][sense]") {
  CHECK(faults_of_rule("limit: {length: none}") ==
        "error pack-always-fires at 'none': 'none' of 'length' would report every post: write a "
        "number from 1\n");
}

TEST_CASE("an amount that does not go with its verb is a fault", "[pack][sense]") {
  const auto it = GENERATE(values<Case>({
      {"forbid: {hashtag: none}",
       "error pack-bad-quantity at 'none': 'forbid' reports what is there, but 'none' is about "
       "what is missing: use 'require'\n"},
      {"forbid: {hashtag: at most 2}",
       "error pack-bad-quantity at 'at most 2': 'forbid' reports what is there, but 'at most 2' is "
       "about what is missing: use 'require'\n"},
      {"forbid: {hashtag: each, from: tags}",
       "error pack-bad-quantity at 'each': 'each' goes with 'require', not with 'forbid'\n"},
      {"limit: {hashtag: each, from: tags}",
       "error pack-bad-quantity at 'each': 'each' goes with 'require', not with 'limit'\n"},
      {"require: {hashtag: platform}",
       "error pack-bad-quantity at 'platform': 'platform' goes with 'limit', not with "
       "'require'\n"},
      {"limit: {hashtag: 1 to 3}",
       "error pack-bad-quantity at '1 to 3': 'limit' says only how many at most: write 'at most "
       "3', "
       "or 'require'\n"},
      {"limit: {field: location}",
       "error pack-bad-quantity at 'location': 'field' takes a word, not a number: use 'forbid'\n"},
      {"require: {length: at least 5}",
       "error pack-bad-quantity at 'at least 5': 'length' is a measure: write 'limit' and the most "
       "there may be\n"},
      {"forbid: {length: 280}",
       "error pack-bad-quantity at '280': 'length' is a measure: write 'limit' and the most there "
       "may be\n"},
  }));
  INFO(it.lines);
  CHECK(faults_of_rule(it.lines) == it.faults);
}

TEST_CASE("amounts that make sense are no faults", "[pack][sense]") {
  const std::string lines = GENERATE(
      "limit: {hashtag: 2}", "limit: {hashtag: none}", "limit: {hashtag: platform}",
      "limit: {length: 280}", "limit: {length: platform}", "forbid: {hashtag: at least 3}",
      "forbid: {hashtag: 1 to 3}", "require: {hashtag: none}", "require: {hashtag: at most 2}",
      "require: {hashtag: each, from: tags}", "for: {has: {length: 280}}\nforbid: {link: any}",
      "for: {has: {hashtag: none}}\nforbid: {link: any}", "forbid: {field: location}");
  INFO(lines);
  CHECK(faults_of_rule(lines) == "");
}

TEST_CASE("an except that spares all that with asks for is a fault", "[pack][sense]") {
  CHECK(faults_of_rule("forbid: {hashtag: any, with: {tag: [Books]}, except: {tag: tags}}") ==
        "error pack-never-fires at '{hashtag: any, with: {tag: [Books]}, except: {tag: tags}}': "
        "'except' leaves out everything that 'with' asks for ('tag'), so this finds nothing\n");
  CHECK_THAT(faults_of_rule("forbid: {hashtag: any, with: {tag: [Books]}, except: {found: '#A', "
                            "tag: tags}}"),
             Catch::Contains("everything that 'with' asks for ('tag')"));
  CHECK(faults_of_rule("forbid: {hashtag: any, with: {registered: no}, except: {registered: any}}")
            .starts_with("error pack-never-fires"));
  CHECK(faults_of_rule("forbid: {hashtag: any, with: {tag: tags}, except: {tag: [Books]}}") == "");
}

TEST_CASE("conditions that exclude each other are a fault", "[pack][sense]") {
  const std::string all =
      "'unless' leaves out every post that 'for' names, so the rule finds nothing\n";
  const std::string none = "no post can match both the rule's 'for' and this one\n";
  const auto it = GENERATE_COPY(values<Case>({
      {"for: {kind: reply}\nunless: {kind: [reply, repost]}\nforbid: {hashtag: any}",
       "error pack-never-fires at '{kind: [reply, repost]}': " + all},
      {"for: {topic: advocacy}\nunless: {topic: any}\nforbid: {hashtag: any}",
       "error pack-never-fires at '{topic: any}': " + all},
      {"for: {platform: x}\nunless: {platform: [twitter, threads]}\nforbid: {hashtag: any}",
       "error pack-never-fires at '{platform: [twitter, threads]}': " + all},
      {"for: {has: link}\nunless: {has: link}\nforbid: {hashtag: any}",
       "error pack-never-fires at '{has: link}': " + all},
      {"unless: {kind: reply}\nforbid: {hashtag: any, for: {kind: reply}}",
       "error pack-never-fires at '{kind: reply}': " + all},
      {"for: {kind: reply}\nforbid: {hashtag: any, for: {kind: repost}}",
       "error pack-never-fires at '{kind: repost}': " + none},
      {"for: {platform: x}\nforbid: {hashtag: any, for: {platform: threads}}",
       "error pack-never-fires at '{platform: threads}': " + none},
  }));
  INFO(it.lines);
  CHECK(faults_of_rule(it.lines) == it.faults);
}

TEST_CASE("conditions that leave posts to judge are no faults", "[pack][sense]") {
  const std::string lines =
      GENERATE("for: {topic: [a, b]}\nunless: {topic: a}\nforbid: {hashtag: any}",
               "for: {topic: a}\nforbid: {hashtag: any, for: {topic: b}}",
               "for: {time: after 08:00}\nforbid: {hashtag: any, for: {time: before 20:00}}",
               "for: {platform: any}\nforbid: {hashtag: any, for: {platform: x}}",
               "for: {kind: any}\nforbid: {hashtag: any, for: {kind: reply}}",
               "for: {platform: x}\nunless: {has: link}\nforbid: {hashtag: any}");
  INFO(lines);
  CHECK(faults_of_rule(lines) == "");
}

}  // namespace advolint
