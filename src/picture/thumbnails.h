#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "picture/decoders.h"

namespace advolint {

class JpegEncoder;

/// The longer side of a thumbnail: what a page of posts shows, and paper needs.
inline constexpr std::uint32_t kThumbnailPixels = 640;

/// Makes small pictures of large ones. Making one of these costs nothing.
class Thumbnails {
 public:
  Thumbnails();
  ~Thumbnails();
  Thumbnails(const Thumbnails&) = delete;
  Thumbnails& operator=(const Thumbnails&) = delete;

  /// The picture in the file `bytes` as a JPEG of at most kThumbnailPixels, upright, with nothing
  /// of what a camera noted beside it. Nothing where the file cannot be decoded here.
  [[nodiscard]] std::optional<std::string> make(std::string_view bytes);

 private:
  Decoders decoders_;
  std::unique_ptr<const JpegEncoder> encoder_;  ///< once one is needed, and is installed
};

}  // namespace advolint
