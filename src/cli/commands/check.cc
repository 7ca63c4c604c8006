#include <algorithm>
#include <ostream>
#include <string>

#include "cli/commands.h"
#include "engine/lint.h"
#include "report/reporter.h"

namespace advolint {
namespace {

LintOptions lint_options(const Invocation& invocation, const Options& options) {
  return {.sources = sources(invocation, options),
          .profile = profile_options(options),
          .today = options.today,
          .jobs = options.jobs};
}

void print_skipped(const Invocation& invocation, const Options& options, const LintResult& result) {
  for (const Skipped& it : result.skipped) {
    if (options.verbose || it.named)
      print_skipped(invocation, result.phrases, it.path, it.skip, it.named);
  }
}

bool missed_any(const LintResult& result) {
  return std::ranges::any_of(result.skipped,
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

void print_unread(const Invocation& invocation, const LintResult& result) {
  const std::string line = unread_line(result.report, result.phrases);
  if (!line.empty()) invocation.err << line << '\n';
}

int exit_code(const Options& options, const LintResult& result) {
  if (!result.errors.empty() || result.configuration_fault || missed_any(result)) return kExitFault;
  if (checked_nothing(result) && !options.allow_empty) return kExitFault;
  const FailOn fail_on = options.fail_on.value_or(FailOn{result.fail_on.value_or(Level::Error)});
  if (reaches(result.report, fail_on)) return kExitFindings;
  const bool too_many = options.max_warnings &&
                        count(result.report.diagnostics, Level::Warning) > *options.max_warnings;
  return too_many ? kExitFindings : kExitClean;
}

}  // namespace

int run_check(const Invocation& invocation, const Options& options) {
  const LintResult result = lint(lint_options(invocation, options));
  const Reporter& reporter = *find_reporter(options.format);
  invocation.out << reporter.render(
      result.report,
      {.color = options.color, .show_why = !options.quiet, .phrases = result.phrases});
  invocation.out.flush();
  print_skipped(invocation, options, result);
  print_errors(invocation, result.phrases, result.errors);
  if (checked_nothing(result) && result.errors.empty() && !options.allow_empty) {
    print_errors(invocation, result.phrases,
                 {{Phrase("no draft was found, so nothing was checked (-v says which files were "
                          "skipped)")}});
  } else if (reporter.for_people && !options.quiet && !result.report.draft_paths.empty()) {
    invocation.err << summary_line(result.report, result.phrases) << '\n';
  }
  if (reporter.for_people && !options.quiet) print_unread(invocation, result);
  return exit_code(options, result);
}

}  // namespace advolint
