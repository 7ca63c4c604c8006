#include "picture/luma_plane.h"

#include <catch2/catch.hpp>

#include "unit/picture/painted_picture.h"

namespace advolint {

TEST_CASE("a plane is shrunk to the means of the areas", "[picture]") {
  const LumaPlane small = shrink({.width = 4,
                                  .height = 2,
                                  .pixels = {0, 100, 10, 20,  //
                                             100, 0, 30, 40}},
                                 2);
  CHECK(small.width == 2);
  CHECK(small.height == 1);
  CHECK(small.pixels == std::vector<std::uint8_t>{50, 25});
}

TEST_CASE("areas that cut through pixels take their shares of them", "[picture]") {
  const LumaPlane small = shrink({.width = 3, .height = 1, .pixels = {0, 90, 180}}, 2);
  CHECK(small.pixels == std::vector<std::uint8_t>{30, 150});
}

TEST_CASE("a small plane stays as it is, and one colour stays that colour", "[picture]") {
  const LumaPlane plane = testing::gradient({30, 20});
  CHECK(shrink(plane, 30).pixels == plane.pixels);
  const LumaPlane grey = shrink(testing::one_colour({997, 13}), 100);
  CHECK(grey.width == 100);
  CHECK(grey.height == 1);
  CHECK(grey.pixels == std::vector<std::uint8_t>(100, 200));
}

}  // namespace advolint
