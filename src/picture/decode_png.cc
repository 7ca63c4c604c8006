#include <utility>
#include <vector>

#include <png.h>

#include "picture/decoder.h"
#include "picture/shared_library.h"

namespace advolint {
namespace {

/// libpng's simplified interface, which needs no longjmp.
class PngDecoder : public Decoder {
 public:
  static Result<std::unique_ptr<Decoder>> load() {
    auto library = SharedLibrary::load("libpng16.so.16");
    if (!library) return tl::unexpected(library.error());
    auto decoder = std::unique_ptr<PngDecoder>(new PngDecoder(*std::move(library)));
    if (!decoder->find_functions()) {
      return tl::unexpected(
          Error{Phrase("{} lacks the simplified interface", std::string("libpng16.so.16"))});
    }
    return decoder;
  }

  [[nodiscard]] Decoded decode(std::string_view bytes, const PictureHeader& header) const override;
  [[nodiscard]] std::optional<ColorPicture> decode_colors(
      std::string_view bytes, const PictureHeader& header,
      std::uint32_t least_pixels) const override;

 private:
  explicit PngDecoder(SharedLibrary library) : library_(std::move(library)) {}

  bool find_functions() {
    return library_.find("png_image_begin_read_from_memory", begin_) &&
           library_.find("png_image_finish_read", finish_) &&
           library_.find("png_image_free", free_);
  }

  SharedLibrary library_;
  decltype(&png_image_begin_read_from_memory) begin_ = nullptr;
  decltype(&png_image_finish_read) finish_ = nullptr;
  decltype(&png_image_free) free_ = nullptr;
};

constexpr png_color kWhite = {.red = 255, .green = 255, .blue = 255};  // after what is transparent

Decoded PngDecoder::decode(std::string_view bytes, const PictureHeader& header) const {
  if (bytes_for(header, 1) > kMostDecodedBytes) return {};
  png_image image{};
  image.version = PNG_IMAGE_VERSION;
  const std::unique_ptr<png_image, decltype(free_)> freed_at_the_end(&image, free_);
  if (begin_(&image, bytes.data(), bytes.size()) == 0) {
    return {.luma = std::nullopt, .fault = in_our_words(image.message)};
  }
  // The library has its own reading of the header; memory is what ours was measured for.
  if (image.width != header.width_pixels || image.height != header.height_pixels) return {};
  image.format = PNG_FORMAT_GRAY;
  LumaPlane plane{.width = image.width, .height = image.height, .pixels = {}};
  plane.pixels.resize(PNG_IMAGE_SIZE(image));
  if (finish_(&image, &kWhite, plane.pixels.data(), 0, nullptr) == 0) {
    return {.luma = std::nullopt, .fault = in_our_words(image.message)};
  }
  return {.luma = std::move(plane), .fault = {}};
}

std::optional<ColorPicture> PngDecoder::decode_colors(std::string_view bytes,
                                                      const PictureHeader& header,
                                                      std::uint32_t /*least_pixels*/) const {
  // Its rows, then the planes.
  constexpr std::uint64_t kBytesEach = 6;
  if (bytes_for(header, kBytesEach) > kMostDecodedBytes) return std::nullopt;
  png_image image{};
  image.version = PNG_IMAGE_VERSION;
  const std::unique_ptr<png_image, decltype(free_)> freed_at_the_end(&image, free_);
  if (begin_(&image, bytes.data(), bytes.size()) == 0) return std::nullopt;
  if (image.width != header.width_pixels || image.height != header.height_pixels)
    return std::nullopt;
  image.format = PNG_FORMAT_RGB;
  std::vector<std::uint8_t> rows(PNG_IMAGE_SIZE(image));
  if (finish_(&image, &kWhite, rows.data(), 0, nullptr) == 0) return std::nullopt;
  return picture_of({.bytes = rows.data(), .width = image.width, .height = image.height});
}

}  // namespace

Result<std::unique_ptr<Decoder>> load_png_decoder() { return PngDecoder::load(); }

}  // namespace advolint
