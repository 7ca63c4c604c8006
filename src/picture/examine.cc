#include "picture/examine.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <system_error>
#include <utility>

#include <fmt/format.h>

#include "picture/sharpness.h"

namespace advolint {
namespace {

namespace fs = std::filesystem;

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
  if (header.is_turned) std::swap(picture.width_pixels, picture.height_pixels);
  if (picture.fault.empty() && bytes.size() == size_bytes) {
    decode(bytes, header, decoders, picture);
  }
  return picture;
}

Picture open_picture(const std::string& path, Decoders& decoders) {
  std::error_code fault;
  const fs::file_status status = fs::status(path, fault);
  if (status.type() == fs::file_type::directory) return unreadable(Phrase("it is a folder"));
  // Only a regular file has an end for sure.
  if (status.type() != fs::file_type::regular)
    return unreadable(Phrase("it is not a regular file"));
  const std::uintmax_t size_bytes = fs::file_size(path, fault);
  std::ifstream stream(path, std::ios::binary);
  if (fault || !stream) return unreadable(Phrase("it may not be read"));
  std::string bytes(
      static_cast<std::size_t>(std::min<std::uintmax_t>(size_bytes, kMostPictureBytes)), '\0');
  stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  if (stream.bad() || static_cast<std::size_t>(stream.gcount()) != bytes.size()) {
    return unreadable(Phrase("it may not be read"));
  }
  return examine(bytes, size_bytes, decoders);
}

}  // namespace advolint
