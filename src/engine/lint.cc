#include "engine/lint.h"

#include <algorithm>
#include <atomic>
#include <iterator>
#include <map>
#include <memory>
#include <system_error>
#include <thread>
#include <unordered_set>
#include <utility>

#include "engine/calendar/calendar.h"
#include "engine/calendar/lint_calendar.h"
#include "engine/calendar/need.h"
#include "engine/draft_places.h"
#include "engine/fold_surplus.h"
#include "engine/lint_data.h"
#include "engine/lint_draft.h"
#include "engine/put_away.h"
#include "engine/sleeping_rules.h"
#include "picture/picture_folder.h"

namespace advolint {
namespace {

/// Fewer files than this are done sooner by one thread than by two.
constexpr std::size_t kFilesPerThread = 64;

/// A draft whose suppressions have to wait for what the calendar says of it.
struct Suppressing {
  Draft draft;
  std::optional<Fields::Layer> path_fields;
  bool any_posted = false;
};

/// Why a file was not judged: one of them.
struct NotJudged {
  std::optional<Skip> skipped;
  std::optional<Error> error;
};

/// What is left of a file once it was looked at: small, for those of all files are kept.
struct Outcome {
  Diagnostics diagnostics;
  std::vector<CalendarPost> calendar;
  std::unique_ptr<const Suppressing> suppressing;  ///< of few drafts; null: it silences nothing
  SourceFilePtr file;
  std::optional<PutAway> put_away;  ///< nothing: its bytes are here
  DraftPlaces places;
  std::size_t post_count = 0;
  std::size_t platformless_count = 0;
  std::size_t posted_count = 0;
  std::size_t kit_posts = 0;
  std::vector<std::string> unknown_networks;
  std::uint32_t unread_sections = 0;
  std::unique_ptr<NotJudged> not_judged;  ///< null: it was
};

/// A draft to judge.
struct Job {
  const Task* task = nullptr;
  const Calendar* calendar = nullptr;
  bool is_of_many = false;  ///< more than stay in memory
};

/// A draft that is only read, for rules over many posts.
struct JobBeside {
  Task task;
  const Calendar* calendar = nullptr;
  const CalendarNeed* need = nullptr;  ///< null: of all that the calendar asks
};

RunFacts facts_for(const LintOptions& options, const Task& task) {
  return {.workspace = task.profile->workspace,
          .people = *task.profile->people,
          .today = options.today,
          .path = path_in(task.profile->workspace, task.candidate.path,
                          options.sources.files.working_directory()),
          .spares_posted = true};
}

Outcome run(const LintOptions& options, const Job& job, PictureCache& pictures) {
  Outcome outcome;
  Reading reading = read(options.sources.files, *job.task, options.sources.working_directory);
  if (reading.skipped || reading.error)
    outcome.not_judged = std::make_unique<NotJudged>(
        NotJudged{std::move(reading.skipped), std::move(reading.error)});
  if (!reading.draft) return outcome;
  outcome.file = reading.draft->file;
  outcome.places = places_of(*reading.draft);
  outcome.post_count = reading.draft->posts.size();
  outcome.platformless_count =
      static_cast<std::size_t>(std::ranges::count_if(reading.draft->posts, [](const Post& it) {
        return it.platforms.empty() && it.networks.empty();
      }));
  // Calendars plan for many channels, and who keeps one knows that.
  for (const Post& post : reading.draft->posts) {
    for (const NetworkUse& it : post.networks)
      if (!reading.draft->table) outcome.unknown_networks.push_back(it.name);
  }
  outcome.unread_sections = reading.draft->unread_sections;
  RunFacts facts = facts_for(options, *job.task);
  const PictureFolder folder(pictures, job.task->candidate.path, facts.workspace.root,
                             facts.workspace.file == nullptr ? PictureFolder::Kept::MaybeElsewhere
                                                             : PictureFolder::Kept::Here);
  if (job.task->lies_in_folder) facts.pictures = &folder;
  DraftFindings found = lint_draft(facts, job.task->profile->rules, *job.calendar, *reading.draft,
                                   reading.path_fields ? &*reading.path_fields : nullptr);
  found.diagnostics.shrink_to_fit();
  outcome.diagnostics = std::move(found.diagnostics);
  outcome.calendar = std::move(found.calendar);
  outcome.posted_count = found.posted_count;
  outcome.kit_posts = found.kit_posts;
  if (reading.draft->suppressions.empty() && job.is_of_many && can_put_away(*outcome.file)) {
    outcome.put_away = put_away(outcome.file, outcome.diagnostics, outcome.calendar);
    outcome.file = outcome.put_away->file;
  }
  if (!reading.draft->suppressions.empty())
    outcome.suppressing = std::make_unique<const Suppressing>(Suppressing{
        std::move(*reading.draft), std::move(reading.path_fields), found.posted_count != 0});
  return outcome;
}

std::vector<CalendarPost> run(const LintOptions& options, const JobBeside& job) {
  std::optional<FileNeed> need;
  const auto is_wanted = [&](const std::string& path, std::string_view bytes) {
    if (job.need != nullptr) need.emplace(*job.need, path, bytes);
    return !need || !need->empty();
  };
  const Reading reading =
      read(options.sources.files, job.task, options.sources.working_directory, is_wanted);
  if (!reading.draft) return {};
  return calendar_posts_of(facts_for(options, job.task), *job.calendar, need ? &*need : nullptr,
                           *reading.draft, reading.path_fields ? &*reading.path_fields : nullptr);
}

/// Calls `run` with each number below `count`, in as many threads as pay.
template <class Run>
void run_all(const LintOptions& options, std::size_t count, Run run) {
  std::atomic<std::size_t> next = 0;
  std::atomic<std::size_t> done = 0;
  const auto work = [&] {
    for (std::size_t i = next++; i < count; i = next++) {
      run(i);
      if (options.progress) options.progress(++done, count);
    }
  };
  std::size_t threads = std::min<std::size_t>(options.jobs, 1 + count / kFilesPerThread);
  std::vector<std::jthread> others;
  try {
    for (std::size_t i = 1; i < threads; ++i) others.emplace_back(work);
  } catch (const std::system_error&) {
    threads = others.size() + 1;  // there are no more to be had: these do the work
  }
  work();
}

std::vector<Outcome> judge_all(const LintOptions& options, const std::vector<Job>& jobs) {
  std::vector<Outcome> outcomes(jobs.size());
  PictureCache pictures(options.sources.files);
  run_all(options, jobs.size(),
          [&](std::size_t i) { outcomes[i] = run(options, jobs[i], pictures); });
  return outcomes;
}

PostsByFile read_all(const LintOptions& options, const std::vector<JobBeside>& jobs) {
  PostsByFile posts(jobs.size());
  run_all(options, jobs.size(), [&](std::size_t i) { posts[i] = run(options, jobs[i]); });
  return posts;
}

/// Numbers the posts of a file on from `next_id`.
void number_on(std::vector<CalendarPost>& file, std::uint32_t& next_id) {
  std::uint32_t last_id = next_id;
  for (CalendarPost& post : file) {
    post.id += next_id;
    last_id = std::max(last_id, post.id);
  }
  next_id = last_id + 1;
}

/// The posts of the run that belong to a workspace.
CalendarPosts named_posts(const Profile& profile, const Tasks& found,
                          std::vector<Outcome>& outcomes, std::uint32_t& next_id) {
  CalendarPosts posts;
  for (std::size_t i = 0; i < outcomes.size(); ++i) {
    if (found.tasks[i].profile != &profile) continue;
    number_on(outcomes[i].calendar, next_id);
    for (const CalendarPost& it : outcomes[i].calendar) posts.push_back(&it);
  }
  return posts;
}

/// What the rules of a workspace over many posts find.
Diagnostics judge_calendar(const LintOptions& options, const Profile& profile,
                           const Calendar& calendar, const Tasks& found,
                           std::vector<Outcome>& outcomes, Profiles& profiles) {
  std::uint32_t next_id = 0;
  CalendarPosts posts = named_posts(profile, found, outcomes, next_id);
  if (calendar.empty()) return {};
  std::vector<JobBeside> jobs;
  const auto read_others = [&](const CalendarNeed* need) {
    if (jobs.empty()) {
      for (Task& task : other_tasks(profile, found.tasks, options.sources, profiles))
        jobs.push_back({.task = std::move(task), .calendar = &calendar});
    }
    for (JobBeside& it : jobs) it.need = need;
    PostsByFile others = read_all(options, jobs);
    std::uint32_t id = next_id;
    for (std::vector<CalendarPost>& file : others) number_on(file, id);
    return others;
  };
  if (!found.any_folder) {
    return lint_named(profile.workspace, options.today, calendar, posts,
                      [&](const CalendarNeed& need) { return read_others(&need); });
  }
  // Whoever names a folder hears of the data files, too, for which every post counts.
  const PostsByFile others = read_others(nullptr);
  add_pointers(others, posts);
  return lint_calendar(profile.workspace, options.today, calendar, std::move(posts),
                       DataFindings::Report);
}

/// Findings in a draft join its others, so that its suppressions see them; those in data files go
/// to the report.
void add_calendar(Diagnostics found, std::vector<Outcome>& outcomes, Diagnostics& in_data) {
  std::map<const SourceFile*, Outcome*> by_file;
  for (Outcome& it : outcomes) {
    if (it.file) by_file.emplace(it.file.get(), &it);
  }
  for (Diagnostic& it : found) {
    const auto outcome = by_file.find(it.location.file.get());
    (outcome == by_file.end() ? in_data : outcome->second->diagnostics).push_back(std::move(it));
  }
}

void suppress_all(const LintOptions& options, const std::vector<Job>& jobs,
                  std::vector<Outcome>& outcomes) {
  for (std::size_t i = 0; i < jobs.size(); ++i) {
    if (!outcomes[i].suppressing) continue;
    const auto& [draft, path_fields, any_posted] = *outcomes[i].suppressing;
    const Profile& profile = *jobs[i].task->profile;
    apply_suppressions(facts_for(options, *jobs[i].task), profile.rules, profile.rule_names, draft,
                       path_fields ? &*path_fields : nullptr, any_posted, outcomes[i].diagnostics);
  }
}

using Shown = std::unordered_set<const SourceFile*>;

void add_shown(const Diagnostics& found, Shown& shown) {
  for (const Diagnostic& it : found) {
    shown.insert(it.location.file.get());
    for (const Note& note : it.notes) shown.insert(note.location.file.get());
  }
}

/// Gives all findings that show drafts which were put away their bytes back, or leaves it to the
/// result.
void read_again(const LintOptions& options, const std::vector<Job>& jobs,
                std::vector<Outcome>& outcomes, LintResult& result) {
  Shown shown;
  for (const Outcome& it : outcomes) add_shown(it.diagnostics, shown);
  add_shown(result.report.diagnostics, shown);
  auto again = std::make_shared<ReadAgain>(options.sources.files);
  for (std::size_t i = 0; i < jobs.size(); ++i) {
    const std::optional<PutAway>& it = outcomes[i].put_away;
    if (it && shown.contains(it->file.get())) again->add(*it, jobs[i].task->candidate.path);
  }
  if (options.shows_one_by_one && result.baseline.empty()) {
    result.put_away = std::move(again);
    return;
  }
  for (Outcome& it : outcomes) again->put_back(it.diagnostics);
  again->put_back(result.report.diagnostics);
  std::ranges::move(again->take_errors(), std::back_inserter(result.errors));
}

/// Says it in the language of the workspace that the file belongs to.
UnreadFile unread_file(const std::string& path, const Skip& skip, const Phrasebook& phrases) {
  return {path, Phrase(skip.because.said_in(phrases)), Phrase(skip.remedy.said_in(phrases))};
}

void collect(const std::vector<Job>& jobs, std::vector<Outcome> outcomes,
             const std::string& working_directory, LintResult& result) {
  std::size_t count = result.report.diagnostics.size();
  for (const Outcome& it : outcomes) count += it.diagnostics.size();
  result.report.diagnostics.reserve(count);
  for (std::size_t i = 0; i < outcomes.size(); ++i) {
    Outcome outcome = std::move(outcomes[i]);
    const Candidate& candidate = jobs[i].task->candidate;
    if (outcome.not_judged && outcome.not_judged->error) {
      result.errors.push_back(std::move(*outcome.not_judged->error));
    } else if (outcome.not_judged) {
      Skip& skip = *outcome.not_judged->skipped;
      if (skip.kind == Skip::Kind::NotRead) {
        result.report.unread_files.push_back(
            unread_file(display_path(candidate.path, working_directory), skip,
                        jobs[i].task->profile->rules.phrases));
      }
      result.skipped.push_back({candidate.path, std::move(skip), candidate.named});
    } else {
      result.report.draft_paths.push_back(display_path(candidate.path, working_directory));
      result.report.unread_section_count += outcome.unread_sections;
      result.report.post_count += outcome.post_count;
      result.report.platformless_count += outcome.platformless_count;
      result.report.kit_post_count += outcome.kit_posts;
      result.report.unknown_networks.insert(outcome.unknown_networks.begin(),
                                            outcome.unknown_networks.end());
      const bool is_judged = jobs[i].task->profile->workspace.posted.judging != PostedJudging::Skip;
      (is_judged ? result.report.posted_count : result.report.unjudged_count) +=
          outcome.posted_count;
      result.report.places.insert_or_assign(outcome.file->path(), std::move(outcome.places));
      std::ranges::move(outcome.diagnostics, std::back_inserter(result.report.diagnostics));
    }
  }
}

/// Whoever names single drafts did not ask about the workspace.
void add_data_findings(const Profiles& profiles, std::optional<Date> today, Report& report) {
  const std::string& here = profiles.files().working_directory();
  for (const auto& profile : profiles.loaded()) {
    std::ranges::move(lint_data(profile->workspace, profile->rules, today, here),
                      std::back_inserter(report.diagnostics));
  }
}

void add_rule_infos(const Profiles& profiles, Report& report) {
  for (const Diagnostic& diagnostic : report.diagnostics) {
    for (const auto& profile : profiles.loaded()) {
      const Rule* rule = profile->rules.find(diagnostic.rule);
      if (rule != nullptr) report.rules.try_emplace(rule->info.name, rule->info);
    }
  }
}

}  // namespace

LintResult lint(const LintOptions& options) {
  LintResult result;
  Profiles profiles(options.sources.files, options.profile);
  Tasks found = find_tasks(options.sources, profiles);
  result.errors = std::move(found.errors);
  result.notes = std::move(found.notes);
  for (std::string& it : found.missing) {
    result.skipped.push_back(
        {std::move(it), {.because = Phrase("it is no longer there"), .remedy = {}}, true});
  }
  result.report.diagnostics = profiles.faults();
  result.configuration_fault = count(result.report.diagnostics, Level::Error) != 0;
  result.phrases = profiles.phrases();
  if (!found.tasks.empty()) {
    const Workspace& workspace = found.tasks.front().profile->workspace;
    result.report.has_workspace = workspace.file != nullptr;
    result.report.sleeping_count = count_sleeping(found.tasks.front().profile->rules, workspace);
    result.fail_on = workspace.fail_on;
    result.baseline = workspace.baseline;
  }

  std::map<const Profile*, Calendar> calendars;
  for (const auto& profile : profiles.loaded())
    calendars.try_emplace(profile.get(), profile->rules);
  std::vector<Job> jobs;
  for (const Task& task : found.tasks)
    jobs.push_back({.task = &task,
                    .calendar = &calendars.at(task.profile),
                    .is_of_many = found.tasks.size() > options.most_in_memory});

  std::vector<Outcome> outcomes = judge_all(options, jobs);
  for (const auto& [profile, calendar] : calendars) {
    add_calendar(judge_calendar(options, *profile, calendar, found, outcomes, profiles), outcomes,
                 result.report.diagnostics);
  }
  for (Outcome& it : outcomes) it.calendar = {};
  suppress_all(options, jobs, outcomes);
  if (jobs.size() > options.most_in_memory) read_again(options, jobs, outcomes, result);
  collect(jobs, std::move(outcomes), options.sources.working_directory, result);
  if (found.any_folder) add_data_findings(profiles, options.today, result.report);
  std::ranges::sort(result.report.draft_paths);
  std::ranges::sort(result.report.unread_files, {}, &UnreadFile::path);
  sort(result.report);
  if (!options.keeps_surplus) fold_surplus(result.report, result.phrases);
  add_rule_infos(profiles, result.report);
  return result;
}

}  // namespace advolint
