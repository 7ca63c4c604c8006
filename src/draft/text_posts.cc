#include "draft/text_posts.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "draft/excerpt.h"
#include "draft/labels.h"
#include "draft/post_text_builder.h"
#include "draft/threads.h"
#include "draft/tweet_dialect.h"

namespace advolint {
namespace {

bool is_blank(std::string_view line) {
  return line.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

/// A line of its own that names platforms: "Twitter post:", "## LinkedIn".
std::optional<Label> read_text_label(std::string_view line, const LabelWords& words) {
  const bool is_heading = line.substr(0, 1) == "#" &&
                          line.find_first_not_of('#') != std::string_view::npos &&
                          line[line.find_first_not_of('#')] == ' ';
  const std::size_t end = line.find_last_not_of(" \t") + 1;
  if (!is_heading && (end == 0 || line[end - 1] != ':')) return std::nullopt;
  Label label = read_label(line, words);
  if (label.kind != LabelKind::Platform) return std::nullopt;
  return label;
}

/// A run of lines up to a separator, a label or the end.
struct Part {
  SourceSpan span;
  std::uint32_t next_begin = 0;  ///< behind what ends the part
  std::optional<Label> next_label;
  SourceSpan next_label_line;
};

/// `delimiter` is what the draft says instead of a fence; mostly empty.
bool is_separator(std::string_view line, std::string_view delimiter) {
  if (delimiter.empty()) return is_fence_line(line);
  return line.substr(0, line.find_last_not_of(" \t\r\n") + 1) == delimiter;
}

Part next_part(const SourceFile& file, SourceSpan region, const TextOptions& options,
               std::string_view delimiter) {
  for (std::uint32_t i = file.line_index(region.begin); i < file.line_count(); ++i) {
    const SourceSpan line = file.line(i);
    if (line.begin >= region.end) break;
    if (line.begin < region.begin) continue;
    const std::uint32_t next = i + 1 < file.line_count() ? file.line_start(i + 1) : region.end;
    if (is_separator(file.text(line), delimiter))
      return {.span = {region.begin, line.begin}, .next_begin = next};
    if (options.separator == Separator::Thread) continue;
    if (auto label = read_text_label(file.text(line), options.labels)) {
      return {{region.begin, line.begin}, next, std::move(label), line};
    }
  }
  return {.span = region, .next_begin = region.end};
}

PostText read_text(const SourceFile& file, SourceSpan region, std::span<const Comment> comments) {
  std::vector<SourceSpan> removed;
  for (auto it = std::ranges::lower_bound(
           comments, region.begin, {}, [](const Comment& comment) { return comment.removed.end; });
       it != comments.end() && it->removed.begin < region.end; ++it) {
    removed.push_back(it->removed);
  }
  PostTextBuilder builder(file);
  for (const SourceSpan kept : without(region, removed)) builder.append_source(kept);
  return builder.build(region.begin);
}

/// The text without blank lines around it and without its final line end. Other blanks stay: they
/// are posted.
PostText without_outer_lines(const SourceFile& file, const PostText& text) {
  const std::string_view words = text.text();
  const std::size_t first = words.find_first_not_of(" \t\n");
  if (first == std::string_view::npos) return trimmed(file, text, {0, 0});
  const std::size_t newline = words.rfind('\n', first);
  const auto begin =
      static_cast<std::uint32_t>(newline == std::string_view::npos ? 0 : newline + 1);
  auto end = static_cast<std::uint32_t>(words.find_last_not_of(" \t\n") + 1);
  end = static_cast<std::uint32_t>(std::min(words.find('\n', end), words.size()));
  PostTextBuilder builder(file);
  builder.append_part(text, {begin, end});
  return builder.build(text.to_source({begin, begin}).begin);
}

/// Takes the answers of a poll off the end of the part, and puts them among the post's fields.
void take_poll(const Draft& draft, SourceSpan& part, Post& post) {
  const auto lines = find_poll_lines(*draft.file, part);
  if (!lines) return;
  part.end = lines->span.begin;
  if (draft.front_matter.find("poll") != nullptr || post.own_fields.find("poll") != nullptr) return;
  post.own_fields.kind = yaml::Kind::Mapping;
  post.own_fields.entries.push_back({"poll", lines->span, poll_of(*draft.file, *lines)});
  post.said_by.emplace("poll", SaidBy::Field);
}

/// What a label says holds for the posts below it.
void apply_label(const SourceFile& file, const Part& labelled, Post& post) {
  if (!labelled.next_label) return;
  const SourceSpan line = labelled.next_label_line;
  post.label = file.text(line);
  for (const LabelPlatform& platform : labelled.next_label->platforms) {
    const SourceSpan said_at{line.begin + platform.span.begin, line.begin + platform.span.end};
    post.platforms.push_back(
        {.id = platform.id, .origin = PlatformOrigin::Section, .said_at = said_at});
  }
}

}  // namespace

std::optional<SourceSpan> find_trailing_separator(const SourceFile& file, SourceSpan region) {
  for (std::uint32_t i = file.line_index(region.end) + 1; i-- > 0;) {
    const SourceSpan line = file.line(i);
    if (line.begin < region.begin) break;
    if (is_blank(file.text(line))) continue;
    if (!is_fence_line(file.text(line))) break;
    return SourceSpan{line.begin, line.begin + 3};
  }
  return std::nullopt;
}

std::vector<Post> read_text_posts(Draft& draft, SourceSpan region,
                                  std::span<const Comment> comments, const TextOptions& options) {
  const SourceFile& file = *draft.file;
  const bool is_thread = options.separator == Separator::Thread;
  const std::string_view delimiter = is_thread ? thread_delimiter(draft.front_matter) : "";
  std::vector<Post> posts;
  Part labelled;  // the last part that a label ended
  for (std::uint32_t begin = region.begin; begin < region.end;) {
    FrontMatter again{.body_begin = begin};
    if (begin > region.begin) {
      again = read_front_matter(draft.file, {begin, region.end}, options.aliases, draft.faults,
                                draft.diagnostics);
    }
    Part part = next_part(file, {again.body_begin, region.end}, options, delimiter);
    Post post;
    post.own_fields = std::move(again.fields);
    if (is_thread) take_poll(draft, part.span, post);
    post.body = without_outer_lines(file, read_text(file, part.span, comments));
    post.span = source_of(post.body);
    apply_label(file, labelled, post);
    begin = part.next_begin;
    const bool is_empty = post.body.text().empty() && post.own_fields.is_null();
    if (!is_empty) posts.push_back(std::move(post));
    if (part.next_label) labelled = std::move(part);
  }
  // Where labels name platforms, what stands above the first of them is a title or a note.
  if (labelled.next_label)
    std::erase_if(posts, [](const Post& post) { return post.label.empty(); });
  if (posts.empty()) {
    posts.emplace_back();
    posts.back().body = read_text(file, {region.begin, region.begin}, {});
    posts.back().span = {region.begin, region.begin};
  }
  if (is_thread) number_thread(posts);
  return posts;
}

}  // namespace advolint
