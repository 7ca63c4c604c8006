#include <algorithm>

#include "checks/check_kind.h"
#include "facts/placeholders.h"
#include "facts/template_marks.h"
#include "facts/written_blanks.h"
#include "text/span_set.h"

namespace advolint {
namespace {

void find(const PostContext& post, const Claim&, std::vector<Thing>& things) {
  std::vector<TextSpan> gaps = placeholders_in(post);
  for (const TextSpan gap : gaps) things.push_back({.place = gap});
  const bool has_gaps = !gaps.empty();
  std::ranges::copy(post.code, std::back_inserter(gaps));
  const SpanSet known(std::move(gaps));
  for (const TemplateMark& mark : find_template_marks(post, has_gaps)) {
    if (known.overlaps(mark.span)) continue;
    things.push_back(
        {.place = mark.span, .at_most = mark.is_certain ? Level::Error : Level::Warning});
  }
  std::ranges::stable_sort(
      things, {}, [](const Thing& thing) { return std::get<TextSpan>(thing.place).begin; });
  if (post.draft.table) return;
  for (const SourceSpan item : find_empty_items(post)) {
    things.push_back({.place = Location{post.draft.file, item},
                      .values = {{"found", std::string(post.draft.file->text(item))}}});
  }
}

}  // namespace

/// In C++: it tells what is to be filled in from words in brackets.
extern constinit const CheckKind kPlaceholderKind = {
    .name = "placeholder",
    .summary =
        "A part of a template that nobody filled in: [YOUR CITY], <link>, {{name}}, XXXX, %NAME%, "
        "@YourRep, ELECTED OFFICIAL, #N/A.",
    .example = "forbid: { placeholder: any }",
    .values = {},
    .parameters = {},
    .reads_unread = true,
    .finds_gaps_of_templates = true,
    .find = find,
};

}  // namespace advolint
