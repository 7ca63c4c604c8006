#include "draft/grouping/ledger.h"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <tuple>
#include <utility>

namespace advolint {
namespace {

using Kind = Stretch::Kind;

/// The stretches of the file that show as text of the post, neighbors joined where nothing but
/// markup is between them.
void add_post(const Draft& draft, const Post& post, std::vector<Stretch>& stretches) {
  for (const Segment& segment : post.body.segments()) {
    if (segment.source.empty()) continue;
    const bool is_same = !stretches.empty() && stretches.back().kind == Kind::Post &&
                         stretches.back().post == post.number;
    const bool follows = is_same && segment.source.begin >= stretches.back().span.begin;
    if (follows) {
      stretches.back().span.end = std::max(stretches.back().span.end, segment.source.end);
    } else {
      stretches.push_back({.span = segment.source, .kind = Kind::Post, .post = post.number});
    }
  }
  for (const MarkdownImage& image : post.images)
    stretches.push_back({.span = image.span, .kind = Kind::Field, .post = post.number});
  (void)draft;
}

int weight(Kind kind) {
  switch (kind) {
    case Kind::Field:
      return 0;
    case Kind::Label:
      return 1;
    case Kind::Post:
      return 2;
    case Kind::NotAPost:
      return 3;
  }
  return 3;
}

/// Takes overlaps away: the narrower say of what is a field or a label wins over a post around it.
std::vector<Stretch> without_overlaps(std::vector<Stretch> stretches) {
  // Of those alike that begin together the longest comes first, and the others lie in it.
  std::ranges::sort(stretches, {}, [](const Stretch& it) {
    return std::tuple(it.span.begin, weight(it.kind), -std::int64_t{it.span.end});
  });
  std::vector<Stretch> kept;
  kept.reserve(stretches.size());
  const auto add = [&](Stretch it) {
    if (!kept.empty() && it.span.begin < kept.back().span.end) {
      Stretch& last = kept.back();
      if (weight(it.kind) < weight(last.kind) && it.span.end < last.span.end) {
        Stretch after = last;
        after.span.begin = it.span.end;
        last.span.end = it.span.begin;
        if (last.span.empty()) kept.pop_back();
        kept.push_back(std::move(it));
        kept.push_back(std::move(after));
        return;
      }
      it.span.begin = std::min(kept.back().span.end, it.span.end);
    }
    if (!it.span.empty()) kept.push_back(std::move(it));
  };
  for (Stretch& it : stretches) add(std::move(it));
  return kept;
}

/// Fills what is between stretches: up to its last line end, or whole within a line, it goes with
/// what is before it, then with what follows; words in it are no post.
std::vector<Stretch> fill_gaps(const SourceFile& file, std::vector<Stretch> stretches) {
  std::vector<Stretch> filled;
  filled.reserve(stretches.size());
  std::uint32_t at = 0;
  const auto fill = [&](std::uint32_t end, Stretch* next) {
    if (at >= end) return;
    const std::string_view gap = file.text({at, end});
    const bool has_words = std::ranges::any_of(gap, [](char c) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
             (static_cast<unsigned char>(c) >= 0xC3 && static_cast<unsigned char>(c) < 0xE2);
    });
    if (has_words) {
      filled.push_back({.span = {at, end}, .because = Phrase("beside the posts")});
    } else if (filled.empty()) {
      if (next != nullptr) {
        next->span.begin = at;
      } else {
        filled.push_back({.span = {at, end}, .because = Phrase("nothing")});
      }
    } else {
      const std::size_t newline = gap.rfind('\n');
      const bool goes_on = newline == std::string_view::npos || next == nullptr;
      const std::uint32_t middle = goes_on ? end : at + static_cast<std::uint32_t>(newline) + 1;
      filled.back().span.end = middle;
      if (next != nullptr) next->span.begin = middle;
    }
    at = end;
  };
  for (Stretch& it : stretches) {
    fill(it.span.begin, &it);
    at = it.span.end;
    filled.push_back(std::move(it));
  }
  fill(file.size_bytes(), nullptr);
  return filled;
}

}  // namespace

void Ledger::mark(SourceSpan span, Stretch::Kind kind, Phrase because) {
  if (!span.empty()) marks_.push_back({.span = span, .kind = kind, .because = std::move(because)});
}

void Ledger::close(Draft& draft) {
  std::vector<Stretch> stretches = std::move(draft.stretches);
  std::ranges::move(marks_, std::back_inserter(stretches));
  for (const Post& post : draft.posts) add_post(draft, post, stretches);
  draft.stretches = fill_gaps(*draft.file, without_overlaps(std::move(stretches)));
  draft.unread_sections += unread_sections_;
}

}  // namespace advolint
