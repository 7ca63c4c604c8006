#include <algorithm>

#include "checks/check_kind.h"

namespace advolint {
namespace {

void find(const PostContext& post, const Claim& /*claim*/, std::vector<Thing>& things) {
  const std::string& text = post.text.text();
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const bool is_blank = text.find_first_not_of(" \t\r", begin) >= end;
    if (!is_blank) {
      things.push_back(
          {.place = TextSpan{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)},
           .values = {}});
    }
    begin = end + 1;
  }
}

}  // namespace

/// In C++: it is counted, and blank lines are not.
extern constinit const CheckKind kLineKind = {
    .name = "line",
    .summary = "A line that is not blank.",
    .example = "limit: { line: 10 }",
    .find = find,
};

}  // namespace advolint
