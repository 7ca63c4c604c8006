#include "checks/check_kind.h"
#include "facts/placeholders.h"

namespace advolint {
namespace {

void find(const PostContext& post, const Claim&, std::vector<Thing>& things) {
  for (const TextSpan gap : placeholders_in(post)) things.push_back({.place = gap});
}

}  // namespace

/// In C++: it tells what is to be filled in from words in brackets.
extern constinit const CheckKind kPlaceholderKind = {
    .name = "placeholder",
    .summary = "A part of a template that nobody filled in: [YOUR CITY], <link>, {{name}}, XXXX.",
    .example = "forbid: { placeholder: any }",
    .values = {},
    .parameters = {},
    .reads_unread = true,
    .find = find,
};

}  // namespace advolint
