#include "cli/fixing.h"

#include <algorithm>
#include <map>
#include <ostream>
#include <string>
#include <utility>

#include "cli/commands.h"
#include "engine/fixing/fix_drafts.h"
#include "engine/fixing/unified_diff.h"
#include "files/boundary.h"
#include "report/reporter.h"
#include "text/encoding.h"

namespace advolint {
namespace {

Fixing fixing_of(const Options& options) {
  return options.fixes == Fixes::All ? Fixing::Suggested : Fixing::Safe;
}

bool is_standard_input(const LintOptions& lint_options, const std::string& path) {
  return lint_options.sources.standard_input == path;
}

/// Whether the file that `path` leads to, by whatever links, is or lies in one that was named.
bool is_given(const LintOptions& lint_options, const std::string& path) {
  const Files& files = lint_options.sources.files;
  const auto file = files.canonical(path);
  return file && std::ranges::any_of(lint_options.sources.paths, [&](const std::string& it) {
           const auto given = files.canonical(it);
           return given && lies_in(*file, *given);
         });
}

/// Counts what was written.
class Writer {
 public:
  Writer(const Invocation& invocation, const LintOptions& lint_options)
      : invocation_(invocation), lint_options_(lint_options) {}

  void write(const FixedDraft& draft, std::vector<Error>& errors) {
    if (is_standard_input(lint_options_, draft.path)) {
      *invocation_.unfiltered_out << draft.after;
    } else if (!is_given(lint_options_, draft.path)) {
      errors.push_back(
          {Phrase("cannot write {}: it links to a file outside the given paths", draft.path)});
      return;
    } else if (auto error = invocation_.files.replace(draft.path, draft.before, draft.after)) {
      errors.push_back(std::move(*error));
      return;
    }
    fixes += draft.fixes;
    ++files;
  }

  std::size_t fixes = 0;
  std::size_t files = 0;

 private:
  const Invocation& invocation_;
  const LintOptions& lint_options_;
};

void say_unwritable(const Invocation& invocation, const FixedDrafts& fixed) {
  std::map<std::string, std::size_t> never_written;
  for (const Location& it : fixed.unwritable) {
    if (it.file->office() != nullptr) {
      ++never_written[it.file->path()];
      continue;
    }
    invocation.err << "advolint: note: "
                   << fixed.result.phrases.say(
                          "{}:{}: a fix was left out, because {} has no sign for what it writes",
                          it.file->path(), it.file->line_index(it.span.begin) + 1,
                          name_of(it.file->encoding()))
                   << '\n';
  }
  for (const auto& [path, count] : never_written) {
    invocation.err << "advolint: note: "
                   << fixed.result.phrases.say(
                          count == 1
                              ? "{}: {} fix is for you to make: office files are never written"
                              : "{}: {} fixes are for you to make: office files are never "
                                "written",
                          path, count)
                   << '\n';
  }
}

/// What comes from standard input goes back to standard output, fixed or not.
void give_back(const Invocation& invocation, const FixedDrafts& fixed,
               const LintOptions& lint_options) {
  const auto& name = lint_options.sources.standard_input;
  if (!name || std::ranges::count(fixed.drafts, *name, &FixedDraft::path) != 0) return;
  if (const auto bytes = lint_options.sources.files.read(*name, kMaxDraftBytes))
    *invocation.unfiltered_out << *bytes;
}

void say_fixes(const Invocation& invocation, const Options& options, const Phrasebook& phrases,
               std::size_t fixes, std::size_t files) {
  if (fixes == 0 || options.quiet) return;
  invocation.err << fixes_line(fixes, files, options.dry_run, phrases) << '\n';
}

}  // namespace

LintResult lint_and_fix(const Invocation& invocation, const Options& options,
                        const LintOptions& lint_options) {
  FixedDrafts fixed = fix_drafts(lint_options, fixing_of(options));
  say_unwritable(invocation, fixed);
  if (options.dry_run) {
    std::size_t fixes = 0;
    for (const FixedDraft& it : fixed.drafts) fixes += it.fixes;
    say_fixes(invocation, options, fixed.result.phrases, fixes, fixed.drafts.size());
    return lint(lint_options);
  }
  Writer writer(invocation, lint_options);
  for (const FixedDraft& it : fixed.drafts) writer.write(it, fixed.result.errors);
  give_back(invocation, fixed, lint_options);
  say_fixes(invocation, options, fixed.result.phrases, writer.fixes, writer.files);
  return std::move(fixed.result);
}

int show_fixes(const Invocation& invocation, const Options& options,
               const LintOptions& lint_options) {
  const FixedDrafts fixed = fix_drafts(lint_options, fixing_of(options));
  std::size_t fixes = 0;
  for (const FixedDraft& it : fixed.drafts) {
    invocation.out << unified_diff(it.path, decode_text(it.before).text,
                                   decode_text(it.after).text);
    fixes += it.fixes;
  }
  say_unwritable(invocation, fixed);
  print_errors(invocation, fixed.result.phrases, fixed.result.errors);
  Options dry = options;
  dry.dry_run = true;
  say_fixes(invocation, dry, fixed.result.phrases, fixes, fixed.drafts.size());
  if (!fixed.result.errors.empty() || fixed.result.configuration_fault) return kExitFault;
  return fixed.drafts.empty() ? kExitClean : kExitFindings;
}

}  // namespace advolint
