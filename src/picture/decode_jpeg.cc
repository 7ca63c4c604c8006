#include <algorithm>
#include <array>
#include <utility>
#include <vector>

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
  [[nodiscard]] std::optional<ColorPicture> decode_colors(
      std::string_view bytes, const PictureHeader& header,
      std::uint32_t least_pixels) const override;

 private:
  using Handle = std::unique_ptr<void, decltype(&tjDestroy)>;

  explicit JpegDecoder(SharedLibrary library) : library_(std::move(library)) {}

  bool find_functions() {
    return library_.find("tjInitDecompress", init_) && library_.find("tjDestroy", destroy_) &&
           library_.find("tjDecompressHeader3", read_header_) &&
           library_.find("tjDecompress2", decompress_) &&
           library_.find("tjGetErrorStr2", error_words_) &&
           library_.find("tjGetErrorCode", error_code_);
  }

  /// A picture whose header was read: as the library has it.
  struct Opened {
    Handle handle;
    PictureHeader header;
    Phrase fault;  ///< then there is no handle; nor is there one of what is not decoded here
  };
  [[nodiscard]] Opened open(std::string_view bytes, const PictureHeader& header) const;
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

struct Sides {
  std::uint32_t width = 0;
  std::uint32_t height = 0;
  [[nodiscard]] std::size_t pixels() const { return std::size_t{width} * height; }
};

/// The smallest size that the library makes on its way and that is not below `least_pixels`: most
/// of a photograph's pixels need never be computed.
Sides reduced(const PictureHeader& header, std::uint32_t least_pixels) {
  constexpr std::array<std::uint32_t, 3> kDivisors = {8, 4, 2};
  const std::uint32_t longest = std::max(header.width_pixels, header.height_pixels);
  const auto* const divisor = std::ranges::find_if(
      kDivisors, [&](std::uint32_t it) { return longest / it >= least_pixels; });
  const std::uint32_t by = divisor == kDivisors.end() ? 1 : *divisor;
  return {.width = (header.width_pixels + by - 1) / by,
          .height = (header.height_pixels + by - 1) / by};
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

JpegDecoder::Opened JpegDecoder::open(std::string_view bytes, const PictureHeader& header) const {
  Opened opened{.handle = Handle(nullptr, destroy_), .header = {}, .fault = {}};
  // A progressive file is held as coefficients: two bytes for each of up to four colors.
  constexpr std::uint64_t kProgressiveBytes = 8;
  if (header.is_progressive && bytes_for(header, kProgressiveBytes) > kMostDecodedBytes)
    return opened;
  Handle handle(init_(), destroy_);
  if (!handle) return opened;
  int width = 0;
  int height = 0;
  int subsampling = 0;
  int colors = 0;
  if (read_header_(handle.get(), data_of(bytes), static_cast<unsigned long>(bytes.size()), &width,
                   &height, &subsampling, &colors) != 0) {
    opened.fault = in_our_words(error_words_(handle.get()));
    return opened;
  }
  if (colors == TJCS_CMYK || colors == TJCS_YCCK) return opened;
  opened.header = {.width_pixels = static_cast<std::uint32_t>(width),
                   .height_pixels = static_cast<std::uint32_t>(height)};
  opened.handle = std::move(handle);
  return opened;
}

Decoded JpegDecoder::decode(std::string_view bytes, const PictureHeader& header) const {
  Opened opened = open(bytes, header);
  if (!opened.handle) return {.luma = std::nullopt, .fault = std::move(opened.fault)};
  const Sides sides = reduced(opened.header, kJudgedPixels);
  return decode_to(opened.handle.get(), bytes,
                   {.width = sides.width,
                    .height = sides.height,
                    .pixels = std::vector<std::uint8_t>(sides.pixels())});
}

std::optional<ColorPicture> JpegDecoder::decode_colors(std::string_view bytes,
                                                       const PictureHeader& header,
                                                       std::uint32_t least_pixels) const {
  constexpr std::size_t kBytesEach = 3;
  const Opened opened = open(bytes, header);
  if (!opened.handle) return std::nullopt;
  const Sides sides = reduced(opened.header, least_pixels);
  std::vector<std::uint8_t> rows(sides.pixels() * kBytesEach);
  const int failed =
      decompress_(opened.handle.get(), data_of(bytes), static_cast<unsigned long>(bytes.size()),
                  rows.data(), static_cast<int>(sides.width), 0, static_cast<int>(sides.height),
                  TJPF_RGB, TJFLAG_LIMITSCANS);
  if (failed != 0 && error_code_(opened.handle.get()) != TJERR_WARNING) return std::nullopt;
  return picture_of({.bytes = rows.data(), .width = sides.width, .height = sides.height});
}

}  // namespace

Result<std::unique_ptr<Decoder>> load_jpeg_decoder() { return JpegDecoder::load(); }

}  // namespace advolint
