#pragma once

#include <string_view>
#include <vector>

#include "platform/code_point_text.h"
#include "platform/entity.h"

namespace advolint {

/// A facet by indices of code points.
struct BlueskyFacet {
  EntityKind kind = EntityKind::Hashtag;
  CodePointRange range;
};

/// The facets that Bluesky's own software finds, kind by kind: mentions, links, tags, cashtags.
/// They may overlap. Linear.
std::vector<BlueskyFacet> find_bluesky_facets(std::u32string_view text);

}  // namespace advolint
