#pragma once

#include <cstdint>

#include "picture/luma_plane.h"

namespace advolint::testing {

/// The sides of a picture, in pixels.
struct Canvas {
  std::uint32_t width = 0;
  std::uint32_t height = 0;
};

/// Things at all distances that cover each other, each with a grain of its own, as a camera sees
/// them ("dead leaves", the usual model of natural pictures); another scene for each seed.
LumaPlane photograph(Canvas canvas, std::uint32_t seed);

/// `photograph`, soft as fog but for one sharp thing in the middle: a portrait.
LumaPlane portrait(Canvas canvas, std::uint32_t seed);

/// Lines of letters on one colour.
LumaPlane poster(Canvas canvas);

/// A disc and a bar on white.
LumaPlane logo(Canvas canvas);

/// From dark at the left to light at the right.
LumaPlane gradient(Canvas canvas);

/// From light in the middle to dark at the rim.
LumaPlane glow(Canvas canvas);

LumaPlane one_colour(Canvas canvas);

/// `plane` under a Gaussian blur of standard deviation `radius_pixels`.
LumaPlane blurred(const LumaPlane& plane, double radius_pixels);

/// `plane` with the grain of a sensor in poor light: Gaussian, of standard deviation `deviation`.
LumaPlane grainy(LumaPlane plane, double deviation);

/// `plane` with its contrast brought down to `share` (0 to 1) around grey.
LumaPlane faded(LumaPlane plane, double share);

/// `plane` with `front` over it, the left upper corner of it at a quarter of its width and height.
LumaPlane with_inset(LumaPlane plane, const LumaPlane& front);

}  // namespace advolint::testing
