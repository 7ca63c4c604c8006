#pragma once

#include <cstdint>
#include <string_view>

#include "picture/picture.h"

namespace advolint {

/// What a file's header tells.
struct PictureHeader {
  PictureType type = PictureType::Unknown;
  /// As stored; 0 where the header tells no size, or the type is only known by name.
  std::uint32_t width_pixels = 0;
  std::uint32_t height_pixels = 0;
  std::uint32_t orientation = 1;  ///< how it is turned to be shown: EXIF's, 1 to 8, of a JPEG
  bool is_progressive = false;    ///< JPEG: decoding holds the whole picture in memory

  /// Whether it is shown by a quarter turn.
  [[nodiscard]] bool is_turned() const { return orientation >= 5; }
};

/// The type by the first bytes of a file.
PictureType recognize(std::string_view bytes);

/// Whether the header of files of `type` is read for their size.
bool tells_size(PictureType type);

/// Reads type and size; never decodes. Any bytes will do. Linear.
PictureHeader read_header(std::string_view bytes);

}  // namespace advolint
