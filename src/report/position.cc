#include "report/position.h"

#include <algorithm>
#include <string_view>

#include "text/utf8.h"

namespace advolint {
namespace {

/// Far enough apart to cost nothing, near enough that counting from one is quick.
constexpr std::uint32_t kCountEveryBytes = 1024;

}  // namespace

std::uint32_t byte_order_mark_size(const SourceFile& file) {
  const std::string_view bytes = file.bytes();
  return static_cast<std::uint32_t>(bytes.size() - utf8::without_byte_order_mark(bytes).size());
}

Position PositionFinder::find(const SourceFile& file, std::uint32_t offset) {
  const std::uint32_t line = file.line_index(offset);
  const std::uint32_t start = std::max(file.line_start(line), byte_order_mark_size(file));
  const std::uint32_t place = std::max(offset, start);
  // Most lines are short: they are counted from their beginning, and the file is not.
  const bool is_near = place - start <= kCountEveryBytes;
  const Count before_line = is_near ? Count{.offset = start} : count_before(file, start);
  const Count before = is_near ? count_on(file, before_line, place) : count_before(file, place);
  return {.byte_offset = file.raw_offset(offset),
          .line = line + 1,
          .column = before.code_points - before_line.code_points + 1,
          .utf16_column = before.utf16_units - before_line.utf16_units + 1,
          .byte_column = place - start + 1};
}

/// Counts at every kCountEveryBytes bytes, or after the code point that lies across.
std::vector<PositionFinder::Count> PositionFinder::count_along(const SourceFile& file) {
  std::vector<Count> counts;
  Count count;
  while (count.offset < file.size_bytes()) {
    if (count.offset >= counts.size() * kCountEveryBytes) counts.push_back(count);
    const utf8::Decoded decoded = utf8::decode(file.bytes(), count.offset);
    count.offset += decoded.length_bytes;
    count.code_points += 1;
    count.utf16_units += decoded.code_point > 0xFFFF ? 2 : 1;
  }
  if (counts.empty()) counts.push_back({});
  return counts;
}

PositionFinder::Count PositionFinder::count_before(const SourceFile& file, std::uint32_t offset) {
  const auto [entry, is_new] = counts_.try_emplace(&file);
  if (is_new) entry->second = count_along(file);
  const auto next = std::ranges::upper_bound(entry->second, offset, {}, &Count::offset);
  return count_on(file, *(next - 1), offset);
}

PositionFinder::Count PositionFinder::count_on(const SourceFile& file, Count count,
                                               std::uint32_t offset) {
  while (count.offset < offset) {
    const utf8::Decoded decoded = utf8::decode(file.bytes(), count.offset);
    // An offset inside a code point, which a span should not have, belongs to its beginning.
    if (count.offset + decoded.length_bytes > offset) break;
    count.offset += decoded.length_bytes;
    count.code_points += 1;
    count.utf16_units += decoded.code_point > 0xFFFF ? 2 : 1;
  }
  return count;
}

}  // namespace advolint
