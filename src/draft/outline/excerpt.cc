#include "draft/outline/excerpt.h"

#include <algorithm>

#include "text/utf8.h"

namespace advolint {

Excerpt::Excerpt(const SourceFile& file, std::span<const SourceSpan> kept) {
  for (const SourceSpan span : kept) {
    pieces_.push_back({static_cast<std::uint32_t>(bytes_.size()), span});
    bytes_ += utf8::mask_ill_formed(file.text(span));
  }
  if (pieces_.empty()) pieces_.push_back({0, {file.size_bytes(), file.size_bytes()}});
}

std::vector<Excerpt::Piece>::const_iterator Excerpt::piece_at(std::uint32_t offset) const {
  return std::ranges::upper_bound(pieces_, offset, {}, &Piece::offset) - 1;
}

SourceSpan Excerpt::to_source(std::uint32_t begin, std::uint32_t end) const {
  const auto first = piece_at(begin);
  const std::uint32_t source_begin = first->source.begin + (begin - first->offset);
  if (begin == end) return {source_begin, source_begin};
  const auto last = piece_at(end - 1);
  return {source_begin, last->source.begin + (end - last->offset)};
}

std::vector<SourceSpan> Excerpt::pieces(std::uint32_t begin, std::uint32_t end) const {
  std::vector<SourceSpan> spans;
  for (auto it = piece_at(begin); begin < end; ++it) {
    const std::uint32_t stop = std::min(end, it->offset + it->source.size());
    spans.push_back(
        {it->source.begin + (begin - it->offset), it->source.begin + (stop - it->offset)});
    begin = stop;
  }
  return spans;
}

std::vector<SourceSpan> without(SourceSpan region, std::span<const SourceSpan> removed) {
  std::vector<SourceSpan> kept;
  std::uint32_t at = region.begin;
  for (const SourceSpan gap : removed) {
    if (gap.end <= at || gap.begin >= region.end) continue;
    if (gap.begin > at) kept.push_back({at, gap.begin});
    at = std::max(at, gap.end);
  }
  if (at < region.end) kept.push_back({at, region.end});
  return kept;
}

}  // namespace advolint
