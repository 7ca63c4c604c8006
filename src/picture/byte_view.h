#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace advolint {

/// The numbers in a file's bytes. What lies beyond their end reads as 0, so that a file which
/// breaks off needs no care at each read; `has` tells where that matters.
class ByteView {
 public:
  explicit ByteView(std::string_view bytes) : bytes_(bytes) {}

  [[nodiscard]] std::size_t size() const { return bytes_.size(); }
  [[nodiscard]] bool has(std::size_t offset, std::size_t count) const {
    return offset <= bytes_.size() && count <= bytes_.size() - offset;
  }
  /// Whether `expected` is at `offset`.
  [[nodiscard]] bool holds(std::size_t offset, std::string_view expected) const {
    return offset <= bytes_.size() && bytes_.substr(offset).starts_with(expected);
  }
  [[nodiscard]] ByteView from(std::size_t offset, std::size_t count) const {
    return ByteView(offset <= bytes_.size() ? bytes_.substr(offset, count) : std::string_view());
  }

  [[nodiscard]] std::uint32_t u8(std::size_t offset) const {
    return offset < bytes_.size() ? static_cast<unsigned char>(bytes_[offset]) : 0U;
  }
  [[nodiscard]] std::uint32_t big_u16(std::size_t offset) const {
    return u8(offset) << 8U | u8(offset + 1);
  }
  [[nodiscard]] std::uint32_t big_u32(std::size_t offset) const {
    return big_u16(offset) << 16U | big_u16(offset + 2);
  }
  [[nodiscard]] std::uint32_t little_u16(std::size_t offset) const {
    return u8(offset) | u8(offset + 1) << 8U;
  }
  [[nodiscard]] std::uint32_t little_u24(std::size_t offset) const {
    return little_u16(offset) | u8(offset + 2) << 16U;
  }
  [[nodiscard]] std::uint32_t little_u32(std::size_t offset) const {
    return little_u16(offset) | little_u16(offset + 2) << 16U;
  }

 private:
  std::string_view bytes_;
};

}  // namespace advolint
