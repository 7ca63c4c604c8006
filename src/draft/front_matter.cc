#include "draft/front_matter.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "draft/field_names.h"
#include "yaml/parse.h"

namespace advolint {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";

bool is_blank(std::string_view line) {
  return line.find_first_not_of(kBlanks) == std::string_view::npos;
}

bool is_comment(std::string_view line) {
  const std::size_t at = line.find_first_not_of(kBlanks);
  return at != std::string_view::npos && line[at] == '#';
}

/// The key of a line such as "media:" or "platform: x"; empty if it is none.
std::string_view key_of(std::string_view line) {
  std::size_t size = 0;
  const auto is_key_character = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_';
  };
  while (size < line.size() && is_key_character(line[size])) ++size;
  if (size == 0 || size == line.size() || line[size] != ':') return {};
  const bool ends =
      size + 1 == line.size() || kBlanks.find(line[size + 1]) != std::string_view::npos;
  return ends ? line.substr(0, size) : std::string_view();
}

/// Keys with which people begin metadata whose fence they forgot. Words that also begin a sentence
/// of a post
/// ("Date: March 3") are told apart by their case: keys are written small.
bool is_known_key(std::string_view key) {
  constexpr std::array<std::string_view, 17> kKeys = {
      "media",    "retweet",   "reply",    "poll",   "schedule", "thread",
      "platform", "platforms", "hashtags", "images", "mentions", "date",
      "topic",    "campaign",  "kind",     "status", "ignore"};
  return std::ranges::find(kKeys, key) != kKeys.end();
}

/// Whether a line goes on with metadata that began above it.
bool continues_metadata(std::string_view line) {
  if (is_blank(line)) return false;
  const bool is_nested = line[0] == ' ' || line[0] == '\t' || line.substr(0, 2) == "- ";
  return is_nested || is_comment(line) || !key_of(line).empty();
}

/// The lines of a region, one by one.
class LineCursor {
 public:
  LineCursor(const SourceFile& file, SourceSpan region)
      : file_(file), region_(region), index_(file.line_index(region.begin)) {}

  [[nodiscard]] bool at_end() const {
    return index_ >= file_.line_count() || begin() >= region_.end;
  }
  [[nodiscard]] std::uint32_t begin() const {
    return std::max(file_.line_start(index_), region_.begin);
  }
  [[nodiscard]] std::uint32_t end() const { return std::min(file_.line(index_).end, region_.end); }
  [[nodiscard]] std::string_view line() const { return file_.text({begin(), end()}); }
  [[nodiscard]] std::uint32_t next_begin() const {
    const bool is_last = index_ + 1 >= file_.line_count();
    return is_last ? region_.end : std::min(file_.line_start(index_ + 1), region_.end);
  }
  void next() { ++index_; }

 private:
  const SourceFile& file_;
  SourceSpan region_;
  std::uint32_t index_;
};

/// What there is of front matter, before its YAML is read.
struct Layout {
  SourceSpan span;  ///< fences included
  SourceSpan yaml;
  std::uint32_t body_begin = 0;
  std::string_view fault;  ///< empty: none
  SourceSpan fault_span;
};

/// Metadata without a closing fence: the lines from `lines` on that look like it.
Layout read_open_metadata(LineCursor lines, std::uint32_t begin) {
  Layout layout{.span = {begin, begin}, .yaml = {lines.begin(), lines.begin()}};
  for (; !lines.at_end() && continues_metadata(lines.line()); lines.next()) {
    layout.span.end = layout.yaml.end = lines.end();
    layout.body_begin = lines.next_begin();
  }
  return layout;
}

std::optional<Layout> find_fenced(LineCursor lines) {
  const SourceSpan opening{lines.begin(), lines.end()};
  lines.next();
  const LineCursor inside = lines;
  bool is_first = true;
  for (; !lines.at_end(); lines.next()) {
    const std::string_view line = lines.line();
    if (is_fence_line(line) ||
        (!is_first && line.substr(0, 3) == "..." && is_blank(line.substr(3)))) {
      return Layout{.span = {opening.begin, lines.end()},
                    .yaml = {inside.begin(), lines.begin()},
                    .body_begin = lines.next_begin()};
    }
    if (is_blank(line) || is_comment(line)) continue;
    // A rule above prose is no fence: what it encloses begins with a key.
    if (is_first && key_of(line).empty() && line[0] != '{') return std::nullopt;
    is_first = false;
  }
  if (is_first) return std::nullopt;
  Layout layout = read_open_metadata(inside, opening.begin);
  if (layout.yaml.empty()) return std::nullopt;
  layout.fault = "unclosed-front-matter";
  layout.fault_span = opening;
  return layout;
}

std::optional<Layout> find_unfenced(LineCursor lines) {
  if (!is_known_key(key_of(lines.line()))) return std::nullopt;
  Layout layout = read_open_metadata(lines, lines.begin());
  layout.fault = "unfenced-front-matter";
  layout.fault_span = layout.span;
  while (!lines.at_end() && lines.begin() < layout.body_begin) lines.next();
  if (!lines.at_end() && is_fence_line(lines.line())) layout.body_begin = lines.next_begin();
  return layout;
}

std::optional<Layout> find_layout(const SourceFile& file, SourceSpan region) {
  LineCursor lines(file, region);
  while (!lines.at_end() && is_blank(lines.line())) lines.next();
  if (lines.at_end()) return std::nullopt;
  return is_fence_line(lines.line()) ? find_fenced(lines) : find_unfenced(lines);
}

}  // namespace

bool is_fence_line(std::string_view line) {
  return line.substr(0, 3) == "---" && is_blank(line.substr(3));
}

FrontMatter read_front_matter(const SourceFilePtr& file, SourceSpan region,
                              const KeyAliases& aliases, std::vector<LayoutFault>& faults,
                              Diagnostics& diagnostics) {
  FrontMatter found{.body_begin = region.begin};
  const std::optional<Layout> layout = find_layout(*file, region);
  if (!layout) return found;
  found.span = layout->span;
  found.body_begin = layout->body_begin;
  if (!layout->fault.empty()) {
    faults.push_back({std::string(layout->fault),
                      layout->fault_span,
                      {{"found", std::string(file->text(layout->fault_span))}}});
  }
  std::optional<yaml::Node> fields = yaml::parse(file, layout->yaml, "front-matter", diagnostics);
  if (fields && fields->is_mapping()) {
    found.fields = std::move(*fields);
    use_our_keys(found.fields, aliases);
    use_field_names(found.fields);
  }
  return found;
}

}  // namespace advolint
