#include "facts/room_for_fields.h"

#include <algorithm>

namespace advolint {
namespace {

/// Whether front matter stands again above this post alone.
bool has_own_front_matter(const Draft& draft, const Post& post) {
  if (draft.table) return false;
  return std::ranges::any_of(post.own_fields.entries, [&](const yaml::Entry& it) {
    const auto said = post.said_by.find(it.key);
    return said == post.said_by.end() || said->second == SaidBy::FrontMatter;
  });
}

}  // namespace

bool has_front_matter(const PostContext& post) {
  return !post.draft.front_matter.entries.empty() || has_own_front_matter(post.draft, post.post);
}

bool has_room_for(const PostContext& post, std::initializer_list<std::string_view> keys) {
  if (has_front_matter(post) || post.fields.any_beside(post.draft.file)) return true;
  return std::ranges::any_of(
      keys, [&](std::string_view key) { return post.draft.stated_keys.contains(key); });
}

}  // namespace advolint
