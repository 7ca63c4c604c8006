#include "draft/office_comments.h"

#include <algorithm>
#include <utility>

#include "draft/suppressions.h"

namespace advolint {
namespace {

using Kind = OfficePart::Kind;
using Reach = OfficeInstruction::Reach;

/// From the first to the last of the posts that `about` touches, or the first one after it.
SourceSpan posts_at(const Draft& draft, SourceSpan about) {
  SourceSpan covered = about;
  bool touches_any = false;
  for (const Post& post : draft.posts) {
    const bool touches = post.span.begin < about.end && post.span.end > about.begin;
    if (!touches) continue;
    touches_any = true;
    covered = {std::min(covered.begin, post.span.begin), std::max(covered.end, post.span.end)};
  }
  if (touches_any) return covered;
  const auto next =
      std::ranges::find_if(draft.posts, [&](const Post& it) { return it.span.begin >= about.end; });
  if (next != draft.posts.end()) covered.end = next->span.end;
  return covered;
}

Suppression suppression_of(const Draft& draft, const OfficePart& comment,
                           OfficeInstruction instruction) {
  Suppression made{.scope = Suppression::Scope::Line,
                   .covers = comment.about,
                   .rules = std::move(instruction.rules),
                   .because = std::move(instruction.because),
                   .span = comment.span};
  if (instruction.reach == Reach::File) {
    made.scope = Suppression::Scope::File;
    made.covers = {0, draft.file->size_bytes()};
  } else if (instruction.reach == Reach::Posts) {
    made.scope = Suppression::Scope::Post;
    made.covers = posts_at(draft, comment.about);
  }
  ++made.covers.end;
  return made;
}

}  // namespace

void read_office_comments(Draft& draft, Ledger& ledger) {
  for (const OfficePart& it : draft.file->office()->parts) {
    if (it.kind == Kind::Contents) ledger.aside(it.span, Phrase("an entry of a table of contents"));
    if (it.kind != Kind::Comment) continue;
    ledger.aside(it.span, Phrase("a comment"));
    if (auto instruction = read_office_instruction(*draft.file, it.span))
      draft.suppressions.push_back(suppression_of(draft, it, std::move(*instruction)));
  }
}

}  // namespace advolint
