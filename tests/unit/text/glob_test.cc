#include "text/glob.h"

#include <string>

#include <catch2/catch.hpp>

namespace advolint {

TEST_CASE("a glob matches the paths it describes and no others", "[text]") {
  struct Case {
    std::string_view pattern, path;
    bool matches;
  };
  const auto it = GENERATE(values<Case>({
      {"a.md", "a.md", true},
      {"a.md", "b/a.md", false},
      {"*.md", "a.md", true},
      {"*.md", ".md", true},
      {"*.md", "b/a.md", false},
      {"drafts/*", "drafts/a/b.md", false},
      {"drafts/**", "drafts/a.md", true},
      {"drafts/**", "drafts/a/b/c.md", true},
      {"drafts/**", "drafts", false},
      {"drafts/**", "my-drafts/a.md", false},
      {"**/*.md", "a.md", true},
      {"**/*.md", "b/c/a.md", true},
      {"**/x/*.md", "x/a.md", true},
      {"**/x/*.md", "max/a.md", false},
      {"a/**/b", "a/b", true},
      {"a/**/b", "a/x/y/b", true},
      {"a/**/b", "ab", false},
      {"**", "a/b", true},
      {"a**b", "axxb", true},
      {"a**b", "a/b", false},
      {"?.md", "\u00E9.md", true},
      {"?.md", "ab.md", false},
      {"a?b", "a/b", false},
      {"*.{md,txt}", "a.txt", true},
      {"*.{md,txt}", "a.tweet", false},
      {"{drafts,plan}/**/*.md", "plan/q1/a.md", true},
      {"{a,b{c,d}}e", "bde", true},
      {"{a,b{c,d}}e", "be", false},
      {"a{,b}", "a", true},
      {"{**,x}/a", "p/q/a", true},
      {"{a", "{a", true},
      {"a}", "a}", true},
      {"a,b", "a,b", true},
      {"[abc].md", "b.md", true},
      {"[a-c].md", "d.md", false},
      {"[!a-c].md", "d.md", true},
      {"[!a]b", "/b", false},
      {"[]]", "]", true},
      {"[abc", "[abc", true},
      {"\\*.md", "*.md", true},
      {"\\*.md", "a.md", false},
      {"caf\u00E9/*", "caf\u00E9/a", true},
      {"", "", true},
      {"", "a", false},
      {"*", "", true},
  }));
  CAPTURE(it.pattern, it.path);
  CHECK(glob_matches(it.pattern, it.path) == it.matches);
}

TEST_CASE("no glob takes long", "[text]") {
  std::string stars, braces, nested(500, '{');
  for (int i = 0; i < 500; ++i) {
    stars += "*a";
    braces += "{a,aa}";
  }
  CHECK_FALSE(glob_matches(stars + "b", std::string(2000, 'a')));
  CHECK_FALSE(glob_matches(braces + "b", std::string(2000, 'a')));
  CHECK(glob_matches(nested + "a" + std::string(500, '}'), "a"));
}

}  // namespace advolint
