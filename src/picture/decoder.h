#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "picture/color_picture.h"
#include "picture/luma_plane.h"
#include "picture/read_header.h"
#include "text/result.h"

namespace advolint {

/// What decoding gave. Both are empty where the file is sound and of a kind that is not decoded
/// here: printers' colors, animations, more memory than kMostDecodedBytes.
struct Decoded {
  std::optional<LumaPlane> luma;
  Phrase fault;  ///< "it breaks off"
};

/// Decodes files of one type, with a library loaded for it. Threads may share one.
class Decoder {
 public:
  Decoder() = default;
  virtual ~Decoder() = default;
  Decoder(const Decoder&) = delete;
  Decoder& operator=(const Decoder&) = delete;

  /// The luma of the picture in `bytes`, as large as the file or some size between that and
  /// kJudgedPixels. `header` is theirs, of this type, with a size from 1 to kMostPixels.
  [[nodiscard]] virtual Decoded decode(std::string_view bytes,
                                       const PictureHeader& header) const = 0;

  /// The colors of the picture in `bytes`, as it is stored, as large as the file or some size
  /// between that and `least_pixels`. Nothing where decode() gives none, or has a fault.
  [[nodiscard]] virtual std::optional<ColorPicture> decode_colors(
      std::string_view bytes, const PictureHeader& header, std::uint32_t least_pixels) const = 0;
};

/// An Error says which library is not installed.
Result<std::unique_ptr<Decoder>> load_jpeg_decoder();
Result<std::unique_ptr<Decoder>> load_png_decoder();
Result<std::unique_ptr<Decoder>> load_webp_decoder();

/// `pixels` of `bytes_each`, in bytes.
inline std::uint64_t bytes_for(const PictureHeader& header, std::uint64_t bytes_each) {
  return std::uint64_t{header.width_pixels} * header.height_pixels * bytes_each;
}

/// What a library says of a fault, in the manner of our messages.
Phrase in_our_words(std::string_view complaint);

}  // namespace advolint
