#include "draft/post/post_text.h"

#include <algorithm>
#include <utility>

namespace advolint {
namespace {

bool is_exact(const Segment& segment) { return segment.text.size() == segment.source.size(); }

std::uint32_t source_begin(const Segment& segment, std::uint32_t offset) {
  if (offset <= segment.text.begin || !is_exact(segment)) return segment.source.begin;
  return segment.source.begin + (offset - segment.text.begin);
}

std::uint32_t source_end(const Segment& segment, std::uint32_t offset) {
  if (offset >= segment.text.end || !is_exact(segment)) return segment.source.end;
  return segment.source.begin + (offset - segment.text.begin);
}

}  // namespace

PostText::PostText(std::string text, std::vector<Segment> segments, std::uint32_t anchor)
    : text_(std::move(text)), segments_(std::move(segments)), anchor_(anchor) {}

SourceSpan PostText::to_source(TextSpan span) const {
  // The first segment that ends after the span's begin, and the first that begins at its end or
  // after.
  const auto first = std::ranges::upper_bound(segments_, span.begin, {},
                                              [](const Segment& it) { return it.text.end; });
  const auto past = std::ranges::lower_bound(segments_, span.end, {},
                                             [](const Segment& it) { return it.text.begin; });
  if (first < past && !span.empty()) {
    // What is outside of the body may come from front matter, above it: no range of the file
    // holds both.
    const auto goes_back = [](const Segment& a, const Segment& b) {
      return b.source.begin < a.source.begin;
    };
    const auto turn = std::adjacent_find(first, past, goes_back);
    const auto last = turn == past ? past - 1 : turn;
    return {source_begin(*first, span.begin), source_end(*last, span.end)};
  }
  std::uint32_t place = anchor_;
  if (past != segments_.begin()) {
    place = source_end(*(past - 1), span.begin);
  } else if (past != segments_.end()) {
    place = past->source.begin;
  }
  return {place, place};
}

std::optional<std::uint32_t> PostText::to_text(std::uint32_t offset) const {
  const auto it = std::ranges::find_if(
      segments_, [&](const Segment& segment) { return segment.source.contains(offset); });
  if (it == segments_.end()) return std::nullopt;
  return is_exact(*it) ? it->text.begin + (offset - it->source.begin) : it->text.begin;
}

}  // namespace advolint
