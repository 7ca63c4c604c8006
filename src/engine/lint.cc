#include "engine/lint.h"

#include <algorithm>
#include <atomic>
#include <iterator>
#include <thread>
#include <utility>

#include "engine/lint_draft.h"

namespace advolint {
namespace {

/// Fewer files than this are done sooner by one thread than by two.
constexpr std::size_t kFilesPerThread = 64;

struct Outcome {
  Diagnostics diagnostics;
  std::size_t post_count = 0;
  std::string skipped_because;
  std::optional<Error> error;
};

Outcome lint_task(const LintOptions& options, const Task& task) {
  Outcome outcome;
  Reading reading = read(task, options.sources.working_directory);
  outcome.skipped_because = std::move(reading.skipped_because);
  outcome.error = std::move(reading.error);
  if (!reading.draft) return outcome;
  outcome.post_count = reading.draft->posts.size();
  outcome.diagnostics = lint_draft({.workspace = task.profile->workspace,
                                    .today = options.today,
                                    .path = path_in(task.profile->workspace, task.candidate.path)},
                                   task.profile->rules, task.profile->rule_names, *reading.draft,
                                   reading.path_fields ? &*reading.path_fields : nullptr);
  return outcome;
}

std::vector<Outcome> run_all(const LintOptions& options, const std::vector<Task>& tasks) {
  std::vector<Outcome> outcomes(tasks.size());
  std::atomic<std::size_t> next = 0;
  const auto work = [&] {
    for (std::size_t i = next++; i < tasks.size(); i = next++)
      outcomes[i] = lint_task(options, tasks[i]);
  };
  const std::size_t threads =
      std::min<std::size_t>(options.jobs, 1 + tasks.size() / kFilesPerThread);
  std::vector<std::jthread> others;
  for (std::size_t i = 1; i < threads; ++i) others.emplace_back(work);
  work();
  others.clear();
  return outcomes;
}

void collect(const std::vector<Task>& tasks, std::vector<Outcome> outcomes,
             const std::string& working_directory, LintResult& result) {
  for (std::size_t i = 0; i < outcomes.size(); ++i) {
    Outcome& outcome = outcomes[i];
    if (outcome.error) {
      result.errors.push_back(std::move(*outcome.error));
    } else if (!outcome.skipped_because.empty()) {
      const Candidate& candidate = tasks[i].candidate;
      result.skipped.push_back(
          {candidate.path, std::move(outcome.skipped_because), candidate.named});
    } else {
      result.report.draft_paths.push_back(display_path(tasks[i].candidate.path, working_directory));
      result.report.post_count += outcome.post_count;
      std::ranges::move(outcome.diagnostics, std::back_inserter(result.report.diagnostics));
    }
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
  Profiles profiles(options.profile);
  Tasks found = find_tasks(options.sources, profiles);
  result.errors = std::move(found.errors);
  for (const auto& profile : profiles.loaded()) {
    std::ranges::copy(profile->faults, std::back_inserter(result.report.diagnostics));
  }
  result.configuration_fault = count(result.report.diagnostics, Level::Error) != 0;
  if (!found.tasks.empty()) result.fail_on = found.tasks.front().profile->workspace.fail_on;
  collect(found.tasks, run_all(options, found.tasks), options.sources.working_directory, result);
  std::ranges::sort(result.report.draft_paths);
  sort(result.report.diagnostics);
  add_rule_infos(profiles, result.report);
  return result;
}

}  // namespace advolint
