#include "picture/thumbnails.h"

#include <utility>

#include "picture/jpeg_encoder.h"
#include "picture/read_header.h"

namespace advolint {

Thumbnails::Thumbnails() = default;
Thumbnails::~Thumbnails() = default;

std::optional<std::string> Thumbnails::make(std::string_view bytes) {
  const PictureHeader header = read_header(bytes);
  const std::uint64_t pixels = bytes_for(header, 1);
  if (pixels == 0 || pixels > kMostPixels) return std::nullopt;
  const auto* const decoder = decoders_.find(header.type);
  if (decoder == nullptr || !decoder->has_value()) return std::nullopt;
  if (!encoder_) encoder_ = load_jpeg_encoder();
  if (!encoder_) return std::nullopt;
  auto picture = (**decoder)->decode_colors(bytes, header, kThumbnailPixels);
  if (!picture) return std::nullopt;
  return encoder_->encode(
      turned(shrink(*std::move(picture), kThumbnailPixels), header.orientation));
}

}  // namespace advolint
