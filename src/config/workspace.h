#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "diag/diagnostic.h"
#include "platform/platform.h"
#include "text/date.h"
#include "text/date_order.h"
#include "text/source_file.h"
#include "yaml/node.h"

namespace advolint {

/// A name on a platform, without '@'.
struct Handle {
  std::string platform;  ///< platform id
  std::string name;
};

/// A town hall or another event at which an official can be met.
struct OfficialEvent {
  Location at;
  Date date;
  std::string name, place, link;
};

/// An entry of the `officials:` file.
struct Official {
  Location at;  ///< the entry in its file
  std::string id;
  std::string name;   ///< "Maria Lee"
  std::string title;  ///< "Representative"
  std::string office, level, district, profession;
  std::vector<Handle> handles;
  std::vector<std::string> staff, interests, followed;
  std::vector<OfficialEvent> events;
  std::optional<bool> newsletter;

  /// The handle on `platform`, or empty.
  [[nodiscard]] std::string_view handle_on(std::string_view platform) const;
  [[nodiscard]] std::string_view surname() const;  ///< the last word of `name`
};

struct Partner {
  Location at;
  std::string id, name;
  std::vector<Handle> handles;
  [[nodiscard]] std::string_view handle_on(std::string_view platform) const;
};

struct DayOfAction {
  Location at;
  Date date;
  std::string name, also;
  std::optional<int> posts, platforms;
};

/// An entry of the `campaigns:` file.
struct Campaign {
  Location at;
  std::string id, name, ask, link;
  std::vector<std::string> hashtags;  ///< without '#'
  std::vector<std::string> asks;      ///< phrases
  std::optional<Date> from, to;
  std::vector<DayOfAction> days_of_action;
  std::vector<Partner> partners;
};

/// An entry of the `meetings:` file.
struct Meeting {
  Location at;
  Date date;
  std::vector<std::string> with;  ///< ids of officials
  std::string campaign, ask;
};

/// An entry of the `hashtags:` file.
struct RegisteredHashtag {
  Location at;
  std::string tag, meaning, owner;  ///< tag without '#'
  std::optional<Date> checked;
};

struct Organisation {
  std::string name;
  std::string run_by;              ///< "county", "city", …; empty if not stated
  std::optional<bool> book_clubs;  ///< whether it runs any
  std::vector<Handle> handles;
};

/// What a workspace says of a rule.
struct RuleSetting {
  std::string rule;
  SourceSpan span;  ///< of the name in advolint.yaml
  std::optional<Level> level;
  std::map<std::string, yaml::Node> parameters;  ///< by name
};

/// Rules that hold differently for some paths.
struct Override {
  std::vector<std::string> files;  ///< globs, relative to the workspace's root
  std::vector<RuleSetting> rules;
};

/// A list that the workspace replaces, or adds to where its name was written with a '+' in front.
struct ListSetting {
  std::string name;
  SourceSpan span;
  bool adds = false;
  std::vector<std::string> entries;
};

/// A data file that only rules look into; its shape, a list or a map, has been checked.
struct DataDocument {
  SourceFilePtr file;
  yaml::Node root;
};

/// Which rules judge posts that were posted already.
enum class PostedJudging {
  Risks,  ///< those on what still does harm: patrons' data, gaps of a template, wrong links
  All,
  Skip  ///< none
};

/// What is done with posts that were posted already.
struct PostedPosts {
  PostedJudging judging = PostedJudging::Risks;
  int after_days = 30;  ///< so old a post was posted, whatever its status says
};

/// Front matter for drafts that have none, by path.
struct PathFields {
  std::string glob;
  yaml::Node fields;
};

/// The organisation's facts, read from advolint.yaml and the files it names. What is absent was not
/// stated: rules that need it sleep.
struct Workspace {
  SourceFilePtr file;  ///< advolint.yaml; null: there is none
  std::string root;    ///< its folder as the program reaches it, "." if there is no file
  std::vector<std::string> drafts;     ///< globs
  std::vector<std::string> packs;      ///< names of built-in packs or paths of pack files
  std::vector<SourceSpan> pack_spans;  ///< of `packs` in `file`; empty for the default ones
  std::optional<Organisation> organisation;
  std::optional<std::vector<std::string>> districts;
  std::optional<std::vector<Official>> officials;
  std::optional<std::vector<Meeting>> meetings;
  std::optional<std::vector<Campaign>> campaigns;
  std::optional<std::vector<RegisteredHashtag>> hashtags;
  std::optional<DataDocument> strategy;       ///< a map
  std::optional<DataDocument> response_plan;  ///< a map
  std::optional<DataDocument> team;           ///< a list
  /// `officials`, `meetings`, `campaigns` and `hashtags` as they were written, by key, for rules
  /// that ask what an entry leaves out.
  std::map<std::string, DataDocument, std::less<>> typed_documents;
  std::vector<RuleSetting> rules;
  std::vector<Override> overrides;
  std::vector<ListSetting> lists;
  std::vector<PathFields> paths;
  std::vector<std::pair<std::string, std::string>> front_matter_keys;  ///< foreign key → ours
  DateOrder date_order = DateOrder::Undecided;  ///< of "03/04/2026" in calendars
  PlatformTable platforms;                      ///< built-in ones with the workspace's overrides
  std::string language;                         ///< of messages: "es"; empty if not stated
  std::string timezone;                         ///< "America/Chicago"; empty if not stated
  std::optional<Level> fail_on;                 ///< Level::None: never
  PostedPosts posted;
  std::string baseline;  ///< as the program reaches it; empty: none

  [[nodiscard]] const Official* official(std::string_view id) const;
  [[nodiscard]] const Campaign* campaign(std::string_view id) const;
  /// The data that `key` of advolint.yaml names, as it was written; null if it is not stated.
  [[nodiscard]] const DataDocument* document(std::string_view key) const;
};

/// The default for `packs:`.
std::vector<std::string> default_packs();

/// A workspace of which nothing is known.
Workspace empty_workspace();

}  // namespace advolint
