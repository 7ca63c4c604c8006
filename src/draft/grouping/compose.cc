#include "draft/grouping/compose.h"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "draft/post/post_text_builder.h"

namespace advolint {
namespace {

/// Whether a line of `between`, which reaches from the end of one block to the next, is blank but
/// for quote signs.
bool holds_blank_line(std::string_view between) {
  constexpr std::string_view kBlanks = " \t\r>";
  for (std::size_t at = between.find('\n'); at != std::string_view::npos;) {
    const std::size_t next = between.find('\n', at + 1);
    if (next == std::string_view::npos) return false;
    if (between.substr(at + 1, next - at - 1).find_first_not_of(kBlanks) == std::string_view::npos)
      return true;
    at = next;
  }
  return false;
}

/// What shows between two blocks. Both may be on one line, with a label between them cut out.
std::string_view separator(const SourceFile& file, SourceSpan between) {
  const std::string_view bytes = file.text(between);
  if (!between.empty() && bytes.find_first_of("\r\n") == std::string_view::npos) return " ";
  return holds_blank_line(bytes) ? "\n\n" : "\n";
}

bool is_blank(std::string_view bytes) {
  return bytes.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

/// Blanks at the beginning of a line.
std::size_t indentation_of(std::string_view line) {
  return std::min(line.find_first_not_of(" \t"), line.size());
}

/// The fewest blanks that begin a line, the first and empty ones aside.
std::size_t margin_of(std::string_view text) {
  std::size_t margin = std::string_view::npos;
  for (std::size_t at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at)) {
    ++at;
    const std::string_view line = text.substr(at, text.find('\n', at) - at);
    const std::size_t indentation = indentation_of(line);
    if (indentation < line.size()) margin = std::min(margin, indentation);
  }
  return margin;
}

}  // namespace

Post compose_post(const SourceFile& file, std::span<const Block> blocks, std::uint32_t anchor,
                  Joints joints) {
  Post post;
  PostTextBuilder body(file);
  std::uint32_t end = anchor;
  bool is_after_rule = false;
  for (const Block& block : blocks) {
    is_after_rule |= block.kind == Block::Kind::Rule;
    std::ranges::copy(block.images, std::back_inserter(post.images));
    if (block.text.text().empty()) continue;
    const SourceSpan source = source_of(block.text);
    if (body.size() > 0) {
      const SourceSpan between{std::min(end, source.begin), source.begin};
      if (joints == Joints::AsTyped && is_blank(file.text(between))) {
        body.append_source(between);
      } else {
        body.append_for(is_after_rule ? "\n\n" : separator(file, between), between);
      }
    }
    const std::uint32_t shift = body.size();
    body.append_part(block.text, {0, static_cast<std::uint32_t>(block.text.text().size())});
    for (const MarkupSpan& span : block.markup) {
      post.markup.push_back({span.kind, {span.span.begin + shift, span.span.end + shift}});
    }
    end = source.end;
    is_after_rule = false;
  }
  post.body = body.build(anchor);
  post.span = source_of(post.body);
  return post;
}

PostText without_margin(const SourceFile& file, const PostText& text) {
  const std::string& typed = text.text();
  const std::size_t first = indentation_of(typed);
  const std::size_t margin = std::min(margin_of(typed), typed.size());
  const bool has_margin = typed.find('\n') == std::string::npos || margin > 0;
  if (typed.empty() || !has_margin || (first == 0 && margin == typed.size())) return text;
  PostTextBuilder kept(file);
  for (std::size_t at = 0; at < typed.size();) {
    const std::size_t end = std::min(typed.find('\n', at), typed.size() - 1) + 1;
    const std::string_view line(typed.data() + at, end - at);
    const std::size_t cut = std::min(at == 0 ? first : margin, indentation_of(line));
    kept.append_part(text, {static_cast<std::uint32_t>(at + cut), static_cast<std::uint32_t>(end)});
    at = end;
  }
  return kept.build(source_of(text).begin);
}

Block cut_block(const SourceFile& file, const Block& block, TextSpan slice) {
  Block cut;
  cut.kind = block.kind;
  cut.is_counted = block.is_counted;
  cut.level = block.level;
  cut.quote = block.quote;
  cut.list = block.list;
  cut.item = block.item;
  cut.bullet_size = slice.begin == 0 ? std::min(block.bullet_size, slice.end) : 0;
  PostTextBuilder text(file);
  text.append_part(block.text, slice);
  text.trim_end();
  cut.text = text.build(block.text.to_source({slice.begin, slice.begin}).begin);
  // Markup is noted where it ends, so that a paragraph of many labels is cut in linear time.
  const auto first = std::ranges::lower_bound(block.markup, slice.begin, {},
                                              [](const MarkupSpan& it) { return it.span.end; });
  for (auto it = first; it != block.markup.end() && it->span.end <= slice.end; ++it) {
    if (!slice.contains(it->span)) continue;
    cut.markup.push_back({it->kind, {it->span.begin - slice.begin, it->span.end - slice.begin}});
  }
  if (slice.begin == 0) cut.images = block.images;
  return cut;
}

}  // namespace advolint
