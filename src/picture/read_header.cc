#include "picture/read_header.h"

#include "picture/byte_view.h"

namespace advolint {
namespace {

using std::string_view_literals::operator""sv;

/// How the picture is turned to be shown: tag 0x0112 of the first directory (Exif 2.32, 4.6.4).
/// `tiff` is what follows "Exif\0\0".
std::uint32_t orientation_in(const ByteView& tiff) {
  constexpr std::uint32_t kAsStored = 1;
  constexpr std::uint32_t kLast = 8;
  const bool is_little = tiff.holds(0, "II");
  if (!is_little && !tiff.holds(0, "MM")) return kAsStored;
  const auto u16 = [&](std::size_t at) {
    return is_little ? tiff.little_u16(at) : tiff.big_u16(at);
  };
  const std::size_t directory = is_little ? tiff.little_u32(4) : tiff.big_u32(4);
  constexpr std::size_t kEntryBytes = 12;
  constexpr std::uint32_t kOrientation = 0x0112;
  const std::uint32_t count = u16(directory);
  for (std::uint32_t i = 0; i < count; ++i) {
    const std::size_t entry = directory + 2 + i * kEntryBytes;
    if (!tiff.has(entry, kEntryBytes)) return kAsStored;
    if (u16(entry) != kOrientation) continue;
    const std::uint32_t orientation = u16(entry + 8);
    return orientation >= kAsStored && orientation <= kLast ? orientation : kAsStored;
  }
  return kAsStored;
}

/// SOF0 to SOF15 without DHT, JPG and DAC (ITU-T T.81, table B.1).
bool begins_frame(std::uint32_t marker) {
  return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

/// Walks through the segments up to the frame, which tells the size.
void read_jpeg(const ByteView& bytes, PictureHeader& header) {
  constexpr std::uint32_t kApp1 = 0xE1;
  constexpr std::uint32_t kStartOfScan = 0xDA;
  std::size_t at = 2;
  while (bytes.has(at, 4)) {
    if (bytes.u8(at) != 0xFF) return;
    const std::uint32_t marker = bytes.u8(at + 1);
    if (marker == 0xFF) {  // a marker may be filled up in front
      ++at;
      continue;
    }
    if (marker == kStartOfScan) return;
    const std::size_t length = bytes.big_u16(at + 2);
    if (begins_frame(marker)) {
      header.height_pixels = bytes.big_u16(at + 5);
      header.width_pixels = bytes.big_u16(at + 7);
      header.is_progressive = marker != 0xC0 && marker != 0xC1;
      return;
    }
    if (marker == kApp1 && bytes.holds(at + 4, "Exif\0\0"sv)) {
      header.orientation = orientation_in(bytes.from(at + 10, length));
    }
    at += 2 + length;
  }
}

void read_webp(const ByteView& bytes, PictureHeader& header) {
  constexpr std::uint32_t kFourteenBits = 0x3FFF;
  if (bytes.holds(12, "VP8X") && bytes.has(24, 6)) {
    header.width_pixels = bytes.little_u24(24) + 1;
    header.height_pixels = bytes.little_u24(27) + 1;
  } else if (bytes.holds(12, "VP8L") && bytes.u8(20) == 0x2F && bytes.has(21, 4)) {
    const std::uint32_t bits = bytes.little_u32(21);
    header.width_pixels = (bits & kFourteenBits) + 1;
    header.height_pixels = (bits >> 14U & kFourteenBits) + 1;
  } else if (bytes.holds(12, "VP8 ") && bytes.holds(23, "\x9D\x01\x2A")) {
    header.width_pixels = bytes.little_u16(26) & kFourteenBits;
    header.height_pixels = bytes.little_u16(28) & kFourteenBits;
  }
}

void read_bmp(const ByteView& bytes, PictureHeader& header) {
  constexpr std::uint32_t kOldHeaderBytes = 12;
  if (bytes.little_u32(14) <= kOldHeaderBytes) {
    header.width_pixels = bytes.little_u16(18);
    header.height_pixels = bytes.little_u16(20);
    return;
  }
  header.width_pixels = bytes.little_u32(18);
  const std::uint32_t height = bytes.little_u32(22);
  constexpr std::uint32_t kSign = 0x8000'0000;  // rows from the top down
  header.height_pixels = (height & kSign) != 0 ? 0U - height : height;
}

}  // namespace

bool tells_size(PictureType type) {
  return type == PictureType::Jpeg || type == PictureType::Png || type == PictureType::Gif ||
         type == PictureType::WebP || type == PictureType::Bmp;
}

PictureHeader read_header(std::string_view bytes) {
  const ByteView view(bytes);
  PictureHeader header{.type = recognize(bytes)};
  if (header.type == PictureType::Jpeg) read_jpeg(view, header);
  if (header.type == PictureType::WebP) read_webp(view, header);
  if (header.type == PictureType::Bmp) read_bmp(view, header);
  if (header.type == PictureType::Png && view.holds(12, "IHDR")) {
    header.width_pixels = view.big_u32(16);
    header.height_pixels = view.big_u32(20);
  }
  if (header.type == PictureType::Gif) {
    header.width_pixels = view.little_u16(6);
    header.height_pixels = view.little_u16(8);
  }
  return header;
}

}  // namespace advolint
