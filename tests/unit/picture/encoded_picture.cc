#include "unit/picture/encoded_picture.h"

#include <memory>
#include <string_view>
#include <vector>

#include <catch2/catch.hpp>
#include <png.h>
#include <turbojpeg.h>
#include <webp/encode.h>

namespace advolint::testing {
namespace {

using std::string_view_literals::operator""sv;

constexpr int kQuality = 90;

std::string bytes_of(const unsigned char* data, std::size_t size) {
  return {reinterpret_cast<const char*>(data), size};
}

constexpr int kClearWidth = 1200;
constexpr int kClearHeight = 600;
constexpr int kClearBytes = 4;

/// A red left half; a right half of black that cannot be seen.
std::vector<std::uint8_t> clear_rows() {
  std::vector<std::uint8_t> rows;
  for (int i = 0; i < kClearWidth * kClearHeight; ++i) {
    const bool is_left = i % kClearWidth < kClearWidth / 2;
    rows.push_back(is_left ? 255 : 0);
    rows.insert(rows.end(), 2, 0);
    rows.push_back(is_left ? 255 : 0);
  }
  return rows;
}

}  // namespace

std::string jpeg_of(const LumaPlane& plane, Scans scans) {
  const std::unique_ptr<void, int (*)(tjhandle)> handle(tjInitCompress(), tjDestroy);
  unsigned char* data = nullptr;
  unsigned long size = 0;
  const int flags = scans == Scans::Progressive ? TJFLAG_PROGRESSIVE : 0;
  REQUIRE(tjCompress2(handle.get(), plane.pixels.data(), static_cast<int>(plane.width), 0,
                      static_cast<int>(plane.height), TJPF_GRAY, &data, &size, TJSAMP_GRAY,
                      kQuality, flags) == 0);
  const std::unique_ptr<unsigned char, void (*)(unsigned char*)> freed(data, tjFree);
  return bytes_of(data, size);
}

std::string png_of(const LumaPlane& plane) {
  png_image image{};
  image.version = PNG_IMAGE_VERSION;
  image.width = plane.width;
  image.height = plane.height;
  image.format = PNG_FORMAT_GRAY;
  png_alloc_size_t size = PNG_IMAGE_PNG_SIZE_MAX(image);
  std::string bytes(size, '\0');
  REQUIRE(png_image_write_to_memory(&image, bytes.data(), &size, 0, plane.pixels.data(), 0,
                                    nullptr) != 0);
  bytes.resize(size);
  return bytes;
}

std::string webp_of(const LumaPlane& plane) {
  std::vector<std::uint8_t> colours;
  for (const std::uint8_t pixel : plane.pixels) colours.insert(colours.end(), 3, pixel);
  std::uint8_t* data = nullptr;
  const std::size_t size =
      WebPEncodeRGB(colours.data(), static_cast<int>(plane.width), static_cast<int>(plane.height),
                    static_cast<int>(plane.width) * 3, kQuality, &data);
  REQUIRE(size != 0);
  const std::unique_ptr<void, void (*)(void*)> freed(data, WebPFree);
  return bytes_of(data, size);
}

std::string clear_png() {
  const std::vector<std::uint8_t> rows = clear_rows();
  png_image image{};
  image.version = PNG_IMAGE_VERSION;
  image.width = kClearWidth;
  image.height = kClearHeight;
  image.format = PNG_FORMAT_RGBA;
  png_alloc_size_t size = PNG_IMAGE_PNG_SIZE_MAX(image);
  std::string bytes(size, '\0');
  REQUIRE(png_image_write_to_memory(&image, bytes.data(), &size, 0, rows.data(), 0, nullptr) != 0);
  bytes.resize(size);
  return bytes;
}

std::string clear_webp() {
  const std::vector<std::uint8_t> rows = clear_rows();
  std::uint8_t* data = nullptr;
  const std::size_t size = WebPEncodeLosslessRGBA(rows.data(), kClearWidth, kClearHeight,
                                                  kClearWidth * kClearBytes, &data);
  REQUIRE(size != 0);
  const std::unique_ptr<void, void (*)(void*)> freed(data, WebPFree);
  return bytes_of(data, size);
}

std::string turned(const std::string& jpeg, std::uint8_t orientation) {
  std::string segment(
      "\xFF\xE1\x00\x22"
      "Exif\0\0"
      "MM\0*\0\0\0\x08"
      "\0\x01"
      "\x01\x12\0\x03\0\0\0\x01\0?\0\0"
      "\0\0\0\0"sv);
  segment[segment.find('?')] = static_cast<char>(orientation);
  return jpeg.substr(0, 2) + segment + jpeg.substr(2);
}

}  // namespace advolint::testing
