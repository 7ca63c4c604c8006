#include "picture/sharpness.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <functional>
#include <vector>

namespace advolint {
namespace {

/// Large enough to hold both sides of a soft edge, small enough that a sharp face counts in a
/// picture whose background is meant to be soft.
constexpr std::uint32_t kTilePixels = 64;

/// Tiles with less contrast than this (standard deviation of the luma around its own slope) have
/// nothing to be judged by: sky, walls, a gradient.
constexpr double kLeastContrast = 5;

/// Fewer tiles with contrast than this judge no picture.
constexpr std::size_t kLeastTiles = 4;

/// Of the tiles with contrast, the sharpest speak for the picture: the one that only this share of
/// them surpasses, so that a stray speck does not.
constexpr double kSpeakingShare = 0.01;

/// How often a plane is smoothed before it is measured: the grain of sensors, the blocks of JPEG
/// and the rounding of soft slopes to whole numbers would count as edges. Six binomial kernels are
/// a Gaussian of 1.7 pixels.
constexpr int kSmoothings = 6;

/// The measure of a step from one pixel to the next, so smoothed: what counts as 100.
constexpr double kStepRatio = 0.16;

/// One binomial smoothing of `values`, which repeats its outermost values beyond its ends, along
/// lines of `count` values that lie `step` apart.
void smooth_line(float* values, std::size_t count, std::size_t step) {
  float before = values[0];
  for (std::size_t i = 0; i < count; ++i) {
    float& here = values[i * step];
    const float after = i + 1 < count ? values[(i + 1) * step] : here;
    const float smooth = (before + 2.0F * here + after) / 4.0F;
    before = here;
    here = smooth;
  }
}

class SmoothPlane {
 public:
  explicit SmoothPlane(const LumaPlane& plane)
      : width_(plane.width), values_(plane.pixels.begin(), plane.pixels.end()) {
    for (int i = 0; i < kSmoothings; ++i) {
      for (std::uint32_t y = 0; y < plane.height; ++y) {
        smooth_line(values_.data() + index(0, y), width_, 1);
      }
      for (std::uint32_t x = 0; x < width_; ++x) {
        smooth_line(values_.data() + x, plane.height, width_);
      }
    }
  }

  [[nodiscard]] double at(std::uint32_t x, std::uint32_t y) const {
    return static_cast<double>(values_[index(x, y)]);
  }

 private:
  [[nodiscard]] std::size_t index(std::uint32_t x, std::uint32_t y) const {
    return std::size_t{y} * width_ + x;
  }

  std::uint32_t width_;
  std::vector<float> values_;
};

/// A rectangle of pixels that have neighbors on all sides.
struct Tile {
  std::uint32_t left, top, right, bottom;

  [[nodiscard]] double area() const { return static_cast<double>(right - left) * (bottom - top); }
};

/// Calls `visit` with each pixel of `tile`.
template <class Visit>
void for_each_pixel(const Tile& tile, Visit visit) {
  for (std::uint32_t y = tile.top; y < tile.bottom; ++y) {
    for (std::uint32_t x = tile.left; x < tile.right; ++x) visit(x, y);
  }
}

/// The standard deviation of the luma around the plane that fits it best.
double contrast_of(const SmoothPlane& luma, const Tile& tile) {
  const double centre_x = (tile.left + tile.right - 1) / 2.0;
  const double centre_y = (tile.top + tile.bottom - 1) / 2.0;
  double sum = 0;
  double squares = 0;
  double along_x = 0;
  double along_y = 0;
  double spread_x = 0;
  double spread_y = 0;
  for_each_pixel(tile, [&](std::uint32_t x, std::uint32_t y) {
    const double value = luma.at(x, y);
    const double from_x = x - centre_x;
    const double from_y = y - centre_y;
    sum += value;
    squares += value * value;
    along_x += value * from_x;
    along_y += value * from_y;
    spread_x += from_x * from_x;
    spread_y += from_y * from_y;
  });
  // Over a rectangle the two slopes and the mean are independent: each explains its own part.
  const double explained =
      sum * sum / tile.area() + along_x * along_x / spread_x + along_y * along_y / spread_y;
  return std::sqrt(std::max(0.0, squares - explained) / tile.area());
}

/// The energy of the Laplacian over that of the gradient; both have a mean of about 0, so that the
/// energy is the variance.
double edge_ratio(const SmoothPlane& luma, const Tile& tile) {
  double laplacian = 0;
  double gradient = 0;
  for_each_pixel(tile, [&](std::uint32_t x, std::uint32_t y) {
    const double left = luma.at(x - 1, y);
    const double right = luma.at(x + 1, y);
    const double above = luma.at(x, y - 1);
    const double below = luma.at(x, y + 1);
    const double second = left + right + above + below - 4 * luma.at(x, y);
    laplacian += second * second;
    gradient += ((right - left) * (right - left) + (below - above) * (below - above)) / 4;
  });
  return gradient > 0 ? laplacian / gradient : 0;
}

std::vector<Tile> tiles_of(const LumaPlane& plane) {
  std::vector<Tile> tiles;
  if (plane.width < 3 || plane.height < 3) return tiles;
  const std::uint32_t right = plane.width - 1;
  const std::uint32_t bottom = plane.height - 1;
  // What is left over at the far sides is too narrow to be judged.
  constexpr std::uint32_t kNarrowest = kTilePixels / 4;
  for (std::uint32_t top = 1; top + kNarrowest <= bottom; top += kTilePixels) {
    for (std::uint32_t left = 1; left + kNarrowest <= right; left += kTilePixels) {
      tiles.push_back(
          {left, top, std::min(left + kTilePixels, right), std::min(top + kTilePixels, bottom)});
    }
  }
  return tiles;
}

}  // namespace

std::optional<std::uint32_t> measure_sharpness(const LumaPlane& plane) {
  const SmoothPlane luma(plane);
  std::vector<double> ratios;
  for (const Tile& tile : tiles_of(plane)) {
    if (contrast_of(luma, tile) >= kLeastContrast) ratios.push_back(edge_ratio(luma, tile));
  }
  if (ratios.size() < kLeastTiles) return std::nullopt;
  std::ranges::sort(ratios, std::greater<>());
  const auto speaking =
      static_cast<std::size_t>(static_cast<double>(ratios.size()) * kSpeakingShare);
  const double score = 100 * std::sqrt(ratios[speaking] / kStepRatio);
  return static_cast<std::uint32_t>(std::lround(std::min(score, 100.0)));
}

}  // namespace advolint
