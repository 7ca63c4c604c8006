#include <algorithm>
#include <array>
#include <utility>

#include <turbojpeg.h>

#include "picture/decoder.h"
#include "picture/shared_library.h"
#include "picture/sharpness.h"

namespace advolint {
namespace {

/// TurboJPEG, the face of libjpeg-turbo that needs no longjmp.
class JpegDecoder : public Decoder {
 public:
  static Result<std::unique_ptr<Decoder>> load() {
    auto library = SharedLibrary::load("libturbojpeg.so.0");
    if (!library) return tl::unexpected(library.error());
    auto decoder = std::unique_ptr<JpegDecoder>(new JpegDecoder(*std::move(library)));
    if (!decoder->find_functions()) {
      return tl::unexpected(
          Error{Phrase("{} is older than 2.0", std::string("libturbojpeg.so.0"))});
    }
    return decoder;
  }

  [[nodiscard]] Decoded decode(std::string_view bytes, const PictureHeader& header) const override;

 private:
  explicit JpegDecoder(SharedLibrary library) : library_(std::move(library)) {}

  bool find_functions() {
    return library_.find("tjInitDecompress", init_) && library_.find("tjDestroy", destroy_) &&
           library_.find("tjDecompressHeader3", read_header_) &&
           library_.find("tjDecompress2", decompress_) &&
           library_.find("tjGetErrorStr2", error_words_) &&
           library_.find("tjGetErrorCode", error_code_);
  }

  [[nodiscard]] Decoded decode_to(tjhandle handle, std::string_view bytes, LumaPlane plane) const;

  SharedLibrary library_;
  decltype(&tjInitDecompress) init_ = nullptr;
  decltype(&tjDestroy) destroy_ = nullptr;
  decltype(&tjDecompressHeader3) read_header_ = nullptr;
  decltype(&tjDecompress2) decompress_ = nullptr;
  decltype(&tjGetErrorStr2) error_words_ = nullptr;
  decltype(&tjGetErrorCode) error_code_ = nullptr;
};

const unsigned char* data_of(std::string_view bytes) {
  return reinterpret_cast<const unsigned char*>(bytes.data());
}

/// The smallest size that the library makes on its way and that is not below what is judged: most
/// of a photograph's pixels need never be computed.
LumaPlane reduced(const PictureHeader& header) {
  constexpr std::array<std::uint32_t, 3> kDivisors = {8, 4, 2};
  const std::uint32_t longest = std::max(header.width_pixels, header.height_pixels);
  const auto* const divisor = std::ranges::find_if(
      kDivisors, [&](std::uint32_t it) { return longest / it >= kJudgedPixels; });
  const std::uint32_t by = divisor == kDivisors.end() ? 1 : *divisor;
  LumaPlane plane{.width = (header.width_pixels + by - 1) / by,
                  .height = (header.height_pixels + by - 1) / by,
                  .pixels = {}};
  plane.pixels.resize(std::size_t{plane.width} * plane.height);
  return plane;
}

Decoded JpegDecoder::decode_to(tjhandle handle, std::string_view bytes, LumaPlane plane) const {
  // A file of endless scans would take minutes.
  const int failed = decompress_(handle, data_of(bytes), static_cast<unsigned long>(bytes.size()),
                                 plane.pixels.data(), static_cast<int>(plane.width), 0,
                                 static_cast<int>(plane.height), TJPF_GRAY, TJFLAG_LIMITSCANS);
  if (failed == 0) return {.luma = std::move(plane), .fault = {}};
  Phrase words = in_our_words(error_words_(handle));
  // Cameras write stray bytes that hurt nobody; a picture that is not all there is another matter.
  if (error_code_(handle) == TJERR_WARNING && words != in_our_words("")) {
    return {.luma = std::move(plane), .fault = {}};
  }
  return {.luma = std::nullopt, .fault = std::move(words)};
}

Decoded JpegDecoder::decode(std::string_view bytes, const PictureHeader& header) const {
  // A progressive file is held as coefficients: two bytes for each of up to four colors.
  constexpr std::uint64_t kProgressiveBytes = 8;
  if (header.is_progressive && bytes_for(header, kProgressiveBytes) > kMostDecodedBytes) return {};
  const std::unique_ptr<void, decltype(destroy_)> handle(init_(), destroy_);
  if (!handle) return {};
  int width = 0;
  int height = 0;
  int subsampling = 0;
  int colors = 0;
  if (read_header_(handle.get(), data_of(bytes), static_cast<unsigned long>(bytes.size()), &width,
                   &height, &subsampling, &colors) != 0) {
    return {.luma = std::nullopt, .fault = in_our_words(error_words_(handle.get()))};
  }
  if (colors == TJCS_CMYK || colors == TJCS_YCCK) return {};
  return decode_to(handle.get(), bytes,
                   reduced({.width_pixels = static_cast<std::uint32_t>(width),
                            .height_pixels = static_cast<std::uint32_t>(height)}));
}

}  // namespace

Result<std::unique_ptr<Decoder>> load_jpeg_decoder() { return JpegDecoder::load(); }

}  // namespace advolint
