#include "report/source_excerpt.h"

#include <algorithm>
#include <string_view>

#include "report/position.h"
#include "report/visible_text.h"

namespace advolint {
namespace {

/// How much of a long line is looked at: the bytes of a window full of joined emoji.
constexpr std::uint32_t kBytesBefore = 500;
constexpr std::uint32_t kBytesAfter = 1000;

constexpr std::string_view kEllipsis = "…";

/// Half-open range of cells of a visible line.
struct Window {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

bool is_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

/// The part of `line` around `marked` that is worth looking at. Begins and ends at code points.
SourceSpan part_around(const SourceFile& file, SourceSpan line, SourceSpan marked) {
  SourceSpan part = line;
  if (marked.begin - line.begin > kBytesBefore) part.begin = marked.begin - kBytesBefore;
  if (line.end - marked.begin > kBytesAfter) part.end = marked.begin + kBytesAfter;
  while (part.begin < marked.begin && is_continuation(file.bytes()[part.begin])) ++part.begin;
  while (part.end < line.end && is_continuation(file.bytes()[part.end])) ++part.end;
  return part;
}

/// What is shown of `total` cells so that `marked` is seen, with its surroundings on both sides.
Window window_around(Window marked, std::uint32_t total) {
  constexpr std::uint32_t kRoom = kExcerptCells - 2;  // an ellipsis on either side
  const std::uint32_t marked_cells = std::min(marked.end - marked.begin, kRoom / 2);
  const std::uint32_t before = (kRoom - marked_cells) / 2;
  Window window;
  window.begin = marked.begin > before ? marked.begin - before : 0;
  window.end = std::min(window.begin + kRoom, total);
  window.begin = window.end > kRoom ? std::min(window.begin, window.end - kRoom) : 0;
  return window;
}

/// The span on its first line, and how many lines it goes on for.
struct FirstLine {
  SourceSpan line;
  SourceSpan marked;
  std::uint32_t more_line_count = 0;
};

FirstLine first_line(const SourceFile& file, SourceSpan span) {
  const std::uint32_t index = file.line_index(span.begin);
  SourceSpan line = file.line(index);
  if (index == 0) line.begin += byte_order_mark_size(file);
  const OfficePart* part = file.office() == nullptr ? nullptr : file.office()->part_at(span.begin);
  // Cells of a row are on one line.
  if (part != nullptr && span.begin <= part->span.end) {
    line.begin = std::max(line.begin, part->span.begin);
    line.end = std::min(line.end, part->span.end);
  }
  const std::uint32_t begin = std::clamp(span.begin, line.begin, line.end);
  // A span that ends with a line end does not reach into the line after it.
  const std::uint32_t last = span.empty() ? span.begin : span.end - 1;
  return {.line = line,
          .marked = {begin, std::clamp(span.end, begin, line.end)},
          .more_line_count = file.line_index(last) - index};
}

using Stop = VisibleLine::Stop;

/// The last stop at or before `cells`, so that marks without a cell stay with what they are on.
const Stop& last_within(const VisibleLine& line, std::uint32_t cells) {
  return *(std::ranges::upper_bound(line.stops, cells, {}, &Stop::cells) - 1);
}

/// Where to begin, at `cells` or after the wide character that lies across.
const Stop& cut_at(const VisibleLine& line, std::uint32_t cells) {
  return last_within(line, std::ranges::lower_bound(line.stops, cells, {}, &Stop::cells)->cells);
}

}  // namespace

SourceExcerpt make_excerpt(const Location& location) {
  const SourceFile& file = *location.file;
  const FirstLine first = first_line(file, location.span);
  const SourceSpan part = part_around(file, first.line, first.marked);
  const VisibleLine shown = make_visible(file.text(part));
  const Window marked = {shown.stop_at(first.marked.begin - part.begin).cells,
                         shown.stop_at(std::min(first.marked.end, part.end) - part.begin).cells};
  const std::uint32_t total = shown.stops.back().cells;
  const bool fits = part == first.line && total <= kExcerptCells;
  const Window window = fits ? Window{0, total} : window_around(marked, total);

  const Stop& from = window.begin == 0 ? shown.stops.front() : cut_at(shown, window.begin);
  const Stop& to = last_within(shown, window.end);
  const bool is_cut_before = part.begin > first.line.begin || from.source_bytes > 0;
  const bool is_cut_after =
      part.end < first.line.end || to.source_bytes < shown.stops.back().source_bytes;

  SourceExcerpt out;
  if (is_cut_before) out.text += kEllipsis;
  out.text.append(shown.text, from.text_bytes, to.text_bytes - from.text_bytes);
  if (is_cut_after) out.text += kEllipsis;
  out.caret_column = marked.begin - from.cells + (is_cut_before ? 1 : 0);
  out.caret_cells = std::max(1U, std::min(marked.end, to.cells) - marked.begin);
  out.more_line_count = first.more_line_count;
  return out;
}

}  // namespace advolint
