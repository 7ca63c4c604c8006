#include "draft/outline/doc_comments.h"

#include <algorithm>
#include <cstddef>
#include <optional>
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

/// The size of "[\[a\]](#cmnt1)" at the beginning of `text`, where the link leads to `target`; 0
/// if it is not there.
std::uint32_t linked_mark_size(std::string_view text, std::string_view target) {
  constexpr std::size_t kLongestMark = 32;
  text = text.substr(0, kLongestMark);
  if (!text.starts_with("[\\[")) return 0;
  const std::size_t link = text.find("\\]](#");
  if (link == std::string_view::npos || !text.substr(link + 5).starts_with(target)) return 0;
  const std::size_t end = text.find(')', link);
  const std::size_t digits = text.find_first_not_of("0123456789", link + 5 + target.size());
  return end != std::string_view::npos && digits == end ? static_cast<std::uint32_t>(end + 1) : 0;
}

/// Of "[a]" and a line end, in bytes.
constexpr std::size_t kSize = 4;

/// "[a]", "[b]", …: lines that letters count from the first on.
bool are_counted(std::string_view marks) {
  if (marks.size() % kSize != 0) return false;
  for (std::size_t i = 0; i * kSize < marks.size(); ++i) {
    if (marks[i * kSize + 1] != static_cast<char>('a' + i) || marks[i * kSize + 2] != ']')
      return false;
  }
  return true;
}

bool is_blank(std::string_view line) {
  return line.find_first_not_of(" \t\r") == std::string_view::npos;
}

/// Lines with marks at the end of a document.
struct CommentLines {
  std::uint32_t begin = 0;  ///< of the first
  std::string marks;        ///< each and a line end
};

/// The last run of such lines.
CommentLines find_last_run(const SourceFile& file, SourceSpan region) {
  CommentLines found{.begin = region.end};
  for (std::uint32_t i = file.line_index(region.end) + 1; i-- > 0;) {
    const SourceSpan line = file.line(i);
    if (line.begin < region.begin) break;
    const std::string_view text = file.text(line);
    if (is_blank(text)) continue;
    const std::uint32_t size = mark_size(text);
    if (size == 0 || size == text.size()) break;
    found.marks.insert(0, std::string(text.substr(0, size)) + "\n");
    found.begin = line.begin;
  }
  return found;
}

/// From the last line "[a]…" on, with what others answered on lines without marks.
std::optional<CommentLines> find_from_first(const SourceFile& file, SourceSpan region) {
  constexpr std::size_t kMost = 26;
  CommentLines found;
  for (std::uint32_t i = file.line_index(region.end) + 1; i-- > 0;) {
    const SourceSpan line = file.line(i);
    if (line.begin < region.begin) break;
    const std::string_view text = file.text(line);
    const std::uint32_t size = mark_size(text);
    if (size == 0 || size == text.size()) {
      // A paragraph that begins without a mark is of the document: "[a]" was a footnote.
      const bool begins_paragraph = i == 0 || is_blank(file.text(file.line(i - 1)));
      if (!is_blank(text) && begins_paragraph) return std::nullopt;
      continue;
    }
    found.marks.insert(0, std::string(text.substr(0, size)) + "\n");
    found.begin = line.begin;
    if (found.marks.starts_with("[a]\n")) return found;
    if (found.marks.size() >= kMost * kSize) break;
  }
  return std::nullopt;
}

/// Where such marks stand in the text above the lines.
std::vector<SourceSpan> find_marks(const SourceFile& file, SourceSpan region,
                                   const CommentLines& lines) {
  std::vector<SourceSpan> found;
  const std::string_view bytes = file.bytes().substr(0, lines.begin);
  for (std::size_t at = bytes.find('[', region.begin); at != std::string_view::npos;
       at = bytes.find('[', at + 1)) {
    const std::uint32_t size = mark_size(bytes.substr(at));
    if (size == 0 || at == 0 || bytes[at - 1] == '\n' || bytes[at - 1] == ' ') continue;
    if (lines.marks.find(bytes.substr(at, size)) == std::string::npos) continue;
    const auto offset = static_cast<std::uint32_t>(at);
    found.push_back({offset, offset + size});
  }
  return found;
}

}  // namespace

std::vector<SourceSpan> find_doc_comments(const SourceFile& file, SourceSpan region) {
  // Comments are below everything else.
  if (const auto lines = find_from_first(file, region)) {
    std::vector<SourceSpan> removed = find_marks(file, region, *lines);
    const bool has_first =
        std::ranges::any_of(removed, [&](SourceSpan it) { return file.text(it) == "[a]"; });
    if (has_first && are_counted(lines->marks)) {
      removed.push_back({lines->begin, region.end});
      return removed;
    }
  }
  const CommentLines lines = find_last_run(file, region);
  if (lines.marks.empty()) return {};
  std::vector<SourceSpan> removed = find_marks(file, region, lines);
  const bool may_be_alone = lines.marks.size() > kSize && are_counted(lines.marks);
  if (removed.empty() && !may_be_alone) return removed;
  removed.push_back({lines.begin, region.end});
  return removed;
}

std::vector<SourceSpan> find_linked_doc_comments(const SourceFile& file, SourceSpan region) {
  std::vector<SourceSpan> removed;
  const std::string_view bytes = file.bytes().substr(0, region.end);
  for (std::size_t at = bytes.find("[\\[", region.begin); at != std::string_view::npos;
       at = bytes.find("[\\[", at + 1)) {
    const auto offset = static_cast<std::uint32_t>(at);
    if (const std::uint32_t size = linked_mark_size(bytes.substr(at), "cmnt")) {
      removed.push_back({offset, offset + size});
    } else if (linked_mark_size(bytes.substr(at), "cmnt_ref") > 0) {
      const SourceSpan line = file.line(file.line_index(offset));
      if (line.begin == offset) removed.push_back(line);
      at = std::max<std::size_t>(at, line.end) - (line.end > offset ? 1 : 0);
    }
  }
  return removed;
}

}  // namespace advolint
