#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "config/scheduler.h"
#include "engine/lint.h"
#include "facts/post_date.h"

namespace advolint {

/// A picture, or another attachment.
struct ExportedPicture {
  std::string file;
  std::string description;
};

/// Where a draft has something.
struct DraftPlace {
  std::string path;
  std::uint32_t line = 0;  ///< 1-based; 0: its file has no lines
  std::string in_words;    ///< "posts.csv:3", "posts.xlsx!March!D2"
};

/// A post as a channel publishes it.
struct ExportedPost {
  PostDate when;
  std::string time_zone;  ///< of whose clocks `when` is; empty: nobody said
  std::string text;
  std::string title;
  std::vector<ExportedPicture> pictures;
  DraftPlace place;  ///< of the draft
};

/// What goes out in one place: an account on a platform.
struct ExportedChannel {
  std::string name;      ///< "facebook", "x-staff"
  std::string platform;  ///< its id
  std::vector<ExportedPost> posts;
};

/// Why a post must not go out as it is.
struct BlockingReason {
  Phrase message;
  std::string rule;     ///< that has an error there; empty: none
  std::string refusal;  ///< what the scheduler refuses: "no-time", "picture-file", "rows", …

  friend bool operator==(const BlockingReason&, const BlockingReason&) = default;
};

/// A post that must not go out as it is; or a channel, which has no path.
struct BlockedPost {
  DraftPlace place;
  std::vector<BlockingReason> reasons;
};

struct ExportPlan {
  std::vector<ExportedChannel> channels;  ///< by name; their posts by their time
  std::vector<BlockedPost> blocked;       ///< by place; their posts are in `channels`, too
  std::size_t undated = 0;                ///< posts that say no day
  std::size_t unplaced = 0;               ///< dated posts that name no platform
  std::size_t over = 0;                   ///< posts before today, or posted already
  std::vector<Error> errors;              ///< of the environment
  bool configuration_fault = false;
  Phrasebook phrases;
};

/// What `options` name, as `scheduler` would import it. Null: a calendar file, which refuses
/// nothing but what has errors. Of posts in other months than `months` ("2026-03") nothing is said,
/// if there are any.
ExportPlan plan_export(const LintOptions& options, const Scheduler* scheduler,
                       const std::vector<std::string>& months = {});

}  // namespace advolint
