#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace advolint {

struct Platform;

enum class EntityKind { Hashtag, Mention, Link, Cashtag };

/// "hashtag", "mention", "link" or "cashtag".
std::string_view name_of(EntityKind kind);

/// Something in a post that the platform turns into a link.
struct Entity {
  EntityKind kind = EntityKind::Hashtag;
  TextSpan span;     ///< the whole token, its sign included
  std::string text;  ///< without the sign: "FundLibraries", "RepLee", "https://example.org"
};

/// What `platform` will link in `text` (valid UTF-8), in order of their start. Linear in the size
/// of the text. X and Mastodon give no overlapping entities; Bluesky's may overlap, as its facets
/// do.
std::vector<Entity> find_entities(std::string_view text, const Platform& platform);

}  // namespace advolint
