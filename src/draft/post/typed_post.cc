#include "draft/post/typed_post.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "draft/outline/excerpt.h"
#include "draft/post/post_text_builder.h"

namespace advolint {
namespace {

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

}  // namespace

Post read_typed_post(const SourceFile& file, SourceSpan region,
                     const std::vector<SourceSpan>& removed) {
  PostTextBuilder builder(file);
  for (const SourceSpan kept : without(region, removed)) builder.append_source(kept);
  Post post;
  post.body = without_outer_lines(file, builder.build(region.begin));
  post.span = source_of(post.body);
  return post;
}

}  // namespace advolint
