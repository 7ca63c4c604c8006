#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "picture/luma_plane.h"

namespace advolint {

/// A picture in color: how much red, green and blue there is at each pixel, in planes of one size.
struct ColorPicture {
  std::array<LumaPlane, 3> planes;

  [[nodiscard]] std::uint32_t width() const { return planes.front().width; }
  [[nodiscard]] std::uint32_t height() const { return planes.front().height; }
};

/// Rows of pixels from the top, of red, green and blue, and of `stride` bytes for each pixel.
struct PixelRows {
  const std::uint8_t* bytes = nullptr;
  std::uint32_t width = 0;
  std::uint32_t height = 0;
  std::size_t stride = 3;
};

/// Where a pixel has a fourth byte, that says how much of it covers the white below.
ColorPicture picture_of(const PixelRows& rows);

/// The bytes of `picture` as rows without gaps, three to a pixel.
std::vector<std::uint8_t> rows_of(const ColorPicture& picture);

/// `picture` made smaller so that its longer side is `longest_pixels`; a smaller one stays.
ColorPicture shrink(ColorPicture picture, std::uint32_t longest_pixels);

/// `picture` as it is shown: `orientation` is EXIF's, 1 to 8 (Exif 2.32, 4.6.4).
ColorPicture turned(const ColorPicture& picture, std::uint32_t orientation);

}  // namespace advolint
