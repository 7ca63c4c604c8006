#include "draft/outline/wiki_lines.h"

#include <algorithm>
#include <cstddef>

#include "text/trim.h"

namespace advolint {
namespace {

constexpr std::uint32_t kDeepest = 6;

/// "[[Category:Outreach]] [[Category:Media]]": names with a colon and no other words.
bool holds_links_only(std::string_view line) {
  while (!line.empty()) {
    const std::size_t end = line.find("]]");
    if (!line.starts_with("[[") || end == std::string_view::npos) return false;
    const std::string_view target = line.substr(2, end - 2);
    if (target.find(':') == std::string_view::npos || target.find('|') != std::string_view::npos)
      return false;
    line = trimmed(line.substr(end + 2));
  }
  return true;
}

bool is_mark(std::string_view line) {
  line = trimmed(line);
  if (line.size() < 5) return false;
  const auto stands_in = [&](std::string_view open, std::string_view close) {
    return line.starts_with(open) && line.find(close, open.size()) == line.size() - close.size();
  };
  return stands_in("{{", "}}") || (stands_in("__", "__") && line.find(' ') == line.npos) ||
         (stands_in("~~", "~~") && line.find(' ') == line.npos) || holds_links_only(line);
}

/// Calls `with` for each line of the region.
template <class Function>
void for_each_line(const SourceFile& file, SourceSpan region, Function with) {
  for (std::uint32_t i = file.line_index(region.begin); i < file.line_count(); ++i) {
    const SourceSpan line = file.line(i);
    if (line.begin >= region.end) return;
    with(SourceSpan{std::max(line.begin, region.begin), std::min(line.end, region.end)});
  }
}

}  // namespace

std::optional<WikiTitle> read_wiki_title(std::string_view line) {
  constexpr std::size_t kLongest = 120;
  const std::size_t size = line.find_last_not_of(" \t\r") + 1;
  line = line.substr(0, size);
  const std::size_t open = std::min(line.find_first_not_of('='), line.size());
  if (open == 0 || open > kDeepest || line.size() > kLongest) return std::nullopt;
  const std::size_t close = line.find_last_not_of('=') + 1;
  if (close <= open || line.size() - close != open) return std::nullopt;
  const std::string_view title = trimmed(line.substr(open, close - open));
  if (title.empty() || title.find('=') != std::string_view::npos) return std::nullopt;
  const auto begin = static_cast<std::uint32_t>(title.data() - line.data());
  return WikiTitle{begin, begin + static_cast<std::uint32_t>(title.size()),
                   static_cast<std::uint32_t>(open)};
}

WikiTitles wiki_titles_of(const SourceFile& file, SourceSpan region) {
  std::uint32_t titles = 0, fewest = kDeepest, most = 0, first = 0;
  for_each_line(file, region, [&](SourceSpan line) {
    const std::string_view text = file.text(line);
    if (!text.starts_with('=')) return;
    const auto title = read_wiki_title(text);
    if (!title) return;
    if (titles++ == 0) first = title->signs;
    fewest = std::min(fewest, title->signs);
    most = std::max(most, title->signs);
  });
  // Two titles framed alike make no wiki: "===== DAY 4 =====".
  const bool is_wiki = titles > 1 && (fewest < 3 || fewest < most);
  if (!is_wiki) return WikiTitles::None;
  return first == most && fewest < most && most > 3 ? WikiTitles::FewerIsDeeper
                                                    : WikiTitles::MoreIsDeeper;
}

std::uint32_t level_of(const WikiTitle& title, WikiTitles titles) {
  return titles == WikiTitles::FewerIsDeeper ? kDeepest + 1 - title.signs : title.signs;
}

std::vector<SourceSpan> find_wiki_marks(const SourceFile& file, SourceSpan region) {
  std::vector<SourceSpan> marks;
  for_each_line(file, region, [&](SourceSpan line) {
    if (!line.empty() && is_mark(file.text(line))) marks.push_back(line);
  });
  return marks;
}

std::vector<SourceSpan> cut_at_blank_lines(const SourceFile& file, SourceSpan span) {
  std::vector<SourceSpan> paragraphs;
  bool is_open = false;
  for_each_line(file, span, [&](SourceSpan line) {
    const std::string_view text = file.text(line);
    const std::string_view words = trimmed(text);
    if (words.empty()) {
      is_open = false;
      return;
    }
    const auto begin = line.begin + static_cast<std::uint32_t>(words.data() - text.data());
    const auto end = begin + static_cast<std::uint32_t>(words.size());
    if (!is_open) paragraphs.push_back({begin, end});
    paragraphs.back().end = end;
    is_open = true;
  });
  return paragraphs;
}

}  // namespace advolint
