#include <algorithm>
#include <ostream>
#include <string>

#include "cli/adoption.h"
#include "cli/commands.h"
#include "cli/fixing.h"
#include "cli/progress_line.h"
#include "cli/write_reports.h"
#include "diag/fold_repeats.h"
#include "engine/lint.h"
#include "report/reporter.h"

namespace advolint {
namespace {

LintOptions lint_options(const Invocation& invocation, const Options& options) {
  return {.sources = sources(invocation, options),
          .profile = profile_options(invocation, options),
          .today = options.today,
          .jobs = options.jobs};
}

void print_skipped(const Invocation& invocation, const Options& options, const LintResult& result) {
  for (const Skipped& it : result.skipped) {
    if (options.verbose || it.named)
      print_skipped(invocation, result.phrases, it.path, it.skip,
                    it.named && !options.passes_over_excluded);
  }
}

bool missed_any(const Options& options, const LintResult& result) {
  return !options.passes_over_excluded &&
         std::ranges::any_of(result.skipped,
                             [](const Skipped& it) { return is_missed(it.skip, it.named); });
}

bool reaches(const Report& report, const FailOn& fail_on) {
  if (!fail_on.level || *fail_on.level == Level::None) return false;
  return std::ranges::any_of(report.diagnostics,
                             [&](const Diagnostic& it) { return it.level >= *fail_on.level; });
}

/// A run that checked nothing is no success, unless what was named is known to hold no post.
bool checked_nothing(const LintResult& result) {
  const bool named_only =
      !result.skipped.empty() &&
      std::ranges::all_of(result.skipped, [](const Skipped& it) { return it.named; });
  return result.report.draft_paths.empty() && !named_only;
}

Readers readers_of(const Options& options) {
  return find_reporter(options.format)->for_people ? Readers::People : Readers::Programs;
}

/// What people read after the findings, on lines of its own.
std::string summary_of(const Options& options, const LintResult& result) {
  if (!find_reporter(options.format)->for_people || options.quiet) return {};
  std::string out;
  if (!result.report.draft_paths.empty()) {
    out += summary_line(result.report, result.phrases) + '\n';
    out += first_steps(result.report, result.phrases);
  }
  for (const std::string& line :
       {posted_line(result.report, result.phrases), kits_line(result.report, result.phrases),
        unread_line(result.report, result.phrases), networks_line(result.report, result.phrases),
        unjudged_line(result.report, result.phrases)}) {
    if (!line.empty()) out += line + '\n';
  }
  return out;
}

void print_notes(const Invocation& invocation, const Options& options, const LintResult& result) {
  if (options.quiet) return;
  for (const Phrase& it : result.notes)
    invocation.err << "advolint: note: " << it.said_in(result.phrases) << '\n';
}

void add_fault_of_emptiness(const Options& options, LintResult& result) {
  if (!checked_nothing(result) || !result.errors.empty() || options.allow_empty) return;
  result.errors.push_back(
      {Phrase("no draft was found, so nothing was checked (-v says which files were skipped)")});
}

int show_files(const Invocation& invocation, const LintResult& result) {
  for (const std::string& it : result.report.draft_paths) invocation.out << it << '\n';
  print_errors(invocation, result.phrases, result.errors);
  return result.errors.empty() ? kExitClean : kExitFault;
}

int exit_code(const Options& options, const LintResult& result) {
  if (!result.errors.empty() || result.configuration_fault || missed_any(options, result))
    return kExitFault;
  const FailOn fail_on = options.fail_on.value_or(FailOn{result.fail_on.value_or(Level::Error)});
  if (reaches(result.report, fail_on)) return kExitFindings;
  const bool too_many = options.max_warnings &&
                        count(result.report.diagnostics, Level::Warning) > *options.max_warnings;
  return too_many ? kExitFindings : kExitClean;
}

/// Where a person watches the run: standard error, if nothing but a terminal reads both streams.
std::ostream* watching_terminal(const Invocation& invocation, const Options& options) {
  const bool is_watched = invocation.output_is_terminal && invocation.errors_are_at_terminal &&
                          !options.quiet && !invocation.variable("CI") &&
                          invocation.variable("TERM").value_or("dumb") != "dumb";
  return is_watched ? invocation.unfiltered_err : nullptr;
}

}  // namespace

int run_check(const Invocation& invocation, const Options& options) {
  LintOptions what = lint_options(invocation, options);
  if (options.diff) return show_fixes(invocation, options, what);
  ProgressLine progress(watching_terminal(invocation, options));
  what.progress = [&](std::size_t done, std::size_t all) { progress.show(done, all); };
  const bool fixes = options.fixes != Fixes::None;
  what.keeps_surplus = options.statistics;
  what.shows_one_by_one = !fixes && shows_one_by_one(options);
  LintResult result = fixes ? lint_and_fix(invocation, options, what) : lint(what);
  progress.clear();
  add_fault_of_emptiness(options, result);
  if (options.show_files) return show_files(invocation, result);
  adopt(invocation, options, result);
  for (const Error& it : result.errors)
    result.report.faults.push_back(it.message.said_in(result.phrases));
  const int code = exit_code(options, result);
  if (!options.statistics) fold_repeats(result.report, result.phrases, readers_of(options));
  const std::string summary = summary_of(options, result);
  cut_to_limit(invocation, options, result);
  // A draft that was handed back has standard output for itself.
  const bool has_output = !fixes || options.dry_run || !what.sources.standard_input;
  const bool is_written =
      write_reports(invocation, options, result, has_output ? invocation.out : invocation.err);
  print_skipped(invocation, options, result);
  print_notes(invocation, options, result);
  print_errors(invocation, result.phrases, result.errors);
  invocation.err << summary;
  return is_written ? code : kExitFault;
}

}  // namespace advolint
