#include "support/wrong_places.h"

#include <string_view>

#include <fmt/format.h>

#include "text/utf8.h"

namespace advolint {
namespace {

std::string describe(const Draft& draft, const Post& post, std::string_view fault,
                     const Segment& segment) {
  return fmt::format("{} post {}: {}: text {}..{}, source {}..{}", draft.file->path(), post.number,
                     fault, segment.text.begin, segment.text.end, segment.source.begin,
                     segment.source.end);
}

/// Whether `written`, as long as `text`, may give it. What is no UTF-8 gives other bytes, and so
/// does a line end: that of old Macs a line feed, one in code a blank.
bool may_read(std::string_view written, std::string_view text) {
  if (written == "\r" || written == "\n") return text == "\n" || text == " ";
  return written == text || !utf8::ill_formed(written).empty();
}

std::string find_wrong_segment(const Draft& draft, const Post& post) {
  std::uint32_t end = 0;
  for (const Segment& segment : post.body.segments()) {
    if (segment.text.begin < end) return describe(draft, post, "segments overlap", segment);
    const bool is_inside = segment.source.begin <= segment.source.end &&
                           segment.source.end <= draft.file->size_bytes();
    if (!is_inside) return describe(draft, post, "not in the file", segment);
    const std::string_view text = post.body.text(segment.text);
    const std::string_view written = draft.file->text(segment.source);
    if (segment.text.size() == segment.source.size() && !may_read(written, text))
      return describe(draft, post, "other bytes", segment);
    if (post.body.to_source(segment.text) != segment.source)
      return describe(draft, post, "to_source", segment);
    end = segment.text.end;
  }
  return {};
}

}  // namespace

std::string find_wrong_place(const Draft& draft) {
  for (const Post& post : draft.posts) {
    if (std::string wrong = find_wrong_segment(draft, post); !wrong.empty()) return wrong;
  }
  return {};
}

std::string find_wrong_stretch(const Draft& draft) {
  if (draft.skipped || draft.posts.empty()) return {};
  std::uint32_t at = 0;
  for (const Stretch& stretch : draft.stretches) {
    if (stretch.span.begin != at || stretch.span.empty())
      return fmt::format("at byte {} of {}", at, draft.file->path());
    at = stretch.span.end;
    const bool says_why = stretch.kind != Stretch::Kind::NotAPost || !stretch.because.empty();
    if (!says_why) return fmt::format("no reason at byte {}", stretch.span.begin);
  }
  return at == draft.file->size_bytes() ? std::string() : "the end of " + draft.file->path();
}

}  // namespace advolint
