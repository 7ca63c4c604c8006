#include "draft/platforms/path_platforms.h"

#include <string>

#include <catch2/catch.hpp>

#include "platform/platform.h"
#include "support/show_draft.h"

namespace advolint {
namespace {

/// The platforms that a path names, a blank between them.
std::string named_by(std::string_view path) {
  std::string names;
  for (const PlatformUse& it : platforms_of_path(path, built_in_platforms())) {
    names += (names.empty() ? "" : " ") + it.id;
  }
  return names;
}

}  // namespace

TEST_CASE("words of a path name platforms, the nearest first", "[draft][path]") {
  CHECK(named_by("thanks.tweet") == "x");
  CHECK(named_by("linkedin/plan.md") == "linkedin");
  CHECK(named_by("linkedin/x-thanks.md") == "x");
  CHECK(named_by("2026-05-04-facebook-instagram.md") == "facebook instagram");
  CHECK(named_by("plan.md").empty());
}

TEST_CASE("a platform's name of several words is one in a path, too", "[draft][path]") {
  CHECK(named_by("google-business-hours.txt") == "google-business");
  CHECK(named_by("google_my_business/hours.md") == "google-business");
  CHECK(named_by("google-hours.md").empty());
}

TEST_CASE("a letter in the middle of a name is not a platform", "[draft][path]") {
  CHECK(named_by("plan-x-ray.md").empty());
  CHECK(named_by("2026-05-x-hours.md") == "x");
  CHECK(named_by("hours-x.md") == "x");
}

TEST_CASE("threads is the platform where the file's name begins with it or says nothing else",
          "[draft][path]") {
  CHECK(named_by("threads-hours.txt") == "threads");
  CHECK(named_by("2026-05-04-threads.md") == "threads");
  CHECK(named_by("budget-hearing-threads.txt").empty());
  CHECK(named_by("x/threads/hours.md") == "x");
}

TEST_CASE("a folder of threads names no platform", "[draft][path]") {
  CHECK(named_by("threads/hours.md").empty());
  CHECK(named_by("linkedin/threads/hours.md") == "linkedin");
  CHECK(posts_of("threads/van.txt", "1/ Why a van?\n\n2/ It reaches Elm Street.\n") ==
        "- 1/2: 1/ Why a van?\n- 2/2: 2/ It reaches Elm Street.\n");
  CHECK(posts_of("threads/van.txt", "Why a van?\n") == "-: Why a van?\n");
}

}  // namespace advolint
