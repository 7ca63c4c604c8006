#pragma once

#include <vector>

#include "draft/draft.h"
#include "draft/grouping/section.h"
#include "draft/label_words.h"
#include "draft/naming/piece.h"

namespace advolint {

/// Platforms that a sentence above the first label names for all posts, and its place.
struct AnnouncedPlatforms {
  static constexpr std::size_t kNowhere = static_cast<std::size_t>(-1);

  std::vector<PlatformUse> platforms;
  std::size_t piece = kNowhere;  ///< which of the pieces says so
};

/// "Short texts for Facebook and Instagram", "Each post goes out on both Facebook and Instagram":
/// below the lines at the top of a mail, or below the title.
AnnouncedPlatforms find_announced_platforms(const Pieces& pieces, const LabelWords& words);

/// Whether labels part the file by days: two or more that name no network.
bool are_parted_by_days(const Pieces& pieces);

/// Gives the platforms to sections that name a day and no network.
void announce_to_days(std::vector<Section>& sections, const std::vector<PlatformUse>& platforms);

}  // namespace advolint
