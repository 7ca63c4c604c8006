#pragma once

#include <cstdint>

namespace advolint {

/// A half-open range [begin, end) of byte offsets. `In` names what the offsets count into, so that
/// a span of one text cannot be used on another.
template <class In>
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  [[nodiscard]] constexpr std::uint32_t size() const { return end - begin; }
  [[nodiscard]] constexpr bool empty() const { return begin == end; }
  [[nodiscard]] constexpr bool contains(std::uint32_t offset) const {
    return begin <= offset && offset < end;
  }
  [[nodiscard]] constexpr bool contains(Span other) const {
    return begin <= other.begin && other.end <= end;
  }
  [[nodiscard]] constexpr bool overlaps(Span other) const {
    return begin < other.end && other.begin < end;
  }
  friend constexpr bool operator==(Span, Span) = default;
  friend constexpr auto operator<=>(Span, Span) = default;
};

/// Bytes of a SourceFile: of the file as it lies on disk, where that is in UTF-8.
using SourceSpan = Span<struct InSource>;

/// Bytes of a file as it lies on disk, whatever its encoding. Only for output.
using RawSpan = Span<struct InRaw>;

/// Bytes of the UTF-8 text that readers of a post will see. Only draft/ turns it into a SourceSpan.
using TextSpan = Span<struct InText>;

}  // namespace advolint
