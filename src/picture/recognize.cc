#include <algorithm>
#include <array>

#include "picture/byte_view.h"
#include "picture/read_header.h"
#include "text/utf8.h"

namespace advolint {
namespace {

using std::string_view_literals::operator""sv;

struct Brand {
  std::string_view name;
  PictureType type;
};

/// What an ISO base media file calls itself after "ftyp" (ISO/IEC 23008-12, AVIF 1.1, QTFF); any
/// other brand is a video.
constexpr std::array<Brand, 9> kBrands = {{{"heic", PictureType::Heic},
                                           {"heix", PictureType::Heic},
                                           {"heim", PictureType::Heic},
                                           {"hevc", PictureType::Heic},
                                           {"mif1", PictureType::Heic},
                                           {"msf1", PictureType::Heic},
                                           {"avif", PictureType::Avif},
                                           {"avis", PictureType::Avif},
                                           {"qt  ", PictureType::QuickTime}}};

struct Beginning {
  std::string_view bytes;
  PictureType type;
};

constexpr std::array<Beginning, 8> kBeginnings = {{{"\xFF\xD8\xFF"sv, PictureType::Jpeg},
                                                   {"\x89PNG\r\n\x1A\n"sv, PictureType::Png},
                                                   {"GIF87a"sv, PictureType::Gif},
                                                   {"GIF89a"sv, PictureType::Gif},
                                                   {"BM"sv, PictureType::Bmp},
                                                   {"II*\0"sv, PictureType::Tiff},
                                                   {"MM\0*"sv, PictureType::Tiff},
                                                   {"\x1A\x45\xDF\xA3"sv, PictureType::WebM}}};

PictureType of_brand(const ByteView& bytes) {
  const auto found =
      std::ranges::find_if(kBrands, [&](const Brand& brand) { return bytes.holds(8, brand.name); });
  return found == kBrands.end() ? PictureType::Mp4 : found->type;
}

/// An SVG may begin with a declaration, comments and a document type.
bool is_svg(std::string_view bytes) {
  constexpr std::size_t kPreamble = 1024;
  bytes = utf8::without_byte_order_mark(bytes);
  const std::size_t begin = bytes.find_first_not_of(" \t\r\n");
  if (begin == bytes.npos || bytes[begin] != '<') return false;
  return bytes.substr(begin, kPreamble).find("<svg") != bytes.npos;
}

}  // namespace

PictureType recognize(std::string_view bytes) {
  const auto beginning = std::ranges::find_if(
      kBeginnings, [&](const Beginning& it) { return bytes.starts_with(it.bytes); });
  if (beginning != kBeginnings.end()) return beginning->type;
  const ByteView view(bytes);
  if (view.holds(0, "RIFF") && view.holds(8, "WEBP")) return PictureType::WebP;
  if (view.holds(4, "ftyp")) return of_brand(view);
  return is_svg(bytes) ? PictureType::Svg : PictureType::Unknown;
}

}  // namespace advolint
