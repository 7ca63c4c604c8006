#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "text/phrase.h"

namespace advolint {

/// What a file is by its first bytes, whatever its name says.
enum class PictureType {
  Unknown,
  Jpeg,
  Png,
  Gif,
  WebP,
  Heic,
  Avif,
  Bmp,
  Tiff,
  Svg,
  Mp4,
  QuickTime,
  WebM,
};

/// "JPEG", "WebP"; empty for Unknown.
std::string_view name_of(PictureType type);

/// The type that "jpeg", "jpg" or "WebP" means, in any case; Unknown if it means none.
PictureType parse_picture_type(std::string_view word);

/// Whether it moves and has sound: what platforms have other limits for.
bool is_video(PictureType type);

/// What is known of a picture's file once it was opened.
struct Picture {
  PictureType type = PictureType::Unknown;
  std::uint64_t size_bytes = 0;
  /// As readers see it, turned as the camera says. 0: not known of this type.
  std::uint32_t width_pixels = 0;
  std::uint32_t height_pixels = 0;
  /// 0 (fog) to 100 (as sharp as pixels can show); nothing where there is no contrast to judge, or
  /// where the file cannot be decoded here. docs/pictures.md says how it is measured.
  std::optional<std::uint32_t> sharpness;
  /// Why it is no sound file of its type: "it breaks off"; empty if it is.
  Phrase fault;
};

/// More pixels than this are not opened: 8192 × 8192, the most that a platform takes (X), and some
/// five times what phones take by default.
inline constexpr std::uint64_t kMostPixels = std::uint64_t{1} << 26U;

/// The most that is read of a file, several times what any platform takes.
inline constexpr std::uint64_t kMostPictureBytes = std::uint64_t{64} << 20U;

/// The most memory that decoding one picture takes, beside the bytes of its file.
inline constexpr std::uint64_t kMostDecodedBytes = std::uint64_t{256} << 20U;

}  // namespace advolint
