#include "unit/picture/painted_picture.h"

#include <algorithm>
#include <cmath>
#include <random>
#include <utility>
#include <vector>

namespace advolint::testing {
namespace {

constexpr double kPi = 3.14159265358979;

/// The same numbers on every machine, which the distributions of the standard library are not.
class Dice {
 public:
  explicit Dice(std::uint32_t seed) : engine_(seed) {}

  /// From 0 to less than 1.
  double share() { return static_cast<double>(engine_()) / 4294967296.0; }
  double between(double least, double most) { return least + (most - least) * share(); }
  double gaussian() { return std::sqrt(-2 * std::log(1 - share())) * std::cos(2 * kPi * share()); }

 private:
  std::mt19937 engine_;
};

std::uint8_t to_byte(double value) {
  return static_cast<std::uint8_t>(std::lround(std::clamp(value, 0.0, 255.0)));
}

LumaPlane empty(Canvas canvas, std::uint8_t luma) {
  LumaPlane plane{.width = canvas.width, .height = canvas.height, .pixels = {}};
  plane.pixels.assign(std::size_t{canvas.width} * canvas.height, luma);
  return plane;
}

/// Sets each pixel to what `paint` makes of its place and its value.
template <class Paint>
void repaint(LumaPlane& plane, Paint paint) {
  for (std::uint32_t y = 0; y < plane.height; ++y) {
    for (std::uint32_t x = 0; x < plane.width; ++x) {
      std::uint8_t& pixel = plane.pixels[std::size_t{y} * plane.width + x];
      pixel = to_byte(paint(x, y, pixel));
    }
  }
}

struct Box {
  std::uint32_t left, top, width, height;
};

/// Gives all pixels of `box`, which lies inside the plane, one value.
void fill(LumaPlane& plane, const Box& box, std::uint8_t luma) {
  for (std::uint32_t y = box.top; y < box.top + box.height; ++y) {
    const auto row =
        plane.pixels.begin() + static_cast<std::ptrdiff_t>(std::size_t{y} * plane.width + box.left);
    std::fill_n(row, box.width, luma);
  }
}

struct Disc {
  double x, y, radius, luma, grain, slant;
};

/// Lays `disc` over the plane. The grain is a weave of two waves.
void lay(LumaPlane& plane, const Disc& disc) {
  const auto from = [](double value) { return static_cast<std::uint32_t>(std::max(0.0, value)); };
  const auto to = [](double value, std::uint32_t side) {
    return static_cast<std::uint32_t>(std::clamp(value, 0.0, static_cast<double>(side)));
  };
  const std::uint32_t right = to(disc.x + disc.radius + 2, plane.width);
  const std::uint32_t bottom = to(disc.y + disc.radius + 2, plane.height);
  for (std::uint32_t y = from(disc.y - disc.radius - 1); y < bottom; ++y) {
    for (std::uint32_t x = from(disc.x - disc.radius - 1); x < right; ++x) {
      const double covered =
          std::clamp(disc.radius - std::hypot(x - disc.x, y - disc.y) + 0.5, 0.0, 1.0);
      const double along = x * std::cos(disc.slant) + y * std::sin(disc.slant);
      const double across = y * std::cos(disc.slant) - x * std::sin(disc.slant);
      const double luma =
          disc.luma + disc.grain * (std::sin(along / 3) + std::sin(across / 7 + along / 19));
      std::uint8_t& pixel = plane.pixels[std::size_t{y} * plane.width + x];
      pixel = to_byte(covered * luma + (1 - covered) * pixel);
    }
  }
}

/// Means of the neighbours along one axis, `step` bytes apart, under `kernel`.
double weighed(const LumaPlane& plane, const std::vector<double>& kernel, std::uint32_t place,
               std::uint32_t size, std::size_t first, std::size_t step) {
  const auto reach = static_cast<std::int64_t>(kernel.size() / 2);
  double sum = 0;
  for (std::size_t i = 0; i < kernel.size(); ++i) {
    const std::int64_t at = std::clamp<std::int64_t>(
        static_cast<std::int64_t>(place) + static_cast<std::int64_t>(i) - reach, 0, size - 1);
    sum += kernel[i] * plane.pixels[first + static_cast<std::size_t>(at) * step];
  }
  return sum;
}

}  // namespace

LumaPlane photograph(Canvas canvas, std::uint32_t seed) {
  Dice dice(seed);
  LumaPlane plane = empty(canvas, 128);
  const double longest = std::max(canvas.width, canvas.height);
  constexpr int kDiscs = 1500;
  for (int i = 0; i < kDiscs; ++i) {
    // Sizes as things have them in pictures: twice as small, eight times as many.
    const double radius = std::min(longest / 3, longest / 120 / std::sqrt(1 - dice.share()));
    lay(plane, {.x = dice.between(0, canvas.width),
                .y = dice.between(0, canvas.height),
                .radius = radius,
                .luma = dice.between(20, 235),
                .grain = dice.between(0, 8),
                .slant = dice.between(0, kPi)});
  }
  return blurred(plane, 0.6);  // what lens and sensor do to the sharpest picture
}

LumaPlane portrait(Canvas canvas, std::uint32_t seed) {
  LumaPlane background = blurred(photograph(canvas, seed), canvas.width / 60.0);
  return with_inset(std::move(background),
                    photograph({canvas.width / 4, canvas.height / 4}, seed + 1));
}

LumaPlane poster(Canvas canvas) {
  LumaPlane plane = empty(canvas, 230);
  Dice dice(7);
  const std::uint32_t line = canvas.height / 12;
  const std::uint32_t stroke = std::max(2U, line / 10);
  for (std::uint32_t top = line; top + 2 * line < canvas.height; top += 2 * line) {
    for (std::uint32_t left = line; left + line < canvas.width; left += line) {
      const std::uint32_t bar = static_cast<std::uint32_t>(dice.between(0, line / 2.0));
      fill(plane, {.left = left + bar, .top = top, .width = stroke, .height = line}, 30);
      fill(plane, {.left = left, .top = top, .width = line / 2, .height = stroke}, 30);
    }
  }
  return plane;
}

LumaPlane logo(Canvas canvas) {
  LumaPlane plane = empty(canvas, 255);
  lay(plane, {.x = canvas.width / 2.0,
              .y = canvas.height / 2.0,
              .radius = canvas.height / 3.0,
              .luma = 60,
              .grain = 0,
              .slant = 0});
  repaint(plane, [&](std::uint32_t, std::uint32_t y, double old) {
    return y > canvas.height * 9 / 10 ? 90.0 : old;
  });
  return plane;
}

LumaPlane gradient(Canvas canvas) {
  LumaPlane plane = empty(canvas, 0);
  repaint(plane, [&](std::uint32_t x, std::uint32_t, double) { return 255.0 * x / canvas.width; });
  return plane;
}

LumaPlane glow(Canvas canvas) {
  LumaPlane plane = empty(canvas, 0);
  repaint(plane, [&](std::uint32_t x, std::uint32_t y, double) {
    const double far = std::hypot(x - canvas.width / 2.0, y - canvas.height / 2.0);
    return 255 * std::max(0.0, 1 - far / canvas.height);
  });
  return plane;
}

LumaPlane one_colour(Canvas canvas) { return empty(canvas, 200); }

LumaPlane blurred(const LumaPlane& plane, double radius_pixels) {
  const int reach = std::max(1, static_cast<int>(std::ceil(3 * radius_pixels)));
  std::vector<double> kernel;
  double sum = 0;
  for (int i = -reach; i <= reach; ++i) {
    kernel.push_back(std::exp(-i * i / (2 * radius_pixels * radius_pixels)));
    sum += kernel.back();
  }
  for (double& weight : kernel) weight /= sum;
  LumaPlane rows = plane;
  repaint(rows, [&](std::uint32_t x, std::uint32_t y, double) {
    return weighed(plane, kernel, x, plane.width, std::size_t{y} * plane.width, 1);
  });
  LumaPlane result = rows;
  repaint(result, [&](std::uint32_t x, std::uint32_t y, double) {
    return weighed(rows, kernel, y, plane.height, x, plane.width);
  });
  return result;
}

LumaPlane grainy(LumaPlane plane, double deviation) {
  Dice dice(11);
  repaint(plane, [&](std::uint32_t, std::uint32_t, double old) {
    return old + deviation * dice.gaussian();
  });
  return plane;
}

LumaPlane faded(LumaPlane plane, double share) {
  constexpr double kGrey = 128;
  repaint(plane,
          [&](std::uint32_t, std::uint32_t, double old) { return kGrey + share * (old - kGrey); });
  return plane;
}

LumaPlane with_inset(LumaPlane plane, const LumaPlane& front) {
  const std::uint32_t left = plane.width / 4;
  const std::uint32_t top = plane.height / 4;
  repaint(plane, [&](std::uint32_t x, std::uint32_t y, double old) {
    const bool is_inside =
        x >= left && x - left < front.width && y >= top && y - top < front.height;
    return is_inside ? static_cast<double>(front.at(x - left, y - top)) : old;
  });
  return plane;
}

}  // namespace advolint::testing
