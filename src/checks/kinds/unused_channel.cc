#include <algorithm>
#include <string>

#include "checks/check_kind.h"
#include "facts/strategy.h"

namespace advolint {
namespace {

const PlatformUse* use_of(const PostContext& post) {
  const auto use = std::ranges::find(post.post.platforms, post.platform->id, &PlatformUse::id);
  return use == post.post.platforms.end() ? nullptr : &*use;
}

std::string names_of(const std::vector<Channel>& channels) {
  std::string names;
  for (const Channel& channel : channels) {
    if (names.find(channel.platform->name + ",") != std::string::npos) continue;
    names += channel.platform->name + ", ";
  }
  names.resize(names.size() - 2);
  return names;
}

void find(const PostContext& post, const Claim& /*claim*/, std::vector<Thing>& things) {
  const std::vector<Channel> channels = channels_of(post.workspace);
  if (std::ranges::count(channels, post.platform, &Channel::platform) != 0) return;
  Thing thing{.place = TextSpan{0, 0}, .values = {{"channels", names_of(channels)}}};
  const PlatformUse* use = use_of(post);
  if (use != nullptr && use->said_at) {
    thing.place = Location{post.draft.file, *use->said_at};
  }
  if (const yaml::Node* list = strategy_value(post.workspace, "channels")) {
    thing.notes.push_back(
        {Phrase("the channels are stated here"), in_strategy(post.workspace, *list)});
  }
  things.push_back(std::move(thing));
}

/// The posts of a draft share their platform more often than not, so each platform is asked once.
bool awake(const PostContext& post, const Claim& /*claim*/) {
  if (post.platform == nullptr || channels_of(post.workspace).empty()) return false;
  const auto first = std::ranges::find_if(post.draft.posts, [&](const Post& it) {
    return std::ranges::count(it.platforms, post.platform->id, &PlatformUse::id) != 0;
  });
  return first != post.draft.posts.end() && first->number == post.post.number;
}

constexpr Term kValues[] = {
    {"channels", "the names of the platforms that the strategy uses"},
};

}  // namespace

/// In C++: it compares a post with the channels of the strategy.
extern constinit const CheckKind kUnusedChannelKind = {
    .name = "unused-channel",
    .summary = "A platform of the draft that is no channel of the strategy.",
    .example = "forbid: { unused-channel: any }",
    .values = kValues,
    .find = find,
    .awake = awake,
    .needs = "strategy",
};

}  // namespace advolint
