#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "draft/draft.h"
#include "draft/grouping/section.h"
#include "draft/label_words.h"
#include "draft/naming/piece.h"
#include "text/date.h"

namespace advolint {

/// Platforms that a sentence above the first label names for all posts, and its place.
struct AnnouncedPlatforms {
  static constexpr std::size_t kNowhere = static_cast<std::size_t>(-1);

  std::vector<PlatformUse> platforms;
  std::size_t piece = kNowhere;  ///< which of the pieces says so
};

/// A day that holds for all posts of a file, and its place.
struct DayForAll {
  Date date;
  SourceSpan at;
};

/// "Short texts for Facebook and Instagram", "Each post goes out on both Facebook and Instagram":
/// below the lines at the top of a mail, or below the title.
AnnouncedPlatforms find_announced_platforms(const Pieces& pieces, const LabelWords& words);

/// The day that the same sentence names for a thread: "Post this on X on Tuesday, March 3." Its
/// span counts into the text of the piece.
std::optional<LabelDay> find_announced_day(const Pieces& pieces, std::size_t piece,
                                           const LabelWords& words);
/// Gives it to the parts of threads that have no day of their own.
void announce_to_threads(std::vector<Section>& sections, const LabelDay& day, SourceSpan at);
/// The day that a sentence above the first post names for all of them, as the name of a column
/// does: "Goes live Tuesday, March 3, 2026, all at once."
std::optional<DayForAll> find_day_for_all(const Pieces& pieces, const LabelWords& words,
                                          bool is_mail);

/// The first full date above the entries of a plan for a day, hour by hour.
std::optional<DayForAll> find_day_of_plan(const Pieces& pieces, const LabelWords& words);
/// Whether labels part the file by days: two or more that name no network.
bool are_parted_by_days(const Pieces& pieces);

/// What is below a day that names no network goes to `platforms`.
void announce_to_days(std::vector<Section>& sections, const std::vector<PlatformUse>& platforms);

/// Posts "for all channels" are for the networks that other labels of the file name.
void announce_to_all(std::vector<Section>& sections);

/// The platforms that words above the posts tell for a file whose posts name none: "copy the text
/// to our Facebook page", "Account: @van on X". None for most files. Looks at the first pieces.
std::vector<PlatformUse> find_told_platforms(const Pieces& pieces, const LabelWords& words);

/// Whether pieces begin with hours, three or more: "**9:30 – Doors**".
bool are_by_hours(const Pieces& pieces);

/// The day of "To go out Thursday, March 4, 2027, around 8 am"; nothing where a text does not begin
/// with words that say when its post goes out.
std::optional<LabelDay> posting_day(std::string_view text, const Lexicon& lexicon);

}  // namespace advolint
