#include "picture/read_header.h"

#include <string>

#include <catch2/catch.hpp>

#include "unit/picture/encoded_picture.h"
#include "unit/picture/painted_picture.h"

namespace advolint {
namespace {

using std::string_literals::operator""s;
using testing::Canvas;

const LumaPlane& small_plane() {
  static const LumaPlane plane = testing::gradient(Canvas{60, 40});
  return plane;
}

/// A WebP whose only chunk begins with `chunk`.
std::string webp(const std::string& chunk) { return "RIFF\x20\0\0\0WEBP"s + chunk; }

}  // namespace

TEST_CASE("a file is recognized by its first bytes", "[picture]") {
  struct Case {
    std::string bytes;
    PictureType type;
  };
  const auto it = GENERATE(values<Case>({
      {"\xFF\xD8\xFF\xE0"s, PictureType::Jpeg},
      {"\x89PNG\r\n\x1A\n"s, PictureType::Png},
      {"GIF89a\x01\0\x01\0"s, PictureType::Gif},
      {"RIFF\x20\0\0\0WEBPVP8 "s, PictureType::WebP},
      {"\0\0\0\x18"s + "ftypheic", PictureType::Heic},
      {"\0\0\0\x18"s + "ftypmif1", PictureType::Heic},
      {"\0\0\0\x18"s + "ftypavif", PictureType::Avif},
      {"\0\0\0\x18"s + "ftypisom", PictureType::Mp4},
      {"\0\0\0\x18"s + "ftypqt  ", PictureType::QuickTime},
      {"\x1A\x45\xDF\xA3"s, PictureType::WebM},
      {"BM\x10\0\0\0"s, PictureType::Bmp},
      {"II*\0\x08"s, PictureType::Tiff},
      {"MM\0*\0"s, PictureType::Tiff},
      {"<svg xmlns='http://www.w3.org/2000/svg'>", PictureType::Svg},
      {"\xEF\xBB\xBF<?xml version='1.0'?>\n<!-- a logo --><svg>", PictureType::Svg},
      {"<html><body>", PictureType::Unknown},
      {"%PDF-1.7", PictureType::Unknown},
      {"RIFF\x20\0\0\0WAVE"s, PictureType::Unknown},
      {"\xFF\xD8", PictureType::Unknown},
      {"", PictureType::Unknown},
  }));
  CHECK(recognize(it.bytes) == it.type);
}

TEST_CASE("the header of a picture tells its size", "[picture]") {
  const auto bytes = GENERATE(
      testing::jpeg_of(small_plane()), testing::png_of(small_plane()),
      testing::webp_of(small_plane()), testing::jpeg_of(small_plane(), testing::Scans::Progressive),
      "GIF87a\x3C\0\x28\0"s, webp("VP8X\x0A\0\0\0\0\0\0\0\x3B\0\0\x27\0\0"s),
      webp("VP8L\x05\0\0\0\x2F\x3B\xC0\x09\0"s),
      "BM\0\0\0\0\0\0\0\0\0\0\0\0\x28\0\0\0\x3C\0\0\0\xD8\xFF\xFF\xFF"s,
      "BM\0\0\0\0\0\0\0\0\0\0\0\0\x0C\0\0\0\x3C\0\x28\0"s);
  const PictureHeader header = read_header(bytes);
  CHECK(header.width_pixels == 60);
  CHECK(header.height_pixels == 40);
  CHECK_FALSE(header.is_turned());
}

TEST_CASE("a photograph that the camera held upright is turned", "[picture]") {
  const std::string jpeg = testing::jpeg_of(small_plane());
  for (std::uint8_t orientation = 1; orientation <= 8; ++orientation) {
    CAPTURE(static_cast<int>(orientation));
    const PictureHeader header = read_header(testing::turned(jpeg, orientation));
    CHECK(header.width_pixels == 60);
    CHECK(header.orientation == orientation);
    CHECK(header.is_turned() == (orientation >= 5));
  }
}

TEST_CASE("a header that breaks off anywhere tells no wrong size", "[picture]") {
  const auto whole = GENERATE(testing::turned(testing::jpeg_of(small_plane()), 6),
                              testing::png_of(small_plane()), testing::webp_of(small_plane()));
  for (std::size_t size = 0; size < std::min<std::size_t>(whole.size(), 400); ++size) {
    const PictureHeader header = read_header(std::string_view(whole).substr(0, size));
    const bool is_right = header.width_pixels == 60 && header.height_pixels == 40;
    const bool is_unknown = header.width_pixels == 0 || header.height_pixels == 0;
    CAPTURE(size);
    CHECK((is_right || is_unknown));
  }
}

TEST_CASE("hostile EXIF ends where its bytes end", "[picture]") {
  std::string jpeg = testing::turned(testing::jpeg_of(small_plane()), 6);
  const std::size_t directory = jpeg.find("MM") + 4;
  jpeg.replace(directory, 4, "\xFF\xFF\xFF\xF0");
  CHECK_FALSE(read_header(jpeg).is_turned());
  jpeg.replace(directory, 4, "\0\0\0\x08"s);
  jpeg.replace(directory + 4, 2, "\xFF\xFF");
  CHECK(read_header(jpeg).is_turned());
  CHECK(read_header(jpeg).width_pixels == 60);
}

}  // namespace advolint
