#include "draft/outline/markdown_lists.h"

#include <algorithm>
#include <string_view>

#include <fmt/format.h>

namespace advolint {
namespace {

std::uint32_t begin_of_line(std::string_view markdown, std::uint32_t at) {
  const std::size_t newline = at == 0 ? std::string_view::npos : markdown.rfind('\n', at - 1);
  return newline == std::string_view::npos ? 0 : static_cast<std::uint32_t>(newline + 1);
}

void append_indent(const Excerpt& excerpt, std::size_t depth, MarkPlace typed,
                   PostTextBuilder& builder) {
  // As deep as typed at most, so that thousands of lists in one line do not weigh more than they
  // do in the file.
  const std::size_t width = std::min<std::size_t>(2 * depth, typed.end - typed.begin);
  builder.append_for(std::string(width, ' '), excerpt.to_source(typed.begin, typed.end));
}

}  // namespace

void MarkdownLists::open(BulletStyle style, std::uint64_t first_number) {
  lists_.push_back({style, first_number});
}

void MarkdownLists::open_item() {
  List& list = lists_.back();
  bullets_.resize(lists_.size());
  bullets_.back() = list.style.is_ordered ? fmt::format("{}{}", list.next_number, list.style.mark)
                                          : std::string(1, list.style.mark);
  ++list.next_number;
}

void MarkdownLists::close_item() { bullets_.resize(std::min(bullets_.size(), lists_.size() - 1)); }

bool MarkdownLists::append_bullets(const Excerpt& excerpt, std::uint32_t read_to,
                                   std::uint32_t text_begin, PostTextBuilder& builder) {
  if (bullets_.empty()) return false;
  const std::string_view before = std::string_view(excerpt.bytes()).substr(0, text_begin);
  std::uint32_t at = std::max(begin_of_line(before, text_begin), std::min(read_to, text_begin));
  bool is_first = true;
  for (std::size_t depth = 0; depth < bullets_.size(); ++depth) {
    if (bullets_[depth].empty()) continue;
    const auto typed = find_bullet(before, at, lists_[depth].style);
    if (is_first && depth > 0) {
      append_indent(excerpt, depth, {at, typed ? typed->begin : at}, builder);
    }
    is_first = false;
    if (typed) {
      for (const SourceSpan piece : excerpt.pieces(typed->begin, typed->end)) {
        builder.append_source(piece);
      }
      at = typed->end;
    } else {
      builder.append_bare(bullets_[depth] + " ");
    }
  }
  bullets_.clear();
  return true;
}

}  // namespace advolint
