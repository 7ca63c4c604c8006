#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace advolint {

/// How light a picture is at each pixel, 0 (black) to 255, row by row without gaps.
struct LumaPlane {
  std::uint32_t width = 0;
  std::uint32_t height = 0;
  std::vector<std::uint8_t> pixels;

  [[nodiscard]] std::uint8_t at(std::uint32_t x, std::uint32_t y) const {
    return pixels[std::size_t{y} * width + x];
  }
};

/// `plane` made smaller so that its longer side is `longest_pixels`; each new pixel is the mean of
/// the area it covers. One that is no longer stays as it is.
LumaPlane shrink(LumaPlane plane, std::uint32_t longest_pixels);

}  // namespace advolint
