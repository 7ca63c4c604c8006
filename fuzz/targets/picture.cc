// Pictures: what their headers tell, how sharp they are, and small ones made of them.

#include <cstdint>

#include "harness/target.h"
#include "picture/examine.h"
#include "picture/read_header.h"
#include "picture/thumbnails.h"

namespace advolint::fuzz {

void try_input(std::string_view input) {
  constexpr std::uint64_t kMostPixelsHere = 1U << 18U;  // so that an input takes no second
  static Decoders decoders;
  static Thumbnails thumbnails;
  const PictureHeader header = read_header(input);
  promise(header.type == recognize(input), "one type of one file");
  promise(header.orientation >= 1 && header.orientation <= 8, "a picture is turned in 8 ways");
  if (std::uint64_t{header.width_pixels} * header.height_pixels > kMostPixelsHere) return;
  const Picture picture = examine(input, input.size(), decoders);
  promise(!picture.sharpness || *picture.sharpness <= 100, "sharpness is at most 100");
  if (const auto small = thumbnails.make(input)) {
    const PictureHeader made = read_header(*small);
    promise(made.type == PictureType::Jpeg && made.orientation == 1, "a small picture is upright");
    promise(made.width_pixels <= kThumbnailPixels && made.height_pixels <= kThumbnailPixels,
            "a small picture is small");
  }
}

}  // namespace advolint::fuzz
