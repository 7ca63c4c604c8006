#include "picture/examine.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "picture/sharpness.h"

namespace advolint {
namespace {

/// What is wrong with a file by its header alone; empty if nothing is.
Phrase fault_of(const PictureHeader& header, std::uint64_t size_bytes) {
  if (size_bytes == 0) return Phrase("it is empty");
  if (header.type == PictureType::Unknown) return Phrase("it does not begin like a picture");
  if (!tells_size(header.type)) return {};
  const std::uint64_t pixels = std::uint64_t{header.width_pixels} * header.height_pixels;
  if (pixels == 0) return Phrase("its header does not give a width and height");
  if (pixels <= kMostPixels) return {};
  constexpr std::uint64_t kMegapixel = 1'000'000;
  return Phrase("its header claims {} × {} pixels; {} megapixels are the most that is opened",
                header.width_pixels, header.height_pixels, kMostPixels / kMegapixel);
}

/// Measures sharpness, and finds what only decoding finds.
void decode(std::string_view bytes, const PictureHeader& header, Decoders& decoders,
            Picture& picture) {
  const auto* const decoder = decoders.find(header.type);
  if (decoder == nullptr || !decoder->has_value()) return;
  Decoded decoded = (**decoder)->decode(bytes, header);
  picture.fault = std::move(decoded.fault);
  if (!decoded.luma) return;
  picture.sharpness = measure_sharpness(shrink(std::move(*decoded.luma), kJudgedPixels));
}

Picture unreadable(Phrase fault) {
  Picture picture;
  picture.fault = std::move(fault);
  return picture;
}

}  // namespace

Picture examine(std::string_view bytes, std::uint64_t size_bytes, Decoders& decoders) {
  const PictureHeader header = read_header(bytes);
  Picture picture{.type = header.type,
                  .size_bytes = size_bytes,
                  .width_pixels = header.width_pixels,
                  .height_pixels = header.height_pixels,
                  .sharpness = std::nullopt,
                  .fault = fault_of(header, size_bytes)};
  if (header.is_turned()) std::swap(picture.width_pixels, picture.height_pixels);
  if (picture.fault.empty() && bytes.size() == size_bytes) {
    decode(bytes, header, decoders, picture);
  }
  return picture;
}

Picture open_picture(const Files& files, const std::string& path, Decoders& decoders) {
  const FileKind kind = files.kind(path);
  if (kind == FileKind::Folder) return unreadable(Phrase("it is a folder"));
  // Only a regular file has an end for sure.
  if (kind != FileKind::File) return unreadable(Phrase("it is not a regular file"));
  const auto beginning = files.read_beginning(path, kMostPictureBytes);
  if (!beginning) return unreadable(Phrase("it may not be read"));
  return examine(beginning->bytes, beginning->size_bytes, decoders);
}

}  // namespace advolint
