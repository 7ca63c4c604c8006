#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "checks/check_kind.h"
#include "checks/claim.h"
#include "config/workspace.h"
#include "diag/diagnostic.h"
#include "facts/context_parts.h"
#include "facts/post_date.h"

namespace advolint {

struct CalendarKind;

/// What a kind remembers of a post while it is at hand, to judge groups of them later. Each kind
/// that remembers something derives a struct of its own, which it alone reads.
struct Memory {
  Memory() = default;
  Memory(const Memory&) = delete;
  Memory& operator=(const Memory&) = delete;
  virtual ~Memory() = default;
};

/// A post on one platform as rules over many posts see it: when, where, and what the claims asked
/// of it while it was at hand. It holds no text, so that tens of thousands fit in memory.
struct CalendarPost {
  /// What one claim remembers of the post. Small, for each post has some twenty.
  struct Mark {
    std::uint16_t claim = 0;     ///< index of the claim in the run
    std::uint16_t roles = 0;     ///< a bit for each role of the claim that the post has
    std::uint16_t keys = 0;      ///< 1-based index in `keys`; 0: none
    std::uint16_t subjects = 0;  ///< likewise: ids of the campaign or the officials it is about
    std::uint16_t memory = 0;    ///< 1-based index in `memories`; 0: none
  };

  Location at;       ///< its `date:` where the file states it, else its first line
  std::string path;  ///< of the draft, relative to the workspace's root
  std::optional<PostDate> when;
  const Platform* platform = nullptr;  ///< null: nobody says
  std::string account;                 ///< as stated; empty for the library's own
  std::uint32_t id = 0;                ///< the same for one post on several platforms
  bool is_named = true;                ///< among the drafts of this run, not only read beside them
  std::vector<Mark> marks;             ///< of the claims whose posts it belongs to, by claim
  std::vector<std::vector<std::string>> keys;
  std::vector<std::shared_ptr<const Memory>> memories;

  /// Null: none.
  [[nodiscard]] const Memory* memory_of(const Mark& mark) const {
    return mark.memory == 0 ? nullptr : memories[mark.memory - 1U].get();
  }
};

/// A post in a group, with what the claim at hand knows of it.
struct GroupPost {
  const CalendarPost* post = nullptr;
  std::uint32_t roles = 0;
  std::span<const std::string> keys;
  const Memory* memory = nullptr;  ///< of the claim's kind; null: none

  [[nodiscard]] bool has_role(std::size_t role) const { return (roles >> role & 1U) != 0; }
};

/// The demand or ban of a rule on groups of posts, compiled.
struct CalendarClaim {
  const CalendarKind* kind = nullptr;
  Quantity quantity;
  std::vector<std::string> role_names;  ///< what `of:`, `to:` and the like ask of a post
  std::vector<std::string> wanted;      ///< the entries of a list or a fact of the workspace
  Parameters parameters;

  [[nodiscard]] std::string parameter(std::string_view name, std::string_view otherwise = {}) const;
  [[nodiscard]] std::uint32_t number(std::string_view name, std::uint32_t otherwise) const;
  /// The index of a role; nothing if the claim does not ask for it.
  [[nodiscard]] std::optional<std::size_t> role(std::string_view name) const;
};

/// Posts that are judged together: those of a day, a month, a campaign, a meeting.
struct CalendarGroup {
  const Workspace& workspace;
  std::optional<Date> today;
  std::vector<GroupPost> posts;        ///< by date, time and path
  Date from, to;                       ///< the days that it covers, both included
  const Platform* platform = nullptr;  ///< of all of its posts, where `by:` says so
  std::string account;                 ///< likewise
  const Campaign* campaign = nullptr;
  const Meeting* meeting = nullptr;
  const DayOfAction* day_of_action = nullptr;
  bool is_part = false;  ///< posts before `from` and after `to` may be missing: see DayReach
};

/// Which post a finding is at: the latest of all, and nowhere if this run did not name it; or
/// the latest that was named, because each of the posts is at fault.
enum class Carrier { Latest, LatestNamed };

/// What a claim finds in a group.
struct CalendarFinding {
  std::optional<Location> at;              ///< nothing: the latest of `posts`, or of the group's
  std::vector<const CalendarPost*> posts;  ///< that it is about, by date; may be empty
  Values values;
  std::vector<Note> notes;
  Level at_most = Level::Error;
  Carrier carrier = Carrier::Latest;
};

/// What may follow the name of a kind in a claim.
enum class CalendarArgument {
  Quantity,  ///< "at least 1"
  Any,       ///< "any": each that is found
  Each,      ///< "each": of all that the claim names
  Ratio,     ///< "3 to 1"
  Days,      ///< "7 days"
  Word,      ///< one of the kind's words
};

/// In a group without end in time: how many days before a post of the run, and after it, others can
/// decide whether anything is found at it.
struct DayReach {
  int before = 0;
  std::optional<int> after = std::nullopt;  ///< nothing: all that come later
};

/// Tells by the bytes of a file, which read as they are written, whether posts in it can matter.
struct FileFilter {
  FileFilter() = default;
  FileFilter(const FileFilter&) = delete;
  FileFilter& operator=(const FileFilter&) = delete;
  virtual ~FileFilter() = default;
  [[nodiscard]] virtual bool may_matter(std::string_view bytes) const = 0;
};

/// A kind of thing that rules over many posts can require, forbid or limit. One file in
/// checks/calendar/ each, named in CMakeLists.txt, from which the build makes calendar_kinds().
struct CalendarKind {
  std::string_view name;     ///< kebab-case
  std::string_view summary;  ///< one sentence: what it looks at
  std::string_view example;  ///< "require: { ratio: 3 to 1, of: {…}, to: {…} }"
  std::span<const Term> values;
  std::span<const Term> parameters;
  std::span<const std::string_view> roles;  ///< the conditions on posts that it takes by name
  std::span<const Verb> verbs;              ///< with which it makes sense
  CalendarArgument argument = CalendarArgument::Quantity;
  std::span<const std::string_view> words = {};  ///< of CalendarArgument::Word: all that it may be
  bool takes_each = false;    ///< of a quantity: "each" goes through the entries of `from:`
  bool takes_stated = false;  ///< "stated": as the data file says
  /// What notes at the other posts of a finding say, with their day: "the earlier post, on {}".
  English note = English("another of them, on {}");
  bool needs_dates = true;  ///< looks at dated posts only
  /// Its roles `of` and `to` are sorts of posts that a calendar shows against each other.
  bool weighs_sides = false;
  /// What has to be remembered of a post; null: nothing but what `field:` or `things:` names. A
  /// kind that remembers some judges no post of which it remembers nothing.
  std::shared_ptr<const Memory> (*remember)(const PostContext& post,
                                            const CalendarClaim& claim) = nullptr;
  ContextParts remembers_from = ContextParts::All;  ///< what remember() looks at
  /// The role of the posts that its findings are at; empty: they are at any.
  std::string_view found_at = {};
  /// Whether it finds nothing in this workspace, whatever its posts are; null: it may always.
  bool (*is_idle)(const Workspace& workspace, const CalendarClaim& claim) = nullptr;
  // What follows spares a run on few drafts the reading of many others. Both say which posts can
  // decide whether anything is found at those of the run, and not all that is found there.
  /// In a group without end in time: how far away they are; null: anywhere.
  DayReach (*reach)(const Workspace& workspace, const CalendarClaim& claim) = nullptr;
  /// Which files they are in, by what is remembered of the posts of the run.
  std::unique_ptr<const FileFilter> (*files_that_matter)(std::span<const Memory* const> named) =
      nullptr;
  /// Appends what the claim has to say on `group`.
  void (*judge)(const CalendarGroup& group, const CalendarClaim& claim,
                std::vector<CalendarFinding>& findings) = nullptr;
  /// The key of advolint.yaml without which it finds nothing; empty: it needs none.
  std::string_view needs = {};
};

/// All of them, sorted by name.
std::span<const CalendarKind* const> calendar_kinds();

/// Null if there is none of this name.
const CalendarKind* find_calendar_kind(std::string_view name);

/// How many posts have `role`; a post on several platforms is one.
std::size_t count_posts(const CalendarGroup& group, std::optional<std::size_t> role);

/// Those posts, each once, by date.
std::vector<const CalendarPost*> posts_with(const CalendarGroup& group,
                                            std::optional<std::size_t> role);

/// The channel of the strategy that `group` is about, where there is one: by platform and account.
const yaml::Node* channel_of(const CalendarGroup& group);

}  // namespace advolint
