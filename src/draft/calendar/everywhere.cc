#include "draft/calendar/everywhere.h"

#include <algorithm>
#include <string_view>

namespace advolint {
namespace {

void add_once(std::vector<std::string>& names, std::string_view name) {
  if (std::ranges::find(names, name) == names.end()) names.emplace_back(name);
}

}  // namespace

void EverywherePosts::see(const Post& post, const PlatformTable& platforms) {
  for (const PlatformUse& it : post.platforms) add_once(platforms_, it.id);
  for (const NetworkUse& it : post.networks) add_once(networks_, it.name);
  const yaml::Node* stated = post.own_fields.find("platform");
  if (stated == nullptr) return;
  for (const yaml::Node& it : stated->items) {
    if (platforms.find(it.scalar) != nullptr) add_once(platforms_, it.scalar);
  }
}

void EverywherePosts::place(std::vector<Post>& posts) const {
  constexpr std::size_t kFewest = 2;
  if (platforms_.size() + networks_.size() < kFewest) return;
  for (const auto& [at, said_at] : posts_) {
    Post& post = posts[at];
    // "All channels, WhatsApp"
    for (const std::string& id : platforms_) {
      if (std::ranges::find(post.platforms, id, &PlatformUse::id) != post.platforms.end()) continue;
      post.platforms.push_back({.id = id, .origin = origin_, .said_at = said_at, .account = {}});
    }
    for (const std::string& name : networks_) {
      if (std::ranges::find(post.networks, name, &NetworkUse::name) != post.networks.end())
        continue;
      post.networks.push_back({name, said_at});
    }
  }
}

}  // namespace advolint
