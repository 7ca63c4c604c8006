#include "draft/outline/chapters.h"

#include <algorithm>
#include <utility>

#include "draft/calendar/words.h"
#include "draft/fields/metadata_line.h"
#include "draft/outline/plain_lines.h"
#include "draft/post/tweet_dialect.h"

namespace advolint {
namespace {

/// `delimiter` is what the draft says instead of a fence; mostly empty.
bool is_separator(std::string_view line, std::string_view delimiter) {
  if (delimiter.empty()) return is_fence_line(line);
  return line.substr(0, line.find_last_not_of(" \t\r\n") + 1) == delimiter;
}

/// Whether a rule rather than a fence is in line `index`: a blank line is below it, and a line
/// without a key before the next.
bool is_rule_above_text(const SourceFile& file, std::uint32_t index) {
  if (index + 1 >= file.line_count() || !is_blank_line(file.text(file.line(index + 1))))
    return false;
  for (std::uint32_t i = index + 1; i < file.line_count(); ++i) {
    const std::string_view line = file.text(file.line(i));
    if (is_fence_line(line)) return false;
    if (!is_blank_line(line) && !read_metadata_line(line)) return true;
  }
  return true;
}

/// "Text: The van is back." between two rules: what is there is a post with its fields.
bool holds_text(const yaml::Node& fields) {
  return std::ranges::any_of(fields.entries, [](const yaml::Entry& it) {
    const auto name = calendar_words().names.find(plain_words(it.key));
    return it.key == "text" ||
           (name != calendar_words().names.end() && name->second.meaning->kind == CellKind::Body);
  });
}

/// Whether front matter between two fences begins with the region, without a word of doubt.
bool has_fenced_front_matter(const SourceFilePtr& file, SourceSpan region,
                             const KeyAliases& aliases, FrontMatter& front) {
  if (is_rule_above_text(*file, file->line_index(region.begin))) return false;
  std::vector<LayoutFault> faults;
  Diagnostics diagnostics;
  front = read_front_matter(file, region, aliases, faults, diagnostics);
  return front.span && faults.empty() && diagnostics.empty() && front.fields.is_mapping() &&
         !holds_text(front.fields);
}

}  // namespace

std::vector<Chapter> cut_chapters(Draft& draft, SourceSpan region, Separator separator,
                                  const KeyAliases& aliases) {
  const SourceFile& file = *draft.file;
  const bool is_thread = separator == Separator::Thread;
  const std::string_view delimiter = is_thread ? thread_delimiter(draft.front_matter) : "";
  std::vector<Chapter> chapters(1);
  chapters.back().region = region;
  for (std::uint32_t i = file.line_index(region.begin); i < file.line_count(); ++i) {
    const SourceSpan line = file.line(i);
    if (line.begin >= region.end) break;
    if (line.begin < chapters.back().region.begin || !is_separator(file.text(line), delimiter))
      continue;
    const std::uint32_t next = i + 1 < file.line_count() ? file.line_start(i + 1) : region.end;
    FrontMatter front{.body_begin = next};
    SourceSpan opening = line;
    if (is_thread) {
      front = read_front_matter(draft.file, {next, region.end}, aliases, draft.faults,
                                draft.diagnostics);
    } else {
      if (!has_fenced_front_matter(draft.file, {line.begin, region.end}, aliases, front)) continue;
      opening = {line.begin, line.begin};
    }
    chapters.back().region.end = line.begin;
    chapters.push_back({.front = std::move(front), .region = region, .opening = opening});
    chapters.back().region.begin = chapters.back().front.body_begin;
  }
  return chapters;
}

std::optional<SourceSpan> find_trailing_separator(const SourceFile& file, SourceSpan region) {
  for (std::uint32_t i = file.line_index(region.end) + 1; i-- > 0;) {
    const SourceSpan line = file.line(i);
    if (line.begin < region.begin) break;
    if (is_blank_line(file.text(line))) continue;
    if (!is_fence_line(file.text(line))) break;
    return SourceSpan{line.begin, line.begin + 3};
  }
  return std::nullopt;
}

}  // namespace advolint
