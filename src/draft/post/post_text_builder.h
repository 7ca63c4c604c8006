#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "draft/post/post_text.h"
#include "text/source_file.h"

namespace advolint {

/// Puts a PostText together, keeping where each byte came from.
class PostTextBuilder {
 public:
  /// `file` outlives the builder.
  explicit PostTextBuilder(const SourceFile& file) : file_(&file) {}

  /// Appends the bytes under `span` as they show: a line end as LF, a maximal ill-formed subpart as
  /// U+FFFD.
  void append_source(SourceSpan span);

  /// Appends `text`, for which the whole of `source` stands: an entity, a separator of blocks.
  void append_for(std::string_view text, SourceSpan source);

  /// Appends text that stands nowhere in the file.
  void append_bare(std::string_view text) { text_ += text; }

  /// Appends the stretch `slice` of `part`. A segment that is no byte-for-byte copy is never cut:
  /// what `slice` has of it stands for the whole of its source.
  void append_part(const PostText& part, TextSpan slice);

  /// Takes away blanks and line ends at the end.
  void trim_end();

  [[nodiscard]] const std::string& text() const { return text_; }
  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(text_.size()); }

  /// The finished text; the builder is empty afterwards. `anchor` is where an empty text would
  /// stand.
  PostText build(std::uint32_t anchor);

 private:
  void append_exact(SourceSpan span);

  const SourceFile* file_;
  std::string text_;
  std::vector<Segment> segments_;
  bool ends_with_copy_ =
      false;  ///< the last segment is a copy that a copy of what follows can lengthen
};

/// The stretch of `text` under `span`, blanks and line ends around it left out.
PostText trimmed(const SourceFile& file, const PostText& text, TextSpan span);

/// Where the text is in its file: from its first segment to its last, or its anchor.
SourceSpan source_of(const PostText& text);

}  // namespace advolint
