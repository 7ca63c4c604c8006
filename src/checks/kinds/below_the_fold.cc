#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "checks/check_kind.h"
#include "facts/placeholders.h"
#include "facts/prose.h"
#include "facts/requests.h"
#include "facts/several_posts.h"
#include "facts/told_phrases.h"
#include "text/graphemes.h"

namespace advolint {
namespace {

constexpr std::uint32_t kAtTheFold = 100;

constexpr std::string_view kSorts[] = {"call to action", "link", "hashtag"};
constexpr Term kValues[] = {
    {"what", "what is hidden", TermType::OneOf, kSorts},
    {"visible", "how many characters readers see before \"see more\""},
};
constexpr Term kParameters[] = {
    {"from-percent",
     "how far below it begins, in percent of what the platform shows; 100 if not given: just below",
     TermType::Number},
};

/// Whether the sentence of `request`, or the question before it, makes it a side one: "Sign up at
/// the door", "Questions? Write to Hannah".
bool is_aside(const PostContext& post, TextSpan request, const SpanSet& asides) {
  const auto after = std::ranges::upper_bound(post.sentences, request.begin, {}, &TextSpan::begin);
  if (after == post.sentences.begin()) return false;
  const auto sentence = after - 1;
  TextSpan told = *sentence;
  if (sentence != post.sentences.begin() && post.at(*(sentence - 1)).find('?') != std::string::npos)
    told.begin = (sentence - 1)->begin;
  return asides.overlaps(told);
}

std::optional<TextSpan> first_request(const PostContext& post, const Claim& claim) {
  const SpanSet asides(find_told(post, "tells-aside"));
  // "example.org/volunteer" asks for nothing.
  const SpanSet links = code_and(post, {EntityKind::Link});
  for (const Request& it : find_demands(post, claim.list, claim.phrases)) {
    if (!is_aside(post, it.span, asides) && !links.overlaps(it.span)) return it.span;
  }
  return std::nullopt;
}

/// How much of the post there has to be before what is far below the fold.
std::size_t least_before(const Platform& platform, std::size_t visible, std::uint32_t percent) {
  constexpr std::size_t kAll = 100;
  return std::max<std::size_t>(visible, platform.fold->count) * percent / kAll;
}

/// Instagram and its like link no address in a caption: wherever it stands, nobody taps it.
bool links_captions(const Platform& platform) { return platform.dialect != Dialect::Instagram; }

std::optional<TextSpan> first_entity(const PostContext& post, EntityKind kind) {
  const auto found = std::ranges::find(post.entities, kind, &Entity::kind);
  return found == post.entities.end() ? std::nullopt : std::optional(found->span);
}

/// Hashtags belong at the end of a post or of a paragraph, where only links and mentions come after
/// them: those are no news.
bool ends_paragraph(const PostContext& post, TextSpan hashtag) {
  const SpanSet spared =
      code_and(post, {EntityKind::Hashtag, EntityKind::Link, EntityKind::Mention});
  const SpanSet gaps(placeholders_in(post));  // "#Reads #[HASHTAG]"
  const std::size_t line_end = post.text.text().find('\n', hashtag.end);
  return std::ranges::none_of(post.words, [&](const WordToken& it) {
    return it.span.begin >= hashtag.end && it.span.begin < line_end && !spared.overlaps(it.span) &&
           !gaps.overlaps(it.span);
  });
}

std::optional<TextSpan> first_hashtag(const PostContext& post) {
  const auto first = first_entity(post, EntityKind::Hashtag);
  return first && !ends_paragraph(post, *first) ? first : std::nullopt;
}

/// Whether one paragraph holds both: who moves the one up takes the other along.
bool are_together(const PostContext& post, TextSpan first, TextSpan second) {
  if (second.begin < first.begin) std::swap(first, second);
  return post.at({first.begin, second.begin}).find("\n\n") == std::string_view::npos;
}

void find(const PostContext& post, const Claim& claim, std::vector<Thing>& things) {
  // A post that fits whole above the fold is shown whole: only longer kinds of account fold there.
  const Platform& platform = *post.platform;
  if (platform.fold && platform.length && platform.fold->count >= platform.length->count) return;
  const TextSpan preview = above_the_fold(post.text.text(), *post.platform);
  const std::size_t visible = count_graphemes(post.at(preview));
  const std::size_t least =
      least_before(platform, visible, claim.number("from-percent", kAtTheFold));
  const std::optional<TextSpan> call = first_request(post, claim);
  std::optional<TextSpan> link =
      links_captions(platform) ? first_entity(post, EntityKind::Link) : std::nullopt;
  if (call && link && call->begin >= preview.end && are_together(post, *call, *link)) link.reset();
  const std::pair<English, std::optional<TextSpan>> first[] = {
      {English("call to action"), call},
      {English("link"), link},
      {English("hashtag"), first_hashtag(post)},
  };
  for (const auto& [what, span] : first) {
    if (!span || span->begin < preview.end) continue;
    if (count_graphemes(post.at({0, span->begin})) < least) continue;
    things.push_back(
        {.place = *span, .values = {{"what", Phrase(what)}, {"visible", std::to_string(visible)}}});
  }
  std::ranges::stable_sort(things, {},
                           [](const Thing& thing) { return std::get<TextSpan>(thing.place); });
}

/// Where a post that fits is never cut (X folds only what subscribers write), there is nothing to
/// say.
bool awake(const PostContext& post, const Claim& /*claim*/) {
  if (post.platform == nullptr || !post.platform->fold || may_be_several(post)) return false;
  const auto& length = post.platform->length;
  return !length || post.platform->fold->count < length->count || post.platform->fold->lines != 0;
}

}  // namespace

/// In C++: where the fold lies is the platform's own count.
extern constinit const CheckKind kBelowTheFoldKind = {
    .name = "below-the-fold",
    .summary =
        "The first call to action, link or hashtag of a post, where it stands below \"see more\". "
        "Hashtags at the end of a paragraph are left out, and so is a link beside the call.",
    .example = "forbid: { below-the-fold: any, from: asks }",
    .values = kValues,
    .parameters = kParameters,
    .from = FromRole::Vocabulary,
    .find = find,
    .awake = awake,
};

}  // namespace advolint
