#include <algorithm>
#include <cstdint>

#include <fmt/format.h>

#include "checks/check_kind.h"
#include "facts/prose.h"

namespace advolint {

namespace {

constexpr std::uint32_t kMostInARow = 5;

bool is_beside(std::string_view gap) { return gap.find_first_not_of(" \t\r\n,;|·•/") == gap.npos; }

void find_hashtag_runs(const PostContext& post, const Claim& claim, std::vector<Thing>& things) {
  const std::uint32_t most = claim.number("most", kMostInARow);
  const std::vector<Entity> tags = entities_of(post, EntityKind::Hashtag);
  for (std::size_t first = 0; first < tags.size();) {
    std::size_t last = first;
    while (last + 1 < tags.size() &&
           is_beside(post.at({tags[last].span.end, tags[last + 1].span.begin})))
      ++last;
    const std::size_t count = last - first + 1;
    if (count > most) {
      things.push_back({TextSpan{tags[first].span.begin, tags[last].span.end},
                        {{"count", fmt::format("{}", count)}},
                        {}});
    }
    first = last + 1;
  }
}

constexpr Term kValues[] = {{"count", "how many hashtags stand in a row"}};
constexpr Term kParameters[] = {
    {"most", "how many in a row are fine; 5 if not given", TermType::Number}};

}  // namespace

/// In C++: it knows what a hashtag is on the platform.
extern constinit const CheckKind kHashtagRunKind = {
    .name = "hashtag-run",
    .summary = "A pile of hashtags with no word between them.",
    .example = "forbid: { hashtag-run: any, most: 5 }",
    .values = kValues,
    .parameters = kParameters,
    .find = find_hashtag_runs,
};

}  // namespace advolint
