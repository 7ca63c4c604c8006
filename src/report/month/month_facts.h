#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "diag/level.h"
#include "picture/picture.h"
#include "text/date.h"
#include "text/phrase.h"

namespace advolint {

/// What is wrong, and where, in words.
struct MonthFinding {
  Level level = Level::Note;
  std::string rule, message, advice;  ///< no advice: empty
  std::string place;                  ///< "drafts/a.md:3", "posts.xlsx!March!D2"
};

/// A post's length as one platform counts it.
struct MonthCount {
  std::string platform;  ///< as people write it: "Facebook"
  std::uint32_t used = 0;
  std::uint32_t limit = 0;  ///< 0: the platform states none
  Phrase unit;
  bool fits = true;
  bool is_floor = false;  ///< a placeholder is still to be filled in
};

/// The text as some of its platforms publish it, and where they cut it.
struct MonthPreview {
  std::vector<MonthCount> counts;  ///< of those that show just this; empty: nobody says for which
  std::string seen, rest;          ///< before "see more", and after
};

/// A picture or video of a post.
struct MonthPicture {
  std::string file;                        ///< as written
  std::optional<std::string> description;  ///< nothing: it has none
  bool is_video = false;
  PictureType type = PictureType::Unknown;  ///< of `bytes`
  std::string bytes;                        ///< of its file, to show; empty: it is not shown
  Phrase why_not_shown;                     ///< where it should be and is not; else empty
};

/// A post, or one of those of a thread.
struct MonthPart {
  std::vector<MonthPreview> previews;
  std::vector<MonthPicture> pictures;
  std::vector<MonthFinding> findings;
};

struct MonthPost {
  std::optional<Date> day;            ///< nothing: only the month is known
  std::optional<int> minute;          ///< since midnight
  std::vector<std::string> channels;  ///< "X", "X (staff)"
  std::string topic, kind, campaign, status, author;
  std::vector<std::string> approved_by;
  std::string place;             ///< "drafts/a.md:3", "posts.xlsx!March!D2"
  std::string language;          ///< "es"; empty: not known
  std::vector<MonthPart> parts;  ///< more than one: a thread
};

/// Where a post is that something else speaks of.
struct MonthLink {
  std::optional<std::size_t> post;  ///< an index into `MonthFacts::posts`; nothing: another month's
  Date date;
  std::vector<std::string> channels;
  std::string place;  ///< "drafts/a.md:3", "posts.xlsx!March!D2"
};

/// Days without a post, the first and the last of them.
struct MonthSilence {
  Date from, to;
  int days = 0;
};

struct MonthChannel {
  std::string name;
  std::size_t posts = 0;
  std::optional<MonthSilence> longest_silence;  ///< in the month
};

/// Library life against the campaign, and how much of the first there should be.
struct MonthBalance {
  std::size_t library_life = 0, campaign = 0;
  std::size_t ratio_of = 0, ratio_to = 0;  ///< "3 to 1"; 0: no rule asks for one
  std::size_t missing = 0;                 ///< posts of library life
};

struct MonthDayOfAction {
  Date date;
  std::string name, campaign, also;
  std::size_t posts = 0, platforms = 0;
  std::optional<int> wanted_posts, wanted_platforms;
  std::vector<MonthFinding> findings;
};

/// A meeting with one of the officials there.
struct MonthMeeting {
  Date date;
  std::string with, ask;
  std::vector<MonthLink> before;  ///< posts that spoke to them
  std::vector<MonthLink> thanks;  ///< posts about it
  std::vector<MonthFinding> findings;
};

/// Where an official can be met.
struct MonthEvent {
  Date date;
  std::string name, official, place, link;
};

/// A month of a library's posts: all that its page shows, and nothing that knows of drafts.
struct MonthFacts {
  Date first, last;
  std::string name;              ///< "March 2026", in the language of the page
  std::string organisation;      ///< may be empty
  std::string language = "en";   ///< of the page
  std::optional<Date> today;     ///< the day as on which it was judged; nothing: as on none
  std::vector<MonthPost> posts;  ///< by day and time; those without a day last
  MonthBalance balance;
  std::vector<MonthSilence> silences;  ///< of all channels together
  std::vector<MonthChannel> channels;  ///< by name
  std::vector<MonthDayOfAction> days_of_action;
  std::vector<MonthMeeting> meetings;
  std::vector<MonthEvent> events;
  std::vector<MonthFinding> elsewhere;  ///< in files that are no drafts
  std::size_t undated = 0;              ///< posts that no month shows
};

}  // namespace advolint
