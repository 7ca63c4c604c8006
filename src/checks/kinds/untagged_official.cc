#include "checks/check_kind.h"

namespace advolint {
namespace {

void find(const PostContext& post, const Claim& /*claim*/, std::vector<Thing>& things) {
  const std::size_t at = post.text.text().find("~~~");
  if (at == std::string::npos) return;
  const auto begin = static_cast<std::uint32_t>(at);
  things.push_back({.place = TextSpan{begin, begin + 3}, .values = {{"sign", "~"}}});
}

constexpr Term kValues[] = {
    {"sign", "the sign that was found"},
};

}  // namespace

/// In C++: say here why a pack cannot say it: try `text` with a `pattern:` first.
extern constinit const CheckKind kUntaggedOfficialKind = {
    .name = "untagged-official",
    .summary = "Three tildes in a row.",
    .example = "forbid: { untagged-official: any }",
    .values = kValues,
    .find = find,
};

}  // namespace advolint
