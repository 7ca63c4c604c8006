#include "checks/check_kind.h"

namespace advolint {
namespace {

constexpr Term kValues[] = {
    {"of", "who or what is in the picture"},
    {"file", "as written"},
};

void find(const PostContext& post, const Claim& /*claim*/, std::vector<Thing>& things) {
  for (const MediaFacts& media : post.media) {
    if (!media.of) continue;
    things.push_back({.place = media.at,
                      .values = {{"found", media.file}, {"of", *media.of}, {"file", media.file}}});
  }
}

}  // namespace

extern constinit const CheckKind kPictureOfKind = {
    .name = "picture-of",
    .summary = "A picture whose entry says who is in it (`of:`).",
    .example = "require: { picture-of: at least 1 }",
    .values = kValues,
    .asks_for_fields = true,
    .find = find,
};

}  // namespace advolint
