#pragma once

#include <memory>
#include <optional>
#include <string>

#include "picture/color_picture.h"

namespace advolint {

/// Writes JPEG files, with a library loaded for it.
class JpegEncoder {
 public:
  JpegEncoder() = default;
  virtual ~JpegEncoder() = default;
  JpegEncoder(const JpegEncoder&) = delete;
  JpegEncoder& operator=(const JpegEncoder&) = delete;

  /// The bytes of a file that shows `picture`. The same picture gives the same bytes.
  [[nodiscard]] virtual std::optional<std::string> encode(const ColorPicture& picture) const = 0;
};

/// Null where the library is not installed.
std::unique_ptr<const JpegEncoder> load_jpeg_encoder();

}  // namespace advolint
