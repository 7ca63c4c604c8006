#include "picture/thumbnails.h"

#include <array>
#include <cstdlib>
#include <string>

#include <catch2/catch.hpp>

#include "picture/read_header.h"
#include "unit/picture/encoded_picture.h"
#include "unit/picture/painted_picture.h"

namespace advolint {
namespace {

using std::string_literals::operator""s;
using testing::Canvas;

/// The thumbnail of `bytes` as it is shown.
ColorPicture shown(const std::string& bytes) {
  const auto small = Thumbnails().make(bytes);
  REQUIRE(small);
  const PictureHeader header = read_header(*small);
  CHECK(header.type == PictureType::Jpeg);
  CHECK(header.orientation == 1);
  Decoders decoders;
  auto picture = decoders.find(PictureType::Jpeg)->value()->decode_colors(*small, header, 10000);
  REQUIRE(picture);
  return *std::move(picture);
}

std::array<int, 3> color_at(const ColorPicture& picture, std::uint32_t x, std::uint32_t y) {
  return {picture.planes[0].at(x, y), picture.planes[1].at(x, y), picture.planes[2].at(x, y)};
}

/// A corner of a photograph as the camera stored it: white, all else black.
std::string white_corner() {
  LumaPlane plane{.width = 1600, .height = 800, .pixels = std::vector<std::uint8_t>(1600 * 800)};
  for (std::uint32_t y = 0; y < plane.height / 2; ++y)
    for (std::uint32_t x = 0; x < plane.width / 2; ++x) plane.pixels[y * plane.width + x] = 255;
  return testing::jpeg_of(plane);
}

}  // namespace

TEST_CASE("a thumbnail is a small JPEG of a large picture", "[picture]") {
  const LumaPlane scene = testing::photograph(Canvas{1600, 1200}, 3);
  const auto bytes =
      GENERATE_COPY(testing::jpeg_of(scene), testing::png_of(scene), testing::webp_of(scene),
                    testing::jpeg_of(scene, testing::Scans::Progressive));
  const ColorPicture picture = shown(bytes);
  CHECK(picture.width() == kThumbnailPixels);
  CHECK(picture.height() == 480);
  CHECK(Thumbnails().make(bytes)->size() < (64U << 10U));
  CHECK(Thumbnails().make(bytes) == Thumbnails().make(bytes));
  const LumaPlane small = shrink(scene, kThumbnailPixels);
  const auto [red, green, blue] = color_at(picture, 320, 240);
  for (const int color : {red, green, blue}) CHECK(std::abs(color - int{small.at(320, 240)}) < 40);
}

TEST_CASE("a small picture keeps its size", "[picture]") {
  const ColorPicture picture = shown(testing::png_of(testing::logo({200, 100})));
  CHECK(picture.width() == 200);
  CHECK(picture.height() == 100);
}

TEST_CASE("what can be seen through is white in a thumbnail", "[picture]") {
  const auto bytes = GENERATE(testing::clear_png(), testing::clear_webp());
  const ColorPicture picture = shown(bytes);
  CHECK(picture.width() == kThumbnailPixels);
  const auto red = color_at(picture, 100, 100);
  CHECK(red[0] > 240);
  CHECK(red[1] < 15);
  CHECK(color_at(picture, 500, 100)[1] > 250);
}

TEST_CASE("a thumbnail is upright, however the camera was held", "[picture]") {
  struct Turn {
    std::uint8_t orientation;
    bool is_right, is_below;  ///< where the stored upper left corner is shown
  };
  // Exif 2.32, 4.6.4: where row 0 and column 0 are shown.
  const auto turn = GENERATE(values<Turn>({{1, false, false},
                                           {2, true, false},
                                           {3, true, true},
                                           {4, false, true},
                                           {5, false, false},
                                           {6, true, false},
                                           {7, true, true},
                                           {8, false, true}}));
  CAPTURE(static_cast<int>(turn.orientation));
  const ColorPicture picture = shown(testing::turned(white_corner(), turn.orientation));
  const bool is_quarter = turn.orientation >= 5;
  CHECK(picture.width() == (is_quarter ? 320U : 640U));
  CHECK(picture.height() == (is_quarter ? 640U : 320U));
  for (const bool right : {false, true}) {
    for (const bool below : {false, true}) {
      const auto color = color_at(picture, picture.width() * (right ? 3 : 1) / 4,
                                  picture.height() * (below ? 3 : 1) / 4);
      const bool is_white = right == turn.is_right && below == turn.is_below;
      CHECK((color[0] > 127) == is_white);
    }
  }
}

TEST_CASE("no thumbnail is made of what is not decoded", "[picture]") {
  Thumbnails thumbnails;
  CHECK_FALSE(thumbnails.make(""));
  CHECK_FALSE(thumbnails.make("GIF87a\x3C\0\x28\0"s));
  CHECK_FALSE(thumbnails.make("\xFF\xD8\xFF\xD9"s));
  for (const std::string& whole : {testing::clear_png(), testing::clear_webp()})
    CHECK_FALSE(thumbnails.make(whole.substr(0, whole.size() / 2)));
}

TEST_CASE("damaged files give a thumbnail or none, never more", "[picture]") {
  const auto whole = GENERATE(testing::jpeg_of(testing::logo({300, 200})), testing::clear_png(),
                              testing::clear_webp());
  for (std::size_t at = 0; at < whole.size(); at += whole.size() / 30 + 1) {
    std::string damaged = whole;
    damaged.replace(at, 4, "\xFF\x00\xFF\x55"s);
    const auto small = Thumbnails().make(damaged);
    CHECK((!small || read_header(*small).width_pixels <= kThumbnailPixels));
  }
}

}  // namespace advolint
