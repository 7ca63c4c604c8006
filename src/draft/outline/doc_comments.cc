#include "draft/outline/doc_comments.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace advolint {
namespace {

/// The size of a mark such as "[a]" or "[ab]" at the beginning of `text`; 0 if there is none.
std::uint32_t mark_size(std::string_view text) {
  constexpr std::size_t kMostLetters = 2;
  if (!text.starts_with('[')) return 0;
  std::size_t end = 1;
  while (end < text.size() && text[end] >= 'a' && text[end] <= 'z') ++end;
  const bool closes = end > 1 && end <= kMostLetters + 1 && end < text.size() && text[end] == ']';
  return closes ? static_cast<std::uint32_t>(end + 1) : 0;
}

}  // namespace

std::vector<SourceSpan> find_doc_comments(const SourceFile& file, SourceSpan region) {
  // Comments stand below everything else: the first line of the last run of lines with marks.
  std::uint32_t begin = region.end;
  std::string marks;
  for (std::uint32_t i = file.line_index(region.end) + 1; i-- > 0;) {
    const SourceSpan line = file.line(i);
    if (line.begin < region.begin) break;
    const std::string_view text = file.text(line);
    if (text.find_first_not_of(" \t\r") == std::string_view::npos) continue;
    const std::uint32_t size = mark_size(text);
    if (size == 0 || size == text.size()) break;
    marks.insert(0, std::string(text.substr(0, size)) + "\n");
    begin = line.begin;
  }
  std::vector<SourceSpan> removed;
  if (marks.empty()) return removed;
  const std::string_view bytes = file.bytes().substr(0, begin);
  for (std::size_t at = bytes.find('[', region.begin); at != std::string_view::npos;
       at = bytes.find('[', at + 1)) {
    const std::uint32_t size = mark_size(bytes.substr(at));
    if (size == 0 || at == 0 || bytes[at - 1] == '\n' || bytes[at - 1] == ' ') continue;
    if (marks.find(bytes.substr(at, size)) == std::string::npos) continue;
    const auto offset = static_cast<std::uint32_t>(at);
    removed.push_back({offset, offset + size});
  }
  if (removed.empty()) return removed;
  removed.push_back({begin, region.end});
  return removed;
}

}  // namespace advolint
