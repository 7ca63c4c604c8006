#include "picture/color_picture.h"

#include <utility>

namespace advolint {
namespace {

constexpr std::uint32_t kWhite = 255;

/// Numbers of EXIF whose first column, or first row, is the last that is shown.
constexpr bool begins_at_right(std::uint32_t orientation) {
  return orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
}
constexpr bool begins_below(std::uint32_t orientation) {
  return orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
}

LumaPlane turned(const LumaPlane& plane, std::uint32_t orientation) {
  const bool is_quarter = orientation >= 5;
  LumaPlane result{.width = is_quarter ? plane.height : plane.width,
                   .height = is_quarter ? plane.width : plane.height,
                   .pixels = {}};
  result.pixels.reserve(plane.pixels.size());
  for (std::uint32_t y = 0; y < result.height; ++y) {
    for (std::uint32_t x = 0; x < result.width; ++x) {
      const std::uint32_t column = is_quarter ? y : x;
      const std::uint32_t row = is_quarter ? x : y;
      result.pixels.push_back(
          plane.at(begins_at_right(orientation) ? plane.width - 1 - column : column,
                   begins_below(orientation) ? plane.height - 1 - row : row));
    }
  }
  return result;
}

}  // namespace

ColorPicture picture_of(const PixelRows& rows) {
  constexpr std::size_t kCover = 3;
  ColorPicture picture;
  const std::size_t count = std::size_t{rows.width} * rows.height;
  for (std::size_t color = 0; color < picture.planes.size(); ++color) {
    LumaPlane& plane = picture.planes[color];
    plane = {.width = rows.width, .height = rows.height, .pixels = {}};
    plane.pixels.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
      const std::uint8_t* const pixel = rows.bytes + i * rows.stride;
      const std::uint32_t cover = rows.stride > kCover ? pixel[kCover] : kWhite;
      const std::uint32_t shown = pixel[color] * cover + kWhite * (kWhite - cover);
      plane.pixels.push_back(static_cast<std::uint8_t>(shown / kWhite));
    }
  }
  return picture;
}

std::vector<std::uint8_t> rows_of(const ColorPicture& picture) {
  const std::size_t count = picture.planes.front().pixels.size();
  std::vector<std::uint8_t> bytes;
  bytes.reserve(count * picture.planes.size());
  for (std::size_t i = 0; i < count; ++i)
    for (const LumaPlane& plane : picture.planes) bytes.push_back(plane.pixels[i]);
  return bytes;
}

ColorPicture shrink(ColorPicture picture, std::uint32_t longest_pixels) {
  for (LumaPlane& plane : picture.planes) plane = shrink(std::move(plane), longest_pixels);
  return picture;
}

ColorPicture turned(const ColorPicture& picture, std::uint32_t orientation) {
  ColorPicture result;
  for (std::size_t i = 0; i < result.planes.size(); ++i)
    result.planes[i] = turned(picture.planes[i], orientation);
  return result;
}

}  // namespace advolint
