#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "text/encoding.h"
#include "text/office_layout.h"
#include "text/span.h"

namespace advolint {

/// A file's bytes and the lines in them. Immutable; shared by everything that points into it, and
/// freed with the last of those. The bytes of a file in another encoding than UTF-8 are those of
/// its decoded text, and so is every offset but a raw one.
class SourceFile {
 public:
  /// `path` is what messages show: relative to the working directory, '/'-separated.
  /// `bytes` are at most 4 GiB - 1.
  SourceFile(std::string path, std::string bytes);
  SourceFile(std::string path, DecodedText decoded);
  /// A file of an office program, whose text is written nowhere as it is here.
  SourceFile(std::string path, OfficeText office);

  [[nodiscard]] const std::string& path() const { return path_; }
  [[nodiscard]] std::string_view bytes() const { return bytes_; }
  [[nodiscard]] std::uint32_t size_bytes() const {
    return static_cast<std::uint32_t>(bytes_.size());
  }

  /// What the file on disk is written in.
  [[nodiscard]] Encoding encoding() const { return encoding_; }

  /// What the parts of its text came from; null for a file that is text on disk, too.
  [[nodiscard]] const OfficeLayout* office() const { return office_.get(); }

  /// Where `offset` (0 … size_bytes()) is in the file on disk, which holds text. An offset inside a
  /// character that the file writes otherwise is that of its beginning.
  [[nodiscard]] std::uint32_t raw_offset(std::uint32_t offset) const;
  [[nodiscard]] RawSpan raw_span(SourceSpan span) const {
    return {raw_offset(span.begin), raw_offset(span.end)};
  }

  /// The bytes under `span`, which lies inside the file.
  [[nodiscard]] std::string_view text(SourceSpan span) const {
    return bytes().substr(span.begin, span.size());
  }

  /// 0-based index of the line that holds `offset` (0 … size_bytes()). A line ends with LF, CRLF or
  /// a lone CR.
  [[nodiscard]] std::uint32_t line_index(std::uint32_t offset) const;
  [[nodiscard]] std::uint32_t line_count() const {
    return static_cast<std::uint32_t>(line_starts_.size());
  }

  /// The line's bytes without its line end. `index` < line_count().
  [[nodiscard]] SourceSpan line(std::uint32_t index) const;

  /// Where the line begins.
  [[nodiscard]] std::uint32_t line_start(std::uint32_t index) const { return line_starts_[index]; }

 private:
  std::string path_;
  std::string bytes_;
  Encoding encoding_ = Encoding::Utf8;
  std::shared_ptr<const OfficeLayout> office_;
  std::vector<EncodedRun> runs_;            ///< empty: raw offsets are the same
  std::vector<std::uint32_t> line_starts_;  ///< never empty: an empty file has one empty line
};

using SourceFilePtr = std::shared_ptr<const SourceFile>;

/// A place in a file. `file` is never null in a finished diagnostic.
struct Location {
  SourceFilePtr file;
  SourceSpan span;
};

}  // namespace advolint
