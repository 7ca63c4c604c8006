#include "text/phrases.h"

#include <catch2/catch.hpp>

namespace advolint {

namespace {

using Strings = std::vector<std::string>;

Strings found(const Strings& phrases, std::string_view text, Accents accents = Accents::Ignore) {
  const Result<PhraseSet> set = PhraseSet::compile(phrases, accents);
  REQUIRE(set.has_value());
  Strings result;
  for (const PhraseMatch& match : set->find(text, cut_words(text))) {
    result.emplace_back(text.substr(match.span.begin, match.span.size()));
  }
  return result;
}

}  // namespace

TEST_CASE("phrases match whole words, without regard to case and accents", "[text][phrases]") {
  struct Case {
    Strings phrases;
    std::string_view text;
    Strings found;
  };
  const auto it = GENERATE(values<Case>({
      {{"vote"}, "Vote! A voter votes.", {"Vote"}},
      {{"vot*"}, "Vote! A voter votes.", {"Vote", "voter", "votes"}},
      {{"call * senator"}, "Call your senator, call a good senator", {"Call your senator"}},
      {{"(call | write to) your senator"},
       "write to your senator; call your senator",
       {"write to your senator", "call your senator"}},
      {{"(please |) sign"}, "Please sign. Sign", {"Please sign", "Sign"}},
      {{"sign", "sign the petition"}, "sign the petition", {"sign the petition"}},
      {{"ecole"}, "L\u2019\u00E9cole, \u00C9cole", {"\u00C9cole"}},
      {{"don't miss"}, "Don\u2019t miss it", {"Don\u2019t miss"}},
      {{"re-elect"}, "Re-elect and re elect", {"Re-elect", "re elect"}},
      {{"Rep. Lee"}, "Thank you Rep. Lee", {"Rep. Lee"}},
      {{"our libraries"}, "our\nlibraries, our\n\nlibraries", {"our\nlibraries"}},
      {{"fund us"}, "We need a fund. Us two agree", {}},
      {{}, "nothing to find", {}},
  }));
  CAPTURE(it.text);
  CHECK(found(it.phrases, it.text) == it.found);
}

TEST_CASE("accents count where a list says so", "[text][phrases]") {
  CHECK(found({"ano"}, "a\u00F1o ano", Accents::Keep) == Strings{"ano"});
}

TEST_CASE("a match names the phrase that it is of", "[text][phrases]") {
  const Strings phrases = {"sign", "call"};
  const std::string_view text = "Call and sign";
  const auto matches = PhraseSet::compile(phrases)->find(text, cut_words(text));
  REQUIRE(matches.size() == 2);
  CHECK(matches[0].phrase == 1);
  CHECK(matches[1].phrase == 0);
}

TEST_CASE("what may be left out may be left out at both ends", "[text][phrases]") {
  const Strings phrases = {"(please |) sign (the | our) (new |) petition (today |)"};
  for (const std::string_view it :
       {"please sign the petition", "sign our new petition", "sign the petition today",
        "Please sign our new petition today"})
    CHECK(found(phrases, it) == Strings{std::string(it)});
  CHECK(found(phrases, "please the petition, sign a petition, sign the").empty());
}

TEST_CASE("of matches that overlap the first is taken, the longest and of the first phrase",
          "[text][phrases]") {
  CHECK(found({"b c d", "a b", "b", "a"}, "a b c d") == Strings{"a b"});
  CHECK(found({"we need", "need you"}, "we we need you need you") ==
        Strings{"we need", "need you"});
  const auto matches =
      PhraseSet::compile(Strings{"on *", "on time"})->find("On time", cut_words("On time"));
  REQUIRE(matches.size() == 1);
  CHECK(matches.front().phrase == 0);
}

TEST_CASE("a list finds the same in short and long texts, among few and many phrases",
          "[text][phrases]") {
  Strings many = {"call your senator", "(write | talk) to", "act*"};
  for (int i = 0; i < 200; ++i) many.push_back("word" + std::to_string(i) + " again");
  const Strings few(many.begin(), many.begin() + 3);
  const std::string text = "Call your senator, talk to us, take action. ";
  const Strings expected = {"Call your senator", "talk to", "action"};
  std::string filler;
  for (int i = 0; i < 300; ++i) filler += "word" + std::to_string(i) + ", call ";
  for (const Strings& phrases : {few, many}) {
    CHECK(found(phrases, text) == expected);
    CHECK(found(phrases, filler + text) == expected);
    CHECK(found(phrases, text + filler) == expected);
  }
}

TEST_CASE("a phrase that cannot be read is an error that names it", "[text][phrases]") {
  const std::string phrase = GENERATE("(call | write", "call)", "((a) b)", "...", "(a |)");
  const Result<PhraseSet> set = PhraseSet::compile(Strings{"fine", phrase});
  REQUIRE_FALSE(set.has_value());
  CHECK_THAT(set.error().message.text(), Catch::Contains("'" + phrase + "'"));
}

}  // namespace advolint
