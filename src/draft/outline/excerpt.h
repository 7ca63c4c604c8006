#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "text/source_file.h"
#include "text/span.h"

namespace advolint {

/// Parts of a file as one run of valid UTF-8, for a parser, with the way back.
class Excerpt {
 public:
  /// The bytes of `kept`, which are sorted and do not overlap; each byte of an ill-formed sequence
  /// is a '?'.
  Excerpt(const SourceFile& file, std::span<const SourceSpan> kept);

  [[nodiscard]] const std::string& bytes() const { return bytes_; }

  /// The bytes of the file from the first of [begin, end) to its last; what was left out between is
  /// included.
  [[nodiscard]] SourceSpan to_source(std::uint32_t begin, std::uint32_t end) const;

  /// The same, piece by piece, without what was left out.
  [[nodiscard]] std::vector<SourceSpan> pieces(std::uint32_t begin, std::uint32_t end) const;

 private:
  struct Piece {
    std::uint32_t offset = 0;  ///< in bytes_
    SourceSpan source;
  };
  [[nodiscard]] std::vector<Piece>::const_iterator piece_at(std::uint32_t offset) const;

  std::string bytes_;
  std::vector<Piece> pieces_;  ///< never empty
};

/// `region` without the `removed` spans, which are sorted and do not overlap.
std::vector<SourceSpan> without(SourceSpan region, std::span<const SourceSpan> removed);

}  // namespace advolint
