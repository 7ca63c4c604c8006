#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace advolint {

/// A stretch of a post's text and the bytes of the file it came from. Where both have the same size
/// they correspond byte for byte; otherwise (an entity, an escape, a line end, an ill-formed byte)
/// the whole stands for the whole.
struct Segment {
  TextSpan text;
  SourceSpan source;
};

/// What readers will see, with the way back to the file. Built by PostTextBuilder, then immutable.
class PostText {
 public:
  PostText() = default;
  /// `segments` are sorted by text, do not overlap and cover `text`, but for text that stands
  /// nowhere in the file (a "#" that a front-matter hashtag lacks), which belongs to no segment.
  /// `anchor` is where an empty text would stand.
  PostText(std::string text, std::vector<Segment> segments, std::uint32_t anchor);

  [[nodiscard]] const std::string& text() const { return text_; }
  [[nodiscard]] std::string_view text(TextSpan span) const {
    return std::string_view(text_).substr(span.begin, span.size());
  }
  [[nodiscard]] const std::vector<Segment>& segments() const { return segments_; }

  /// The bytes of the file that show as `span`: from the source of its first byte to that of its
  /// last, so Markdown between them is included; of text that goes on further up in the file (front
  /// matter that is published after the body), the part before that. An empty span gives the place
  /// where its text would be inserted.
  [[nodiscard]] SourceSpan to_source(TextSpan span) const;

  /// Where the byte at `offset` of the file shows; nothing if it does not (markup, front matter).
  [[nodiscard]] std::optional<std::uint32_t> to_text(std::uint32_t offset) const;

 private:
  std::string text_;
  std::vector<Segment> segments_;
  std::uint32_t anchor_ = 0;
};

}  // namespace advolint
