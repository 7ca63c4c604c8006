#include "picture/luma_plane.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace advolint {
namespace {

/// What one new pixel takes of the old ones along an axis: `weights` for those from `first` on.
struct Share {
  std::uint32_t first = 0;
  std::vector<float> weights;  ///< sum up to 1
};

std::vector<Share> shares(std::uint32_t from_pixels, std::uint32_t to_pixels) {
  const double step = static_cast<double>(from_pixels) / to_pixels;
  std::vector<Share> result(to_pixels);
  for (std::uint32_t i = 0; i < to_pixels; ++i) {
    const double begin = i * step;
    const double end = std::min<double>(begin + step, from_pixels);
    Share& share = result[i];
    share.first = static_cast<std::uint32_t>(begin);
    for (std::uint32_t at = share.first; at < end; ++at) {
      const double covered = std::min<double>(end, at + 1.0) - std::max<double>(begin, at);
      share.weights.push_back(static_cast<float>(covered / (end - begin)));
    }
  }
  return result;
}

/// Adds `weight` times each row's shares along x to `row`.
void add_row(const LumaPlane& plane, std::uint32_t y, float weight, const std::vector<Share>& along,
             std::vector<float>& row) {
  const std::uint8_t* const pixels = plane.pixels.data() + std::size_t{y} * plane.width;
  for (std::size_t x = 0; x < along.size(); ++x) {
    float sum = 0;
    for (std::size_t i = 0; i < along[x].weights.size(); ++i) {
      sum += along[x].weights[i] * static_cast<float>(pixels[along[x].first + i]);
    }
    row[x] += weight * sum;
  }
}

std::uint32_t scaled(std::uint32_t side, std::uint32_t longest, std::uint32_t to) {
  const double exact = static_cast<double>(side) * to / longest;
  return std::max(1U, static_cast<std::uint32_t>(std::lround(exact)));
}

}  // namespace

LumaPlane shrink(LumaPlane plane, std::uint32_t longest_pixels) {
  const std::uint32_t longest = std::max(plane.width, plane.height);
  if (longest <= longest_pixels) return plane;
  LumaPlane small{.width = scaled(plane.width, longest, longest_pixels),
                  .height = scaled(plane.height, longest, longest_pixels),
                  .pixels = {}};
  small.pixels.reserve(std::size_t{small.width} * small.height);
  const std::vector<Share> along_x = shares(plane.width, small.width);
  std::vector<float> row(small.width);
  for (const Share& share : shares(plane.height, small.height)) {
    std::ranges::fill(row, 0.0F);
    for (std::size_t i = 0; i < share.weights.size(); ++i) {
      add_row(plane, share.first + static_cast<std::uint32_t>(i), share.weights[i], along_x, row);
    }
    for (const float value : row) {
      small.pixels.push_back(static_cast<std::uint8_t>(std::lround(std::min(value, 255.0F))));
    }
  }
  return small;
}

}  // namespace advolint
