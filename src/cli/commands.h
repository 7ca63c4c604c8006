#pragma once

#include <iosfwd>
#include <string>
#include <vector>

#include "cli/options.h"
#include "cli/run_cli.h"
#include "diag/diagnostic.h"
#include "engine/files/read_candidates.h"
#include "engine/files/workspaces.h"
#include "text/result.h"

namespace advolint {

inline constexpr int kExitClean = 0;
inline constexpr int kExitFindings = 1;
inline constexpr int kExitFault = 2;

/// The commands, one file in cli/commands/ each. They write to the invocation's streams and return
/// the exit code.
int run_check(const Invocation& invocation, const Options& options);
int run_posts(const Invocation& invocation, const Options& options);
int run_count(const Invocation& invocation, const Options& options);
int run_calendar(const Invocation& invocation, const Options& options);
int run_export(const Invocation& invocation, const Options& options);
int run_report(const Invocation& invocation, const Options& options);
int run_rules(const Invocation& invocation, const Options& options);
int run_explain(const Invocation& invocation, const Options& options);
int run_test(const Invocation& invocation, const Options& options);
int run_config(const Invocation& invocation, const Options& options);
int run_schema(const Invocation& invocation, const Options& options);
int run_init(const Invocation& invocation, const Options& options);
int run_completions(const Invocation& invocation, const Options& options);
int run_manual(const Invocation& invocation, const Options& options);

/// What the options say of the configuration.
ProfileOptions profile_options(const Invocation& invocation, const Options& options,
                               PackExamples examples = PackExamples::LeaveOut);

/// For a command that judges no post: it needs no rules.
ProfileOptions judging_nothing(ProfileOptions options);

/// Where the options say that drafts are; reads standard input for `-`. Without a path: this
/// folder.
Sources sources(const Invocation& invocation, const Options& options);

/// Each error on a line of its own on the invocation's error stream, in the language of `phrases`.
void print_errors(const Invocation& invocation, const Phrasebook& phrases,
                  const std::vector<Error>& errors);

/// Says that a file was left out, and why. That one which was named could not be read is an error.
void print_skipped(const Invocation& invocation, const Phrasebook& phrases, const std::string& path,
                   const Skip& skip, bool named);

/// Whether somebody named a file to be read, and it was not.
bool is_missed(const Skip& skip, bool named);

/// Diagnostics of configuration, packs and data files, in the text format.
void print_diagnostics(const Options& options, Diagnostics diagnostics, std::ostream& out);

}  // namespace advolint
