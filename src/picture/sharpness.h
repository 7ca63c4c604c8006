#pragma once

#include <cstdint>
#include <optional>

#include "picture/luma_plane.h"

namespace advolint {

/// What a picture's longer side is brought down to before it is judged: about the width that a feed
/// shows. Blur that nobody sees there is none, and the number means the same at any resolution.
inline constexpr std::uint32_t kJudgedPixels = 1024;

/// How sharp the sharpest parts of a picture are, 0 to 100, where 100 is an edge from one pixel to
/// the next. It is the root of the variance of the Laplacian over that of the gradient, which
/// contrast and brightness do not change; an edge that is twice as soft gives about half.
/// Nothing where there is no contrast to judge: one color, a gradient, a drawing of two lines.
/// `plane` is no longer than kJudgedPixels. docs/pictures.md tells why, and how it was calibrated.
std::optional<std::uint32_t> measure_sharpness(const LumaPlane& plane);

}  // namespace advolint
