#include "engine/lint_calendar.h"

#include <algorithm>
#include <map>
#include <string>
#include <tuple>
#include <utility>

#include <fmt/format.h>

#include "checks/build_context.h"
#include "checks/fact_sets.h"
#include "engine/collector.h"
#include "engine/group_posts.h"
#include "engine/wording.h"

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

std::string names_of_officials(const Workspace& workspace, const Meeting& meeting,
                               const Phrasebook& phrases) {
  std::string names;
  for (std::size_t i = 0; i < meeting.with.size(); ++i) {
    const Official* official = workspace.official(meeting.with[i]);
    const std::string& name = official == nullptr ? meeting.with[i] : official->name;
    const bool is_last = i > 0 && i + 1 == meeting.with.size();
    if (is_last) return phrases.say("{} and {}", names, name);
    names += fmt::format("{}{}", i == 0 ? "" : ", ", name);
  }
  return names;
}

/// The entries of a fact of the workspace, which no post is needed for.
std::vector<std::string> entries_of_fact(const Workspace& workspace, const std::string& name) {
  const Draft draft;
  const PostContext nothing =
      build_draft_context({.workspace = workspace, .today = {}, .path = {}}, draft, nullptr);
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

class ClaimRun {
 public:
  ClaimRun(const Workspace& workspace, const Calendar::Asked& asked, DataFindings data)
      : workspace_(workspace), rule_(*asked.rule), claim_(*asked.claim), data_(data) {
    compiled_ = claim_.claim;
    if (!claim_.from.empty()) compiled_.wanted = entries_of_fact(workspace, claim_.from);
  }

  void judge(const CalendarGroup& group) {
    if (!is_judged(group)) return;
    std::vector<CalendarFinding> findings;
    compiled_.kind->judge(group, compiled_, findings);
    for (CalendarFinding& finding : findings) report(group, std::move(finding));
  }

  /// A finding, and the name of the channel that it is about.
  struct Worded {
    Diagnostic diagnostic;
    std::string channel;
  };
  std::vector<Worded> take() { return std::move(found_); }

 private:
  [[nodiscard]] bool is_judged(const CalendarGroup& group) const {
    if (overlaps_reported_window(group)) return false;
    return !claim_.given || claim_.given->accepts(count_posts(group, compiled_.role("given")));
  }

  /// One finding for windows that overlap: the next would say the same once more.
  [[nodiscard]] bool overlaps_reported_window(const CalendarGroup& group) const {
    return claim_.across.period == Across::Period::Days && reported_to_ &&
           std::chrono::sys_days(group.from) <= std::chrono::sys_days(*reported_to_) &&
           group.platform == reported_platform_;
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
    if (claim_.across.period == Across::Period::Days) {
      reported_to_ = group.to;
      reported_platform_ = group.platform;
    }
    const auto lookup = [&](std::string_view name) { return value_of(name, group, finding); };
    Diagnostic diagnostic{.level = std::min(level_of(rule_, place->path), most_for(group, finding)),
                          .rule = rule_.info.name,
                          .message = claim_.message.fill(lookup),
                          .location = place->at,
                          .notes = std::move(finding.notes),
                          .fixes = {},
                          .help = claim_.help.fill(lookup)};
    add_notes(group, *place, diagnostic);
    found_.push_back({std::move(diagnostic), channel_name(group)});
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
      diagnostic.notes.push_back(
          {post.when ? fmt::format("{} {}", rule_.phrases.say(compiled_.kind->note),
                                   to_iso(post.when->date))
                     : rule_.phrases.say("another of them"),
           post.at});
    }
    if (place.others.size() > shown) {
      std::string& last = diagnostic.notes.back().message;
      last = rule_.phrases.say("{} (and {} earlier ones)", last, place.others.size() - shown);
    }
    const Location* entry = entry_of(group);
    if (entry != nullptr && !(place.at.file == entry->file && place.at.span == entry->span))
      diagnostic.notes.push_back({rule_.phrases.say("asked for here"), *entry});
  }

  [[nodiscard]] std::string value_of(std::string_view name, const CalendarGroup& group,
                                     const CalendarFinding& finding) const {
    const auto found = finding.values.find(name);
    if (found != finding.values.end()) return found->second;
    if (std::string value = group_value(name, group); !value.empty()) return value;
    const auto parameter = rule_.parameters.find(name);
    return parameter == rule_.parameters.end() ? std::string() : parameter->second;
  }

  [[nodiscard]] std::string group_value(std::string_view name, const CalendarGroup& group) const {
    if (name == "period") return period_of(group, claim_.across, rule_.phrases);
    if (name == "date" || name == "first") return to_iso(group.from);
    if (name == "deadline" || name == "last") return to_iso(group.to);
    if (name == "today") return group.today ? to_iso(*group.today) : "";
    const bool is_channel = name == "platform" || name == "channel";
    if (is_channel) return std::string(group.platform == nullptr ? "" : kPlatformNames);
    if (name == "campaign" && group.campaign != nullptr)
      return group.campaign->name.empty() ? group.campaign->id : group.campaign->name;
    if (name == "day" && group.day_of_action != nullptr) return group.day_of_action->name;
    if (name == "with" && group.meeting != nullptr)
      return names_of_officials(workspace_, *group.meeting, rule_.phrases);
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
  std::optional<Date> reported_to_;
  const Platform* reported_platform_ = nullptr;
  std::vector<Worded> found_;
};

/// Takes findings in. A claim by month and one by rolling window may find the same at the same
/// post: the first speaks.
class Findings {
 public:
  explicit Findings(const Phrasebook& phrases) : collector_(phrases) {}

  void add(const Calendar::Asked& asked, std::vector<ClaimRun::Worded> found) {
    const Across::Period period = asked.claim->across.period;
    for (ClaimRun::Worded& it : found) {
      const auto& [file, span] = it.diagnostic.location;
      const auto [known, is_new] = periods_.try_emplace(
          std::tuple(asked.rule, asked.claim->claim.kind, file.get(), span), period);
      if (is_new || known->second == period) collector_.add({std::move(it.diagnostic)}, it.channel);
    }
  }

  Diagnostics take() { return collector_.take(); }

 private:
  std::map<std::tuple<const Rule*, const CalendarKind*, const SourceFile*, SourceSpan>,
           Across::Period>
      periods_;
  Collector collector_;
};

}  // namespace

Diagnostics lint_calendar(const Workspace& workspace, std::optional<Date> today,
                          const Calendar& calendar, std::vector<CalendarPost>& posts,
                          DataFindings data) {
  std::ranges::sort(posts, {}, order_of);
  Findings findings(calendar.phrases());
  for (std::uint32_t i = 0; i < calendar.asked().size(); ++i) {
    const Calendar::Asked& asked = calendar.asked()[i];
    ClaimRun run(workspace, asked, data);
    for (const CalendarGroup& group : group_posts(workspace, today, posts, *asked.claim, i))
      run.judge(group);
    findings.add(asked, run.take());
  }
  return findings.take();
}

}  // namespace advolint
