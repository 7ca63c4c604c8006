#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace advolint {

/// The spans that are open within a block of Markdown, from the outermost on. The parser ends spans
/// that it never began and leaves others open, where an address that it links by itself has taken
/// their marks: "http://a.b*c*".
class MarkdownSpans {
 public:
  /// `type` is md4c's, of which there are fewer than kTypes.
  void open(std::size_t type, std::uint32_t begin);

  /// Where the span began that ends now; nothing if none of this type is open. Closes those within.
  std::optional<std::uint32_t> close(std::size_t type);

  void clear();

 private:
  static constexpr std::size_t kTypes = 16;
  struct Span {
    std::size_t type;
    std::uint32_t begin;
  };
  std::vector<Span> spans_;
  std::array<std::uint32_t, kTypes> open_of_type_ = {};
};

}  // namespace advolint
