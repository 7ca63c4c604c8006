#include "draft/fields/front_matter.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "draft/fields/field_names.h"
#include "draft/fields/loose_metadata.h"
#include "draft/fields/metadata_line.h"
#include "draft/platforms/path_platforms.h"

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

/// The key of a line such as "media:" or "platform: x" that a program would read; empty if it is
/// none.
std::string_view key_of(std::string_view line) {
  const auto read = read_metadata_line(line);
  return read && read->key_begin == 0 && read->is_spaced && is_plain_key(read->key)
             ? read->key
             : std::string_view();
}

/// Keys with which people begin metadata whose fence they forgot. Words that also begin a sentence
/// of a post
/// ("Date: March 3") are told apart by their case: keys are written small.
bool is_opening_key(std::string_view key) {
  constexpr std::array<std::string_view, 17> kKeys = {
      "media",    "retweet",   "reply",    "poll",   "schedule", "thread",
      "platform", "platforms", "hashtags", "images", "mentions", "date",
      "topic",    "campaign",  "kind",     "status", "ignore"};
  return std::ranges::find(kKeys, key) != kKeys.end();
}

bool has_known_key(std::string_view line, char sign = ':') {
  const auto read = read_metadata_line(line, sign);
  return read && is_known_key(read->key);
}

/// "—", "-----", "+++": what people take for a fence, and no tool does.
bool is_odd_fence(std::string_view line) {
  constexpr std::string_view kDashes[] = {"\u2014", "\u2013", "-"};
  const std::size_t end = line.find_last_not_of(kBlanks) + 1;
  line = line.substr(0, end);
  if (line == "+++") return true;
  const std::size_t size = line.size();
  for (const std::string_view dash : kDashes) {
    while (line.starts_with(dash)) line.remove_prefix(dash.size());
  }
  return line.empty() && size >= 3;
}

/// How much speaks for metadata where the fence is none, or is not at the top.
struct Evidence {
  std::size_t known = 0;
  bool is_written_small = false;  ///< a known key, as programs write it

  void add(const MetadataLine& line) {
    if (!is_known_key(line.key)) return;
    ++known;
    is_written_small |= line.key.front() >= 'a' && line.key.front() <= 'z';
  }
  /// "Date: March 3 is the day" alone is a sentence.
  [[nodiscard]] bool is_enough() const { return known > 1 || (known == 1 && is_written_small); }
};

/// Whether a line goes on with metadata that began above it.
bool continues_metadata(std::string_view line) {
  if (is_blank(line)) return false;
  const bool is_nested = line[0] == ' ' || line[0] == '\t' || line.substr(0, 2) == "- ";
  return is_nested || is_comment(line) || !key_of(line).empty() || has_known_key(line);
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
  MetadataSyntax syntax = MetadataSyntax::Yaml;
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

/// Whether the line below a fence is one of metadata. Keys of people's own words begin some if one
/// below them is known.
bool begins_metadata(LineCursor lines) {
  const std::string_view first = lines.line();
  if (first[0] == '{' || !key_of(first).empty()) return true;
  const auto read = read_metadata_line(first);
  if (!read) return false;
  if (read->is_quoted) return true;
  for (; !lines.at_end() && !is_fence_line(lines.line()); lines.next()) {
    if (has_known_key(lines.line())) return true;
    if (!continues_metadata(lines.line()) && !read_metadata_line(lines.line())) return false;
  }
  return false;
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
    // A rule above prose is not a fence: what it encloses begins with a key.
    if (is_first && !begins_metadata(lines)) return std::nullopt;
    is_first = false;
  }
  if (is_first) return std::nullopt;
  Layout layout = read_open_metadata(inside, opening.begin);
  if (layout.yaml.empty()) return std::nullopt;
  layout.fault = "unclosed-front-matter";
  layout.fault_span = opening;
  return layout;
}

/// Metadata between lines that are no fences, or below a comment. Every line must be one of it.
std::optional<Layout> find_oddly_fenced(LineCursor lines, std::uint32_t begin) {
  const bool is_toml = lines.line().starts_with('+');
  const char sign = is_toml ? '=' : ':';
  lines.next();
  Layout layout{.span = {begin, begin}, .yaml = {lines.begin(), lines.begin()}};
  if (is_toml) layout.syntax = MetadataSyntax::Toml;
  Evidence evidence;
  for (; !lines.at_end(); lines.next()) {
    const std::string_view line = lines.line();
    if (is_fence_line(line) || is_odd_fence(line)) {
      if (!evidence.is_enough()) return std::nullopt;
      layout.yaml.end = lines.begin();
      layout.span.end = lines.end();
      layout.body_begin = lines.next_begin();
      layout.fault = "unfenced-front-matter";
      layout.fault_span = layout.span;
      return layout;
    }
    if (is_blank(line) || is_comment(line)) continue;
    if (const auto read = read_metadata_line(line, sign)) {
      evidence.add(*read);
    } else if (!is_toml && !continues_metadata(line)) {
      return std::nullopt;
    }
  }
  return std::nullopt;
}

/// The first line after comments at the top: HTML's, and those of YAML where they are no headings.
LineCursor skip_comments(LineCursor lines, bool is_markdown) {
  while (!lines.at_end()) {
    const std::string_view line = lines.line();
    if (line.starts_with("<!--")) {
      while (!lines.at_end() && lines.line().find("-->") == std::string_view::npos) lines.next();
      if (!lines.at_end()) lines.next();
    } else if (is_blank(line) || (!is_markdown && line.starts_with("# "))) {
      lines.next();
    } else {
      break;
    }
  }
  return lines;
}

bool opens_metadata(std::string_view line) {
  const auto read = read_metadata_line(line);
  if (!read || read->key_begin > 1 || !is_opening_key(read->key)) return false;
  // "thread:1" may be a sentence of somebody in a hurry.
  constexpr std::array<std::string_view, 4> kSpeaking = {"thread", "reply", "poll", "retweet"};
  return read->is_spaced || std::ranges::find(kSpeaking, read->key) == kSpeaking.end();
}

std::optional<Layout> find_unfenced(LineCursor lines) {
  if (!opens_metadata(lines.line())) return std::nullopt;
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
  if (is_fence_line(lines.line())) return find_fenced(lines);
  const std::uint32_t begin = lines.begin();
  const std::string_view suffix = extension(file.path());
  const LineCursor after = skip_comments(lines, suffix == ".md" || suffix == ".markdown");
  if (after.at_end()) return std::nullopt;
  if (is_odd_fence(after.line()) || (after.begin() > begin && is_fence_line(after.line())))
    return find_oddly_fenced(after, begin);
  return find_unfenced(lines);
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
  yaml::Node fields = read_loose_metadata(file, layout->yaml, layout->syntax, diagnostics);
  if (fields.is_mapping()) {
    found.fields = std::move(fields);
    use_our_keys(found.fields, aliases);
    use_field_names(found.fields);
  }
  return found;
}

}  // namespace advolint
