#include "report/month/html.h"

#include <algorithm>

#include "report/escapes.h"

namespace advolint {
namespace {

/// "image/png"; empty for what is not shown.
std::string_view media_type_of(PictureType type) {
  switch (type) {
    case PictureType::Jpeg:
      return "image/jpeg";
    case PictureType::Png:
      return "image/png";
    case PictureType::Gif:
      return "image/gif";
    case PictureType::WebP:
      return "image/webp";
    case PictureType::Avif:
      return "image/avif";
    case PictureType::Unknown:
    case PictureType::Heic:
    case PictureType::Bmp:
    case PictureType::Tiff:
    case PictureType::Svg:
    case PictureType::Mp4:
    case PictureType::QuickTime:
    case PictureType::WebM:
      return {};
  }
  return {};
}

std::string base64(std::string_view bytes) {
  constexpr std::string_view kSigns =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  constexpr std::size_t kGroup = 3;
  std::string out;
  out.reserve((bytes.size() + kGroup - 1) / kGroup * 4);
  for (std::size_t at = 0; at < bytes.size(); at += kGroup) {
    const std::string_view group = bytes.substr(at, kGroup);
    std::uint32_t bits = 0;
    for (std::size_t i = 0; i < kGroup; ++i) {
      bits = bits << 8U | (i < group.size() ? static_cast<unsigned char>(group[i]) : 0U);
    }
    for (std::size_t i = 0; i <= kGroup; ++i) {
      out += i <= group.size() ? kSigns[bits >> (18U - 6U * i) & 63U] : '=';
    }
  }
  return out;
}

}  // namespace

Html& Html::add(Markup markup) {
  bytes_ += markup.text();
  return *this;
}

Html& Html::text(std::string_view words) {
  bytes_ += xml_text(words);
  return *this;
}

Html& Html::lines(std::string_view words) {
  while (true) {
    const std::size_t end = words.find('\n');
    std::string line(words.substr(0, end));
    if (line.ends_with('\r')) line.pop_back();
    std::ranges::replace(line, '\t', ' ');
    text(line);
    if (end == std::string_view::npos) return *this;
    bytes_ += '\n';
    words.remove_prefix(end + 1);
  }
}

Html& Html::number(std::size_t number) {
  bytes_ += std::to_string(number);
  return *this;
}

Html& Html::picture(PictureType type, std::string_view bytes) {
  bytes_ += "data:";
  bytes_ += media_type_of(type);
  bytes_ += ";base64,";
  bytes_ += base64(bytes);
  return *this;
}

bool is_shown_by_browsers(PictureType type) { return !media_type_of(type).empty(); }

}  // namespace advolint
