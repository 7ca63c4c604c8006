#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "config/workspace.h"
#include "engine/files/read_candidates.h"
#include "engine/files/workspaces.h"
#include "facts/post_date.h"
#include "text/date.h"
#include "text/result.h"

namespace advolint {

/// A post as a calendar shows it.
struct PlannedPost {
  PostDate when;
  std::string path;                    ///< of the draft, as messages show it
  std::string place;                   ///< "posts.csv:3", "posts.xlsx!March!D2"
  std::uint32_t line = 1;              ///< 1-based, where the post's text begins; 0: in no line
  std::uint32_t number = 1;            ///< of the post in its draft
  std::vector<std::string> platforms;  ///< ids
  std::string account, topic, kind, campaign, status;
  std::string text;                    ///< the whole of it
  std::vector<std::string> officials;  ///< ids of those whom it tags or names
  std::vector<std::string> met;        ///< ids of those whom it says we met
  /// On which side of the rule that weighs the two sorts it is.
  enum class Side { Neither, LibraryLife, Campaign };
  Side side = Side::Neither;
};

/// The posts of a workspace, by date.
struct CalendarView {
  const Profile* profile = nullptr;
  std::vector<PlannedPost> posts;
  std::size_t undated = 0;  ///< posts without a date, which no calendar shows
  /// The claim that weighs two sorts of posts against each other; null: no rule has one.
  const RuleCalendarClaim* balance = nullptr;
  std::vector<Error> errors;
};

/// Takes a draft once its posts are in the view.
using TakeDraft = std::function<void(const Task& task, Reading reading)>;

/// Reads the drafts that `sources` name; of several workspaces, those of the first. `profiles`
/// outlives the result.
CalendarView read_calendar_view(const Sources& sources, Profiles& profiles,
                                std::optional<Date> today, const TakeDraft& take = nullptr);

/// What a month comes to.
struct MonthSummary {
  Date first, last;
  std::size_t posts = 0;
  std::size_t library_life = 0;
  std::size_t campaign = 0;
  std::map<std::string, std::size_t> by_topic;

  /// A channel's posts, and the longest stretch without one that ends in the month.
  struct Channel {
    std::size_t posts = 0;
    int longest_gap = 0;  ///< days from one post to the next
    std::optional<Date> gap_from, gap_to;
  };
  std::map<std::string, Channel> by_channel;  ///< "x", "x (staff)"
};

/// "x", or "x (staff)" where the post states an account.
std::string channel_of(const PlannedPost& post, const std::string& platform);

/// The months of `posts`, in order; between the first and the last, empty ones too.
std::vector<MonthSummary> months_of(const std::vector<PlannedPost>& posts);

/// Takes the empty months out of stretches of more than a year of them: of a year mistyped (2206),
/// thousands.
void drop_long_silences(std::vector<MonthSummary>& months);

}  // namespace advolint
