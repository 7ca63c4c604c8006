#include "checks/check_kind.h"
#include "facts/prose.h"
#include "facts/threads.h"

namespace advolint {
namespace {

void add_hashtags(const PostContext& post, const Post& other, std::vector<Thing>& things) {
  for (const PlatformUse& use : other.platforms) {
    if (use.id != post.dialect.id) continue;
    const PostText text = other.text_for(use);
    const bool is_this_post = text.text() == post.text.text();
    for (const Entity& entity :
         is_this_post ? post.entities : find_entities(text.text(), post.dialect)) {
      if (entity.kind != EntityKind::Hashtag) continue;
      things.push_back({.place = Location{post.draft.file, text.to_source(entity.span)},
                        .values = {{"found", "#" + entity.text}, {"tag", entity.text}},
                        .key = entity.text});
    }
  }
}

void find(const PostContext& post, const Claim& /*claim*/, std::vector<Thing>& things) {
  if (post.platform == nullptr) {
    for (const Entity& entity : entities_of(post, EntityKind::Hashtag)) {
      things.push_back({.place = entity.span,
                        .values = {{"found", "#" + entity.text}, {"tag", entity.text}},
                        .key = entity.text});
    }
    return;
  }
  for (const Post& other : thread_of(post)) add_hashtags(post, other, things);
}

/// A thread is asked once, in its first post.
bool awake(const PostContext& post, const Claim& /*claim*/) { return post.post.thread_number <= 1; }

constexpr Term kValues[] = {
    {"tag", "the hashtag without its sign"},
};

}  // namespace

/// In C++: it compares the hashtags of a thread's posts.
extern constinit const CheckKind kDraftHashtagKind = {
    .name = "draft-hashtag",
    .summary = "A hashtag in the post, or in any post of its thread: one will do for a thread.",
    .example = "require: { draft-hashtag: at least 1 }",
    .values = kValues,
    .from = FromRole::Filter,
    .find = find,
    .awake = awake,
};

}  // namespace advolint
