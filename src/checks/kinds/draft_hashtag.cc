#include <algorithm>

#include "checks/kinds/kinds.h"

namespace advolint {
namespace {

bool is_for(const Post& post, const Platform& platform) {
  return std::ranges::any_of(post.platforms,
                             [&](const PlatformUse& it) { return it.id == platform.id; });
}

void add_hashtags(const PostContext& post, const Post& other, std::vector<Thing>& things) {
  for (const PlatformUse& use : other.platforms) {
    if (use.id != post.dialect.id) continue;
    const PostText text = other.text_for(use);
    for (const Entity& entity : find_entities(text.text(), post.dialect)) {
      if (entity.kind != EntityKind::Hashtag) continue;
      things.push_back(
          {.place = Location{post.draft.file, text.to_source(entity.span)},
           .values = {{"found", "#" + entity.text}, {"key", entity.text}, {"tag", entity.text}}});
    }
  }
}

void find(const PostContext& post, const Claim& /*claim*/, std::vector<Thing>& things) {
  for (const Post& other : post.draft.posts) add_hashtags(post, other, things);
}

/// A thread is asked once, in its first post for the platform.
bool awake(const PostContext& post, const Claim& /*claim*/) {
  if (post.platform == nullptr) return false;
  const auto first = std::ranges::find_if(
      post.draft.posts, [&](const Post& it) { return is_for(it, *post.platform); });
  return first != post.draft.posts.end() && first->number == post.post.number;
}

constexpr NamedDoc kValues[] = {
    {"tag", "the hashtag without its sign"},
};

}  // namespace

constinit const CheckKind kDraftHashtagKind = {
    .name = "draft-hashtag",
    .summary =
        "A hashtag in any post that the draft has for the platform: one will do for a thread.",
    .example = "require: { draft-hashtag: at least 1 }",
    .values = kValues,
    .from = FromRole::Filter,
    .find = find,
    .awake = awake,
};

}  // namespace advolint
