#include "cli/adoption.h"

#include <algorithm>
#include <filesystem>
#include <ostream>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "cli/git_changes.h"
#include "cli/replace_file.h"
#include "engine/adoption/baseline.h"
#include "text/read_file.h"

namespace advolint {
namespace {

namespace fs = std::filesystem;

void note(const Invocation& invocation, const std::string& text) {
  invocation.err << "advolint: note: " << text << '\n';
}

bool exists(const std::string& path) {
  std::error_code code;
  return fs::exists(path, code);
}

void keep_since(const Invocation& invocation, const std::string& revision, LintResult& result) {
  const auto changed = git_changes(revision, invocation.working_directory);
  if (changed) {
    keep_changed(result.report, *changed);
  } else {
    result.errors.push_back(changed.error());
  }
}

void write(const std::string& path, const Baseline& baseline, LintResult& result) {
  if (auto error = put_file(path, baseline.text())) result.errors.push_back(std::move(*error));
}

/// A file of findings, and what is done with it.
struct BaselineFile {
  std::string path;
  BaselineUse use = BaselineUse::None;

  /// Absolute.
  [[nodiscard]] std::string folder() const {
    return fs::absolute(path).lexically_normal().parent_path().generic_string();
  }
};

/// What the command line says, else the workspace.
BaselineFile baseline_of(const Options& options, const LintResult& result) {
  if (options.baseline != BaselineUse::None)
    return {.path = options.baseline_path, .use = options.baseline};
  if (options.use_stated_baseline && !result.baseline.empty())
    return {.path = result.baseline, .use = BaselineUse::Silence};
  return {};
}

void write_baseline(const Invocation& invocation, const Options& options, const BaselineFile& file,
                    LintResult& result) {
  const Baseline baseline = Baseline::of(result.report, file.folder());
  Baseline all = baseline;
  all.silence(result.report, exists);
  write(file.path, baseline, result);
  if (!options.quiet)
    note(invocation, result.phrases.say("{} findings are in {} now", baseline.size(), file.path));
}

void use_baseline(const Invocation& invocation, const Options& options, const BaselineFile& file,
                  LintResult& result) {
  const auto text = read_file(file.path, kMaxDraftBytes);
  auto baseline = text ? Baseline::parse(*text, file.path, file.folder())
                       : Result<Baseline>(tl::unexpected(text.error()));
  if (!baseline) {
    result.errors.push_back(baseline.error());
    return;
  }
  const Baseline::Use use = baseline->silence(result.report, exists);
  const bool prunes = file.use == BaselineUse::Prune && use.stale != 0;
  if (prunes) write(file.path, baseline->pruned(), result);
  if (options.quiet) return;
  if (use.silenced != 0)
    note(invocation,
         result.phrases.say("{} findings are in {} and are not shown", use.silenced, file.path));
  if (use.stale != 0 && prunes)
    note(invocation, result.phrases.say("{} findings were taken out of {}", use.stale, file.path));
  if (use.stale != 0 && !prunes)
    note(invocation, result.phrases.say(
                         "{} findings in {} are no longer there; --prune-baseline takes them out",
                         use.stale, file.path));
}

}  // namespace

void adopt(const Invocation& invocation, const Options& options, LintResult& result) {
  if (options.since) keep_since(invocation, *options.since, result);
  const BaselineFile file = baseline_of(options, result);
  if (file.use == BaselineUse::Write) {
    write_baseline(invocation, options, file, result);
  } else if (file.use != BaselineUse::None) {
    use_baseline(invocation, options, file, result);
  }
  if (!options.warnings_are_errors) return;
  for (Diagnostic& it : result.report.diagnostics)
    if (it.level == Level::Warning) it.level = Level::Error;
}

void cut_to_limit(const Invocation& invocation, const Options& options, LintResult& result) {
  Diagnostics& all = result.report.diagnostics;
  if (options.error_limit == 0 || all.size() <= options.error_limit) return;
  const std::size_t hidden = all.size() - options.error_limit;
  std::ranges::stable_sort(all, std::ranges::greater(), &Diagnostic::level);
  all.resize(options.error_limit);
  sort(result.report);
  note(invocation,
       hidden == 1 ? result.phrases.say("1 more finding is hidden by --error-limit")
                   : result.phrases.say("{} more findings are hidden by --error-limit", hidden));
}

}  // namespace advolint
