#include "picture/examine.h"

#include <algorithm>
#include <string>

#include <catch2/catch.hpp>

#include "files/disk_files.h"
#include "support/memory_files.h"
#include "unit/picture/encoded_picture.h"
#include "unit/picture/painted_picture.h"

namespace advolint {
namespace {

using std::string_literals::operator""s;
using testing::Canvas;

Picture examined(const std::string& bytes) {
  Decoders decoders;
  return examine(bytes, bytes.size(), decoders);
}

const LumaPlane& scene() {
  static const LumaPlane plane = testing::photograph(Canvas{512, 384}, 3);
  return plane;
}

/// A PNG header that claims any size, with the checksum that it must have.
std::string png_header(const std::string& size) {
  return "\x89PNG\r\n\x1A\n\0\0\0\x0DIHDR"s + size + "\x08\0\0\0\0\0\0\0\0"s;
}

}  // namespace

TEST_CASE("each type is decoded and judged alike", "[picture]") {
  const LumaPlane soft = testing::blurred(scene(), 8);
  struct Encoding {
    PictureType type;
    std::string sharp, soft;
  };
  const auto it = GENERATE_COPY(values<Encoding>({
      {PictureType::Jpeg, testing::jpeg_of(scene()), testing::jpeg_of(soft)},
      {PictureType::Png, testing::png_of(scene()), testing::png_of(soft)},
      {PictureType::WebP, testing::webp_of(scene()), testing::webp_of(soft)},
      {PictureType::Jpeg, testing::jpeg_of(scene(), testing::Scans::Progressive),
       testing::jpeg_of(soft, testing::Scans::Progressive)},
  }));
  const Picture sharp = examined(it.sharp);
  CHECK(sharp.type == it.type);
  CHECK(sharp.fault.empty());
  CHECK(sharp.width_pixels == 512);
  CHECK(sharp.height_pixels == 384);
  CHECK(sharp.size_bytes == it.sharp.size());
  REQUIRE(sharp.sharpness.has_value());
  CHECK(*sharp.sharpness > 90);
  const Picture blurred = examined(it.soft);
  REQUIRE(blurred.sharpness.has_value());
  CHECK(*blurred.sharpness < 65);
}

TEST_CASE("a large photograph is judged as the small one is", "[picture][slow]") {
  const LumaPlane large = testing::photograph(Canvas{2200, 1650}, 3);
  const Picture picture = examined(testing::jpeg_of(large));
  CHECK(picture.width_pixels == 2200);
  REQUIRE(picture.sharpness.has_value());
  CHECK(*picture.sharpness > 90);
}

TEST_CASE("an upright photograph has the size that readers see", "[picture]") {
  const Picture picture = examined(testing::turned(testing::jpeg_of(scene()), 6));
  CHECK(picture.width_pixels == 384);
  CHECK(picture.height_pixels == 512);
  CHECK(picture.fault.empty());
}

TEST_CASE("a file that breaks off has a fault", "[picture]") {
  const auto whole =
      GENERATE(testing::jpeg_of(scene()), testing::png_of(scene()), testing::webp_of(scene()),
               testing::jpeg_of(scene(), testing::Scans::Progressive));
  for (const std::size_t percent : {1U, 10U, 50U, 90U}) {
    const Picture picture = examined(whole.substr(0, whole.size() * percent / 100));
    CAPTURE(percent, static_cast<int>(picture.type));
    CHECK(picture.fault == "it breaks off");
    CHECK_FALSE(picture.sharpness.has_value());
  }
}

TEST_CASE("damaged files are read to a fault or a picture, never further", "[picture]") {
  const auto whole =
      GENERATE(testing::jpeg_of(scene()), testing::png_of(scene()), testing::webp_of(scene()));
  for (std::size_t at = 0; at < whole.size(); at += whole.size() / 50 + 1) {
    std::string damaged = whole;
    damaged.replace(at, 4, "\xFF\x00\xFF\x55"s);
    const Picture picture = examined(damaged);
    CHECK((picture.type == PictureType::Unknown ? !picture.fault.empty() : true));
  }
}

TEST_CASE("what is not a picture has a fault that says so", "[picture]") {
  CHECK(examined("").fault == "it is empty");
  CHECK(examined("hello").fault == "it does not begin like a picture");
  CHECK(examined(png_header("\0\0\0\0\0\0\0\x01"s)).fault ==
        "its header does not give a width and height");
  CHECK(examined("\xFF\xD8\xFF\xD9"s).fault == "its header does not give a width and height");
  CHECK(examined("GIF89a"s).fault == "its header does not give a width and height");
}

TEST_CASE("a header that claims more pixels than any camera takes is not believed", "[picture]") {
  const Picture picture = examined(png_header("\0\0\xEA\x60\0\0\xEA\x60"s));
  CHECK(picture.fault ==
        "its header claims 60000 × 60000 pixels; 67 megapixels are the most that is opened");
  CHECK(examined(png_header("\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"s))
            .fault.text()
            .starts_with("its header claims"));
  // Within the bound, and no data at all after it.
  CHECK_FALSE(examined(png_header("\0\0\x20\0\0\0\x20\0"s)).fault.empty());
}

TEST_CASE("types that are known by name have no size and no sharpness", "[picture]") {
  const Picture picture = examined("\0\0\0\x18"s + "ftypheic\0\0\0\0mif1heic"s);
  CHECK(picture.type == PictureType::Heic);
  CHECK(picture.width_pixels == 0);
  CHECK(picture.fault.empty());
  CHECK(examined("<svg/>").fault.empty());
}

TEST_CASE("what is not a file is not opened", "[picture]") {
  testing::MemoryFiles folder;
  Decoders decoders;
  CHECK(open_picture(folder, folder.path(), decoders).fault == "it is a folder");
  CHECK(open_picture(folder, folder.path("none.jpg"), decoders).fault ==
        "it is not a regular file");
  CHECK(open_picture(DiskFiles(), "/dev/zero", decoders).fault == "it is not a regular file");
  folder.write("a.png", testing::png_of(scene()));
  CHECK(open_picture(folder, folder.path("a.png"), decoders).width_pixels == 512);
}

}  // namespace advolint
