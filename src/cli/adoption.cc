#include "cli/adoption.h"

#include <algorithm>
#include <filesystem>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

#include "cli/git_changes.h"
#include "engine/adoption/baseline.h"

namespace advolint {
namespace {

namespace fs = std::filesystem;

void note(const Invocation& invocation, const std::string& text) {
  invocation.err << "advolint: note: " << text << '\n';
}

void keep_since(const Invocation& invocation, const std::string& revision, LintResult& result) {
  const auto changed = git_changes(revision, invocation.files);
  if (changed) {
    keep_changed(result.report, *changed);
  } else {
    result.errors.push_back(changed.error());
  }
}

void write(WritableFiles& files, const std::string& path, const Baseline& baseline,
           LintResult& result) {
  if (auto error = files.put(path, baseline.text())) result.errors.push_back(std::move(*error));
}

/// A file of findings, and what is done with it.
struct BaselineFile {
  std::string path;
  BaselineUse use = BaselineUse::None;
  bool is_stated = false;  ///< by the workspace, not by this command line

  /// Absolute.
  [[nodiscard]] Folder folder(const Files& files) const {
    return {&files, fs::path(files.absolute(path)).parent_path().generic_string()};
  }
};

/// What the command line says, else the workspace.
BaselineFile baseline_of(const Options& options, const LintResult& result) {
  if (options.baseline != BaselineUse::None)
    return {.path = options.baseline_path, .use = options.baseline};
  if (options.use_stated_baseline && !result.baseline.empty())
    return {.path = result.baseline, .use = BaselineUse::Silence, .is_stated = true};
  return {};
}

void write_baseline(const Invocation& invocation, const Options& options, const BaselineFile& file,
                    LintResult& result) {
  WritableFiles& files = invocation.files;
  const Baseline baseline = Baseline::of(result.report, file.folder(invocation.files));
  Baseline all = baseline;
  all.silence(result.report, [&](const std::string& path) { return files.exists(path); });
  write(files, file.path, baseline, result);
  if (options.quiet) return;
  note(invocation, baseline.size() == 1 ? result.phrases.say("1 finding is in {} now", file.path)
                                        : result.phrases.say("{} findings are in {} now",
                                                             baseline.size(), file.path));
}

void use_baseline(const Invocation& invocation, const Options& options, const BaselineFile& file,
                  LintResult& result) {
  WritableFiles& files = invocation.files;
  if (file.is_stated && !files.exists(file.path)) {
    // Everything is told until it is there.
    note(invocation, result.phrases.say("{} is not there yet; --write-baseline {} makes it",
                                        file.path, file.path));
    return;
  }
  const auto text = files.read(file.path, kMaxDraftBytes);
  auto baseline = text ? Baseline::parse(*text, file.path, file.folder(invocation.files))
                       : Result<Baseline>(tl::unexpected(text.error()));
  if (!baseline) {
    result.errors.push_back(baseline.error());
    return;
  }
  const Baseline::Use use =
      baseline->silence(result.report, [&](const std::string& path) { return files.exists(path); });
  const bool prunes = file.use == BaselineUse::Prune && use.stale != 0;
  if (prunes) write(files, file.path, baseline->pruned(), result);
  if (options.quiet) return;
  const Phrasebook& phrases = result.phrases;
  if (use.silenced == 1) {
    note(invocation, phrases.say("1 finding is in {} and is not shown", file.path));
  } else if (use.silenced != 0) {
    note(invocation,
         phrases.say("{} findings are in {} and are not shown", use.silenced, file.path));
  }
  if (use.stale == 0) return;
  if (prunes) {
    note(invocation, use.stale == 1
                         ? phrases.say("1 finding was taken out of {}", file.path)
                         : phrases.say("{} findings were taken out of {}", use.stale, file.path));
  } else {
    note(invocation,
         use.stale == 1
             ? phrases.say("1 finding in {} is no longer there; --prune-baseline takes it out",
                           file.path)
             : phrases.say("{} findings in {} are no longer there; --prune-baseline takes them out",
                           use.stale, file.path));
  }
}

}  // namespace

void adopt(const Invocation& invocation, const Options& options, LintResult& result) {
  const BaselineFile file = baseline_of(options, result);
  if (file.use == BaselineUse::Write) {
    write_baseline(invocation, options, file, result);
  } else if (file.use != BaselineUse::None) {
    use_baseline(invocation, options, file, result);
  }
  // After the baseline, for which findings that are not told now would look as if they were gone.
  if (options.since) keep_since(invocation, *options.since, result);
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
