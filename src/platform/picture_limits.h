#pragma once

#include <optional>
#include <string>
#include <vector>

#include "diag/diagnostic.h"
#include "picture/picture.h"
#include "platform/count_limit.h"

namespace advolint {

/// The types of files that a platform takes as pictures.
struct AcceptedTypes {
  std::vector<PictureType> types;
  Level level = Level::Error;
  std::string source;
  std::string checked_on;
};

/// Which shapes a platform shows whole.
struct ShapeRange {
  /// Width over height, and as the data writes it: "4:5".
  struct Ratio {
    double value = 0;
    std::string text;
  };
  std::optional<Ratio> tallest;
  std::optional<Ratio> widest;
  Level level = Level::Error;
  std::string source;
  std::string checked_on;
};

/// What a platform asks of a picture's file. What is absent is not known.
struct PictureLimits {
  std::optional<CountLimit> most;  ///< pictures and videos in a post
  std::optional<AcceptedTypes> types;
  std::optional<CountLimit> bytes;      ///< at most
  std::optional<CountLimit> gif_bytes;  ///< at most, of a GIF; absent: `bytes`
  std::optional<CountLimit> smallest_width, smallest_height;  ///< in pixels
  std::optional<ShapeRange> shape;
};

}  // namespace advolint
