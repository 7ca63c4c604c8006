#include "picture/sharpness.h"

#include <algorithm>
#include <cstdio>

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include "unit/picture/painted_picture.h"

namespace advolint {
namespace {

using testing::Canvas;

/// The default of the rule sharp-picture.
constexpr std::uint32_t kThreshold = 65;

constexpr Canvas kSmall{512, 384};

std::optional<std::uint32_t> sharpness_of(LumaPlane plane) {
  return measure_sharpness(shrink(std::move(plane), kJudgedPixels));
}

/// A sharpness; 0 where there is none, which no test expects.
std::uint32_t measured(LumaPlane plane) { return sharpness_of(std::move(plane)).value_or(0); }

std::string in_words(const std::optional<std::uint32_t>& sharpness) {
  return sharpness ? fmt::format("{}", *sharpness) : "—";
}

}  // namespace

TEST_CASE("sharp pictures are far above the threshold", "[picture][sharpness]") {
  CHECK(measured(testing::photograph(kSmall, 1)) > 90);
  CHECK(measured(testing::photograph(kSmall, 2)) > 90);
  CHECK(measured(testing::poster(kSmall)) > 90);
  CHECK(measured(testing::logo(kSmall)) > 90);
}

TEST_CASE("blurred pictures are below the threshold, the more the lower", "[picture][sharpness]") {
  const LumaPlane sharp = testing::photograph(kSmall, 1);
  const std::uint32_t soft = measured(testing::blurred(sharp, 6));
  CHECK(soft < kThreshold);
  CHECK(measured(testing::blurred(sharp, 10)) < soft);
  CHECK(measured(testing::blurred(testing::logo(kSmall), 4)) < kThreshold);
}

TEST_CASE("contrast and grain do not make a picture sharp or blurred", "[picture][sharpness]") {
  const LumaPlane sharp = testing::photograph(kSmall, 1);
  CHECK(measured(testing::faded(sharp, 0.3)) > 90);
  CHECK(measured(testing::grainy(testing::blurred(sharp, 8), 3)) < kThreshold);
}

TEST_CASE("a picture with one sharp thing in it is sharp", "[picture][sharpness]") {
  CHECK(measured(testing::portrait(kSmall, 5)) > 90);
  const LumaPlane background = testing::blurred(testing::photograph(kSmall, 9), 8);
  CHECK(measured(testing::with_inset(background, testing::poster({200, 150}))) > 90);
}

TEST_CASE("what has no contrast is not judged", "[picture][sharpness]") {
  CHECK_FALSE(sharpness_of(testing::one_colour(kSmall)).has_value());
  CHECK_FALSE(sharpness_of(testing::gradient(kSmall)).has_value());
  CHECK_FALSE(sharpness_of(testing::glow(kSmall)).has_value());
  CHECK_FALSE(sharpness_of(testing::grainy(testing::one_colour(kSmall), 4)).has_value());
}

TEST_CASE("pictures of any size can be judged", "[picture][sharpness]") {
  for (std::uint32_t side = 1; side <= 70; ++side) {
    CHECK_FALSE(sharpness_of(testing::logo({side, side})).has_value());
    CHECK_FALSE(sharpness_of(testing::logo({side, 1})).has_value());
  }
}

// Prints the table of docs/pictures.md. Minutes without optimisation: run it by its name.
TEST_CASE("the calibration of sharpness", "[.calibration]") {
  const auto row = [](std::string_view name, const LumaPlane& plane) {
    std::string line = fmt::format("| {} | {} |", name, in_words(sharpness_of(plane)));
    const double scale = std::max(1.0, std::max(plane.width, plane.height) / 1024.0);
    for (const double radius : {1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 12.0}) {
      line += fmt::format(" {} |", in_words(sharpness_of(testing::blurred(plane, radius * scale))));
    }
    std::printf("%s\n", line.c_str());
    std::fflush(stdout);
  };
  for (const Canvas canvas : {Canvas{480, 360}, Canvas{1024, 768}, Canvas{1600, 1200}}) {
    for (const std::uint32_t seed : {1U, 2U}) {
      row(fmt::format("photograph, {} pixels, scene {}", canvas.width, seed),
          testing::photograph(canvas, seed));
    }
  }
  constexpr Canvas kFeed{1024, 768};
  const LumaPlane scene = testing::photograph(kFeed, 1);
  row("photograph, contrast at 30 %", testing::faded(scene, 0.3));
  row("portrait before a soft background", testing::portrait(kFeed, 5));
  row("poster", testing::poster(kFeed));
  row("logo", testing::logo(kFeed));
  row("gradient", testing::gradient(kFeed));
  row("glow", testing::glow(kFeed));
  row("one colour", testing::one_colour(kFeed));
  for (const double grain : {3.0, 6.0}) {
    std::printf("| photograph blurred by 5, then grain %.0f | %s |\n", grain,
                in_words(sharpness_of(testing::grainy(testing::blurred(scene, 5), grain))).c_str());
  }
}

}  // namespace advolint
