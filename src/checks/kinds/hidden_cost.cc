#include <algorithm>
#include <cstdint>
#include <iterator>

#include <fmt/format.h>

#include "checks/check_kind.h"
#include "facts/prose.h"
#include "platform/measure.h"

namespace advolint {

namespace {

/// Signs of Latin text that X charges 2 for, as for Chinese ones: twitter-text config/v3.json,
/// ranges, read 2026-11-21.
constexpr std::string_view kCostly[] = {"\u2026", "\u2022", "\u20AC", "\u2122", "\u2190",
                                        "\u2192", "\u2713", "\u2714", "\u25CF", "\u25BA",
                                        "\u2212", "\u2248", "\u2264", "\u2265", "\u221E"};

/// Costs are worth a word only where they make the post too long.
void find_hidden_costs(const PostContext& post, const Claim&, std::vector<Thing>& things) {
  if (post.platform == nullptr || post.platform->unit != Unit::WeightedCharacters) return;
  const std::string_view text = post.text.text();
  const Length length = measure(text, *post.platform);
  if (length.limit == 0 || length.value <= length.limit) return;
  const SpanSet links = code_and(post, {EntityKind::Link});
  std::vector<Thing> found;
  for (const std::string_view sign : kCostly) {
    std::size_t count = 0;
    TextSpan first;
    for (std::size_t at = text.find(sign); at != text.npos;
         at = text.find(sign, at + sign.size())) {
      const TextSpan span{static_cast<std::uint32_t>(at),
                          static_cast<std::uint32_t>(at + sign.size())};
      if (links.overlaps(span)) continue;
      if (count++ == 0) first = span;
    }
    if (count == 0) continue;
    found.push_back(
        {first, {{"count", fmt::format("{}", count)}, {"cost", fmt::format("{}", 2 * count)}}, {}});
  }
  std::ranges::sort(found, {},
                    [](const Thing& thing) { return std::get<TextSpan>(thing.place).begin; });
  std::ranges::move(found, std::back_inserter(things));
}

constexpr Term kValues[] = {
    {"count", "how often the character stands in the post"},
    {"cost", "what it costs altogether, in weighted characters"},
};

}  // namespace

/// In C++: what a character costs is the platform's own count.
extern constinit const CheckKind kHiddenCostKind = {
    .name = "hidden-cost",
    .summary =
        "In a post that is too long for X: a character that looks like one and counts as two, such "
        "as \"…\".",
    .example = "forbid: { hidden-cost: any }",
    .values = kValues,
    .parameters = {},
    .find = find_hidden_costs,
};

}  // namespace advolint
