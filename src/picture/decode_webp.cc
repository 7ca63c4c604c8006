#include <algorithm>
#include <utility>

#include <webp/decode.h>

#include "picture/decoder.h"
#include "picture/shared_library.h"

namespace advolint {
namespace {

class WebPDecoder : public Decoder {
 public:
  static Result<std::unique_ptr<Decoder>> load() {
    auto library = SharedLibrary::load("libwebp.so.7");
    if (!library) return tl::unexpected(library.error());
    auto decoder = std::unique_ptr<WebPDecoder>(new WebPDecoder(*std::move(library)));
    if (!decoder->find_functions()) {
      return tl::unexpected(
          Error{Phrase("{} lacks the advanced interface", std::string("libwebp.so.7"))});
    }
    return decoder;
  }

  [[nodiscard]] Decoded decode(std::string_view bytes, const PictureHeader& header) const override;
  [[nodiscard]] std::optional<ColorPicture> decode_colors(
      std::string_view bytes, const PictureHeader& header,
      std::uint32_t least_pixels) const override;

 private:
  explicit WebPDecoder(SharedLibrary library) : library_(std::move(library)) {}

  bool find_functions() {
    // What the header's WebPInitDecoderConfig calls.
    return library_.find("WebPInitDecoderConfigInternal", init_) &&
           library_.find("WebPDecode", decode_) && library_.find("WebPFreeDecBuffer", free_);
  }

  SharedLibrary library_;
  decltype(&WebPInitDecoderConfigInternal) init_ = nullptr;
  decltype(&WebPDecode) decode_ = nullptr;
  decltype(&WebPFreeDecBuffer) free_ = nullptr;
};

/// The brightness of a decoded picture, whose rows may have gaps between them.
LumaPlane luma_of(const WebPYUVABuffer& decoded, const PictureHeader& header) {
  LumaPlane plane{.width = header.width_pixels, .height = header.height_pixels, .pixels = {}};
  plane.pixels.reserve(std::size_t{plane.width} * plane.height);
  for (std::uint32_t y = 0; y < plane.height; ++y) {
    const std::uint8_t* const row = decoded.y + std::ptrdiff_t{decoded.y_stride} * y;
    plane.pixels.insert(plane.pixels.end(), row, row + plane.width);
  }
  return plane;
}

Decoded WebPDecoder::decode(std::string_view bytes, const PictureHeader& header) const {
  // Colors of four bytes where nothing is lost, then luma and color differences, then our copy.
  constexpr std::uint64_t kBytesEach = 7;
  if (bytes_for(header, kBytesEach) > kMostDecodedBytes) return {};
  WebPDecoderConfig config;
  if (init_(&config, WEBP_DECODER_ABI_VERSION) == 0) return {};
  config.output.colorspace = MODE_YUV;
  const std::unique_ptr<WebPDecBuffer, decltype(free_)> freed_at_the_end(&config.output, free_);
  switch (decode_(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size(), &config)) {
    case VP8_STATUS_OK:
      break;
    case VP8_STATUS_NOT_ENOUGH_DATA:
    case VP8_STATUS_SUSPENDED:
      return {.luma = std::nullopt, .fault = in_our_words("")};
    case VP8_STATUS_BITSTREAM_ERROR:
      return {.luma = std::nullopt, .fault = Phrase("its data is damaged")};
    case VP8_STATUS_OUT_OF_MEMORY:
    case VP8_STATUS_INVALID_PARAM:
    case VP8_STATUS_UNSUPPORTED_FEATURE:  // an animation
    case VP8_STATUS_USER_ABORT:
      return {};
  }
  const bool is_as_told = config.output.width == static_cast<int>(header.width_pixels) &&
                          config.output.height == static_cast<int>(header.height_pixels);
  if (!is_as_told) return {};
  return {.luma = luma_of(config.output.u.YUVA, header), .fault = {}};
}

std::optional<ColorPicture> WebPDecoder::decode_colors(std::string_view bytes,
                                                       const PictureHeader& header,
                                                       std::uint32_t /*least_pixels*/) const {
  // What the library needs besides, its rows of four bytes, and the planes.
  constexpr std::uint64_t kBytesEach = 11;
  constexpr std::size_t kStride = 4;
  if (bytes_for(header, kBytesEach) > kMostDecodedBytes) return std::nullopt;
  WebPDecoderConfig config;
  if (init_(&config, WEBP_DECODER_ABI_VERSION) == 0) return std::nullopt;
  config.output.colorspace = MODE_RGBA;
  const std::unique_ptr<WebPDecBuffer, decltype(free_)> freed_at_the_end(&config.output, free_);
  if (decode_(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size(), &config) !=
      VP8_STATUS_OK)
    return std::nullopt;
  const WebPRGBABuffer& rows = config.output.u.RGBA;
  const bool is_as_told = config.output.width == static_cast<int>(header.width_pixels) &&
                          config.output.height == static_cast<int>(header.height_pixels) &&
                          rows.stride == config.output.width * static_cast<int>(kStride);
  if (!is_as_told) return std::nullopt;
  return picture_of({.bytes = rows.rgba,
                     .width = header.width_pixels,
                     .height = header.height_pixels,
                     .stride = kStride});
}

}  // namespace

Result<std::unique_ptr<Decoder>> load_webp_decoder() { return WebPDecoder::load(); }

}  // namespace advolint
