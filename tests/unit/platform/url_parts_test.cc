#include "platform/url_parts.h"

#include <catch2/catch.hpp>

namespace advolint {

TEST_CASE("a link has a scheme, a host and a path", "[platform][url]") {
  const UrlParts all = url_parts("https://ana:x@www.Riverbend.example:443/a/B?c=/d#e");
  CHECK(all.scheme == "https");
  CHECK(all.host == "riverbend.example");
  CHECK(all.path == "/a/B");
  const UrlParts bare = url_parts("riverbend.example");
  CHECK(bare.scheme.empty());
  CHECK(bare.host == "riverbend.example");
  CHECK(bare.path.empty());
  CHECK(url_parts("a.example/?u=http://b.example").host == "a.example");
  CHECK(url_parts("").host.empty());
}

TEST_CASE("a domain stands for those below it", "[platform][url]") {
  CHECK(is_below("riverbend.example", "riverbend.example"));
  CHECK(is_below("events.riverbend.example", "riverbend.example"));
  CHECK_FALSE(is_below("notriverbend.example", "riverbend.example"));
  CHECK_FALSE(is_below("example", "riverbend.example"));
}

}  // namespace advolint
