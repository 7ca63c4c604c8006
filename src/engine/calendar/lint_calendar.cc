#include "engine/calendar/lint_calendar.h"

#include <algorithm>
#include <cstdint>
#include <deque>
#include <string>
#include <tuple>
#include <utility>

#include <fmt/format.h>

#include "checks/fact_sets.h"
#include "engine/calendar/group_posts.h"
#include "engine/collector.h"
#include "engine/wording.h"
#include "facts/build_context.h"

namespace advolint {
namespace {

/// At how many of the other posts a finding puts notes; the rest are counted.
constexpr std::size_t kMostNotes = 5;

auto order_of(const CalendarPost& post) {
  return std::tuple(post.when ? std::chrono::sys_days(post.when->date) : std::chrono::sys_days(),
                    post.when ? post.when->minute.value_or(0) : 0, std::string_view(post.path),
                    post.at.span.begin, post.id);
}

/// The entry of a data file that the group stands for.
const Location* entry_of(const CalendarGroup& group) {
  if (group.meeting != nullptr) return &group.meeting->at;
  if (group.day_of_action != nullptr) return &group.day_of_action->at;
  return nullptr;
}

Phrase names_of_officials(const Workspace& workspace, const Meeting& meeting) {
  std::vector<Phrase> names;
  for (const std::string& id : meeting.with) {
    const Official* official = workspace.official(id);
    names.emplace_back(official == nullptr ? id : official->name);
  }
  return Phrase::all_of(std::move(names));
}

/// The entries of a fact of the workspace, which no post is needed for.
std::vector<std::string> entries_of_fact(const Workspace& workspace, const std::string& name) {
  const Draft draft;
  const PeopleIndex people(workspace);
  const PostContext nothing = build_draft_context(
      {.workspace = workspace, .people = people, .today = {}, .path = {}}, draft, nullptr);
  std::vector<std::string> entries;
  for (SetEntry& entry : find_fact_set(name)->resolve(nothing).entries)
    entries.push_back(std::move(entry.key));
  return entries;
}

/// Where a finding stands, and the posts it is about that get a note.
struct Place {
  Location at;
  std::string path;                         ///< of the draft; empty for a data file
  std::vector<const CalendarPost*> others;  ///< latest last
};

/// The days of a group in which a claim found something, whether or not the run names its posts.
struct JudgedTime {
  const Rule* rule = nullptr;
  const CalendarKind* kind = nullptr;
  std::chrono::sys_days from, to;  ///< both included
  const Platform* platform = nullptr;
  std::string account;
};

/// Of which posts a claim judges the groups: of some, those groups that hold a post of the run are
/// whole, and which windows others speak for is not known.
enum class Posts { All, Some };

class ClaimRun {
 public:
  /// `stretches` are those of the claims before; those of this one are added.
  /// `posts` are all that the claim is about, or some of them.
  ClaimRun(const Workspace& workspace, const Calendar::Asked& asked, DataFindings data, Posts posts,
           std::vector<JudgedTime>& stretches)
      : workspace_(workspace),
        rule_(*asked.rule),
        claim_(*asked.claim),
        data_(data),
        posts_(posts),
        stretches_(stretches) {
    compiled_ = claim_.claim;
    if (!claim_.from.empty()) compiled_.wanted = entries_of_fact(workspace, claim_.from);
  }

  void judge(const CalendarGroup& group) {
    if (!is_judged(group)) return;
    std::vector<CalendarFinding> findings;
    compiled_.kind->judge(group, compiled_, findings);
    if (!findings.empty()) stretches_.push_back(stretch_of(group));
    for (CalendarFinding& finding : findings) report(group, std::move(finding));
  }

  /// A finding, and the name of the channel that it is about.
  struct Worded {
    OpenDiagnostic finding;
    std::string channel;
  };
  std::deque<Worded> take() { return std::move(found_); }

 private:
  [[nodiscard]] bool is_judged(const CalendarGroup& group) const {
    if (posts_ == Posts::Some) {
      const bool is_of_run =
          std::ranges::any_of(group.posts, [](const GroupPost& it) { return it.post->is_named; });
      if (!is_of_run) return false;
    } else if (claim_.across.period == Across::Period::Days && is_spoken_for(group)) {
      return false;
    }
    return !claim_.given || claim_.given->accepts(count_posts(group, compiled_.role("given")));
  }

  [[nodiscard]] JudgedTime stretch_of(const CalendarGroup& group) const {
    return {.rule = &rule_,
            .kind = compiled_.kind,
            .from = group.from,
            .to = group.to,
            .platform = group.platform,
            .account = group.account};
  }

  /// Windows catch what the borders of months hide: one that shares days with a month, or another
  /// window, in which the rule has found the same says nothing new.
  [[nodiscard]] bool is_spoken_for(const CalendarGroup& group) const {
    const JudgedTime own = stretch_of(group);
    return std::ranges::any_of(stretches_, [&](const JudgedTime& it) {
      return it.rule == own.rule && it.kind == own.kind && it.platform == own.platform &&
             it.account == own.account && it.from <= own.to && own.from <= it.to;
    });
  }

  [[nodiscard]] std::optional<Place> place_of(const CalendarGroup& group,
                                              CalendarFinding& finding) const {
    if (!finding.at && finding.posts.empty() && stands_for_its_entry(group))
      finding.at = *entry_of(group);
    if (finding.at) {
      const bool in_draft = !finding.posts.empty();
      if (!in_draft && data_ == DataFindings::Leave) return std::nullopt;
      return Place{*finding.at, in_draft ? finding.posts.front()->path : "", {}};
    }
    std::vector<const CalendarPost*> posts = finding.posts;
    if (posts.empty()) posts = posts_with(group, std::nullopt);
    const auto latest = std::ranges::find_if(posts.rbegin(), posts.rend(), [&](const auto* it) {
      return it->is_named || finding.carrier == Carrier::Latest;
    });
    if (latest == posts.rend() || !(*latest)->is_named) return std::nullopt;
    Place place{(*latest)->at, (*latest)->path, std::move(finding.posts)};
    std::erase(place.others, *latest);
    return place;
  }

  /// A meeting without its post, a day of action without any.
  [[nodiscard]] static bool stands_for_its_entry(const CalendarGroup& group) {
    return group.meeting != nullptr || (entry_of(group) != nullptr && group.posts.empty());
  }

  void report(const CalendarGroup& group, CalendarFinding finding) {
    const auto place = place_of(group, finding);
    if (!place) return;
    const auto lookup = [&](std::string_view name) -> std::optional<std::string> {
      const bool is_channel = name == "platform" || name == "channel";
      if (is_channel && group.platform != nullptr && !finding.values.contains(name))
        return std::nullopt;
      return value_of(name, group, finding);
    };
    Diagnostic diagnostic{.level = std::min(level_of(rule_, place->path), most_for(group, finding)),
                          .rule = rule_.info.name,
                          .message = {},
                          .location = place->at,
                          .notes = std::move(finding.notes),
                          .fixes = {},
                          .help = {}};
    add_notes(group, *place, diagnostic);
    OpenDiagnostic open{.diagnostic = std::move(diagnostic),
                        .message = claim_.message.fill(lookup),
                        .help = claim_.help.fill(lookup)};
    found_.push_back({std::move(open), channel_name(group)});
  }

  /// What can still be done is a reminder, and so is what nobody can mend any more.
  [[nodiscard]] static Level most_for(const CalendarGroup& group, const CalendarFinding& finding) {
    if (group.meeting != nullptr && group.today && *group.today <= group.to) return Level::Note;
    if (group.day_of_action != nullptr && group.today && *group.today > group.to)
      return Level::Note;
    return finding.at_most;
  }

  void add_notes(const CalendarGroup& group, const Place& place, Diagnostic& diagnostic) const {
    const std::size_t shown = std::min(place.others.size(), kMostNotes);
    for (std::size_t i = place.others.size() - shown; i < place.others.size(); ++i) {
      const CalendarPost& post = *place.others[i];
      diagnostic.notes.push_back({post.when ? Phrase(compiled_.kind->note, to_iso(post.when->date))
                                            : Phrase("another of them"),
                                  post.at});
    }
    if (place.others.size() > shown) {
      Phrase& last = diagnostic.notes.back().message;
      last = Phrase("{} (and {} earlier ones)", last, place.others.size() - shown);
    }
    const Location* entry = entry_of(group);
    if (entry != nullptr && !(place.at.file == entry->file && place.at.span == entry->span))
      diagnostic.notes.push_back({Phrase("asked for here"), *entry});
  }

  [[nodiscard]] std::string value_of(std::string_view name, const CalendarGroup& group,
                                     const CalendarFinding& finding) const {
    const auto found = finding.values.find(name);
    if (found != finding.values.end()) return found->second.said_in(rule_.phrases);
    if (std::string value = group_value(name, group); !value.empty()) return value;
    const auto parameter = rule_.parameters.find(name);
    return parameter == rule_.parameters.end() ? std::string() : parameter->second;
  }

  [[nodiscard]] std::string group_value(std::string_view name, const CalendarGroup& group) const {
    if (name == "period") return period_of(group, claim_.across, rule_.phrases);
    if (name == "date" || name == "first") return to_iso(group.from);
    if (name == "deadline" || name == "last") return to_iso(group.to);
    if (name == "today") return group.today ? to_iso(*group.today) : "";
    if (name == "campaign" && group.campaign != nullptr)
      return group.campaign->name.empty() ? group.campaign->id : group.campaign->name;
    if (name == "day" && group.day_of_action != nullptr) return group.day_of_action->name;
    if (name == "with" && group.meeting != nullptr)
      return names_of_officials(workspace_, *group.meeting).said_in(rule_.phrases);
    return {};
  }

  static std::string channel_name(const CalendarGroup& group) {
    if (group.platform == nullptr) return {};
    return group.account.empty() ? group.platform->name
                                 : fmt::format("{} ({})", group.platform->name, group.account);
  }

  const Workspace& workspace_;
  const Rule& rule_;
  const RuleCalendarClaim& claim_;
  CalendarClaim compiled_;
  DataFindings data_;
  Posts posts_;
  std::vector<JudgedTime>& stretches_;
  std::deque<Worded> found_;  ///< very many, and large
};

struct CalendarResult {
  Diagnostics diagnostics;
  std::vector<std::uint32_t> claims;  ///< that found some
};

/// `need` is what the posts were read for; null: they are all.
CalendarResult find_in(const Workspace& workspace, std::optional<Date> today,
                       const Calendar& calendar, CalendarPosts posts, DataFindings data,
                       const CalendarNeed* need) {
  std::ranges::stable_sort(posts, {}, [](const CalendarPost* it) { return order_of(*it); });
  CalendarResult found;
  Collector collector(calendar.phrases());
  std::vector<JudgedTime> stretches;
  for (std::uint32_t i = 0; i < calendar.asked().size(); ++i) {
    const Calendar::Asked& asked = calendar.asked()[i];
    const auto known = need != nullptr && need->is_of_part(i) ? Posts::Some : Posts::All;
    ClaimRun run(workspace, asked, data, known, stretches);
    visit_groups(workspace, today, posts, *asked.claim, i, [&](CalendarGroup& group) {
      group.is_part = known == Posts::Some;
      run.judge(group);
    });
    std::deque<ClaimRun::Worded> worded = run.take();
    if (!worded.empty()) found.claims.push_back(i);
    for (ClaimRun::Worded& it : worded) {
      std::vector<OpenDiagnostic> one;
      one.push_back(std::move(it.finding));
      collector.add(std::move(one), it.channel);
    }
  }
  found.diagnostics = collector.take();
  return found;
}

}  // namespace

void add_pointers(const PostsByFile& files, CalendarPosts& posts) {
  for (const std::vector<CalendarPost>& file : files) {
    for (const CalendarPost& it : file) posts.push_back(&it);
  }
}

Diagnostics lint_calendar(const Workspace& workspace, std::optional<Date> today,
                          const Calendar& calendar, CalendarPosts posts, DataFindings data) {
  return find_in(workspace, today, calendar, std::move(posts), data, nullptr).diagnostics;
}

Diagnostics lint_named(const Workspace& workspace, std::optional<Date> today,
                       const Calendar& calendar, const CalendarPosts& named,
                       const ReadOthers& read_others) {
  CalendarNeed need(workspace, calendar, named);
  while (true) {
    const PostsByFile others = need.empty() ? PostsByFile() : read_others(need);
    CalendarPosts posts = named;
    add_pointers(others, posts);
    CalendarResult found =
        find_in(workspace, today, calendar, std::move(posts), DataFindings::Leave, &need);
    std::erase_if(found.claims, [&](std::uint32_t it) { return !need.hangs_on_more(it); });
    if (found.claims.empty()) return std::move(found.diagnostics);
    for (const std::uint32_t it : found.claims) need.widen(it);
  }
}

}  // namespace advolint
