#pragma once

#include <cstddef>
#include <vector>

#include "draft/draft.h"
#include "platform/platform.h"
#include "yaml/node.h"

namespace advolint {

/// What front matter says about where its posts go.
struct StatedPlatforms {
  std::vector<PlatformUse> platforms;
  std::vector<OutsideWords> outside;
  bool is_stated =
      false;  ///< there is a `platform:` or a list of accounts, even if we know none of them
};

/// The most hashtags, and the most handles, that several posts share.
inline constexpr std::size_t kMostSharedWords = 100;

/// Reads `platform:` (a word, a list, or words with commas between), galaxy-social's `media:`
/// (accounts such as "mastodon-library", with `hashtags:` and `mentions:` for each), and lists of
/// hashtags and mentions for all. A word that no platform has is a fault; an account on a platform
/// that we do not know is none. `fields` may be null.
StatedPlatforms read_stated_platforms(const yaml::Node& fields, const PlatformTable& platforms,
                                      PlatformOrigin origin, std::vector<LayoutFault>& faults);

}  // namespace advolint
