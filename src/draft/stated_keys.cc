#include "draft/stated_keys.h"

namespace advolint {

std::set<std::string, std::less<>> stated_keys_of(const std::vector<Post>& posts) {
  std::set<std::string, std::less<>> keys;
  for (const Post& post : posts) {
    for (const yaml::Entry& it : post.own_fields.entries) keys.insert(it.key);
    if (!post.images.empty()) keys.insert("images");
  }
  return keys;
}

}  // namespace advolint
