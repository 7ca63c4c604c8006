#include "draft/outline/comments.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "draft/outline/fences.h"

namespace advolint {
namespace {

constexpr std::string_view kOpen = "<!--";
constexpr std::string_view kClose = "-->";
constexpr std::string_view kOurs = "advolint-";
constexpr std::string_view kBlanks = " \t";

bool speaks_to_us(std::string_view comment) {
  comment.remove_prefix(kOpen.size());
  comment.remove_prefix(std::min(comment.find_first_not_of(" \t\r\n"), comment.size()));
  return comment.substr(0, kOurs.size()) == kOurs;
}

bool is_blank_at(const SourceFile& file, std::uint32_t offset) {
  return offset < file.size_bytes() && kBlanks.find(file.bytes()[offset]) != std::string_view::npos;
}

/// A comment alone on its lines goes with them; one at the end of a line takes the blanks before it
/// along; one between two blanks takes the second.
SourceSpan with_surroundings(const SourceFile& file, SourceSpan comment, SourceSpan region) {
  const std::string_view bytes = file.bytes();
  std::uint32_t begin = comment.begin;
  while (begin > region.begin && is_blank_at(file, begin - 1)) --begin;
  std::uint32_t end = comment.end;
  while (end < region.end && is_blank_at(file, end)) ++end;
  const bool starts_line =
      begin == region.begin || bytes[begin - 1] == '\n' || bytes[begin - 1] == '\r';
  const bool ends_line = end == region.end || bytes[end] == '\n' || bytes[end] == '\r';
  if (starts_line && ends_line) {
    if (end < region.end) end += bytes.compare(end, 2, "\r\n") == 0 ? 2 : 1;
    return {begin, std::min(end, region.end)};
  }
  if (ends_line) return {begin, comment.end};
  const bool between_blanks = begin < comment.begin && end > comment.end;
  return {comment.begin, between_blanks ? comment.end + 1 : comment.end};
}

}  // namespace

std::vector<Comment> find_comments(const SourceFile& file, SourceSpan region,
                                   CommentSyntax syntax) {
  std::vector<Comment> comments;
  const std::string_view bytes = file.bytes().substr(0, region.end);
  std::size_t at = bytes.find(kOpen, region.begin);
  if (at == std::string_view::npos) return comments;
  std::vector<SourceSpan> fences;
  if (syntax == CommentSyntax::Html) fences = find_fences(file, region);
  auto fence = fences.begin();
  std::uint32_t done = region.begin;
  std::size_t close =
      0;  // found once for all comments that it could close: thousands may stay open
  while (at != std::string_view::npos) {
    if (close < at + kOpen.size()) close = bytes.find(kClose, at + kOpen.size());
    if (close == std::string_view::npos) break;
    const SourceSpan span{static_cast<std::uint32_t>(at),
                          static_cast<std::uint32_t>(close + kClose.size())};
    while (fence != fences.end() && fence->end <= span.begin) ++fence;
    const bool is_code = fence != fences.end() && fence->contains(span.begin);
    if (speaks_to_us(file.text(span)) || (syntax == CommentSyntax::Html && !is_code)) {
      SourceSpan removed = with_surroundings(file, span, region);
      removed.begin = std::max(removed.begin, done);
      comments.push_back({span, removed});
      done = removed.end;
      at = bytes.find(kOpen, span.end);
    } else {
      at = bytes.find(kOpen, at + kOpen.size());
    }
  }
  return comments;
}

}  // namespace advolint
