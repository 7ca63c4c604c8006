#pragma once

#include <cstdint>
#include <string>

#include "picture/luma_plane.h"

namespace advolint::testing {

enum class Scans { Baseline, Progressive };

/// The bytes of files that show `plane`, written by the same libraries that read them.
std::string jpeg_of(const LumaPlane& plane, Scans scans = Scans::Baseline);
std::string png_of(const LumaPlane& plane);
std::string webp_of(const LumaPlane& plane);

/// 1200 by 600 pixels: the left half is red, and of the right half nothing is to be seen.
std::string clear_png();
std::string clear_webp();

/// `jpeg` with an EXIF segment that tells how it is to be turned, 1 to 8.
std::string turned(const std::string& jpeg, std::uint8_t orientation);

}  // namespace advolint::testing
