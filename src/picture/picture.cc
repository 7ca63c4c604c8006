#include "picture/picture.h"

#include <algorithm>
#include <array>

#include "text/characters.h"

namespace advolint {
namespace {

struct TypeName {
  std::string_view word;
  PictureType type;
};

/// How file names and the platforms' data call the types.
constexpr std::array<TypeName, 18> kWords = {{{"jpeg", PictureType::Jpeg},
                                              {"jpg", PictureType::Jpeg},
                                              {"jpe", PictureType::Jpeg},
                                              {"jfif", PictureType::Jpeg},
                                              {"png", PictureType::Png},
                                              {"gif", PictureType::Gif},
                                              {"webp", PictureType::WebP},
                                              {"heic", PictureType::Heic},
                                              {"heif", PictureType::Heic},
                                              {"avif", PictureType::Avif},
                                              {"bmp", PictureType::Bmp},
                                              {"tiff", PictureType::Tiff},
                                              {"tif", PictureType::Tiff},
                                              {"svg", PictureType::Svg},
                                              {"mp4", PictureType::Mp4},
                                              {"m4v", PictureType::Mp4},
                                              {"mov", PictureType::QuickTime},
                                              {"webm", PictureType::WebM}}};

}  // namespace

std::string_view name_of(PictureType type) {
  switch (type) {
    case PictureType::Unknown:
      return "";
    case PictureType::Jpeg:
      return "JPEG";
    case PictureType::Png:
      return "PNG";
    case PictureType::Gif:
      return "GIF";
    case PictureType::WebP:
      return "WebP";
    case PictureType::Heic:
      return "HEIC";
    case PictureType::Avif:
      return "AVIF";
    case PictureType::Bmp:
      return "BMP";
    case PictureType::Tiff:
      return "TIFF";
    case PictureType::Svg:
      return "SVG";
    case PictureType::Mp4:
      return "MP4";
    case PictureType::QuickTime:
      return "QuickTime";
    case PictureType::WebM:
      return "WebM";
  }
  return "";
}

PictureType parse_picture_type(std::string_view word) {
  const std::string folded = fold_case(word);
  const auto found = std::ranges::find(kWords, std::string_view(folded), &TypeName::word);
  return found == kWords.end() ? PictureType::Unknown : found->type;
}

bool is_video(PictureType type) {
  return type == PictureType::Mp4 || type == PictureType::QuickTime || type == PictureType::WebM;
}

}  // namespace advolint
