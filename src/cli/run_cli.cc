#include "cli/run_cli.h"

#include <algorithm>
#include <ostream>
#include <string_view>
#include <variant>

#include "cli/commands.h"
#include "cli/options.h"
#include "cli/safe_output.h"
#include "cli/usage.h"
#include "engine/files/kept_profiles.h"

namespace advolint {
namespace {

int run_command(const Invocation& invocation, const Options& options) {
  switch (options.command) {
    case Command::Check:
      return run_check(invocation, options);
    case Command::Posts:
      return run_posts(invocation, options);
    case Command::Count:
      return run_count(invocation, options);
    case Command::Calendar:
      return run_calendar(invocation, options);
    case Command::Export:
      return run_export(invocation, options);
    case Command::Report:
      return run_report(invocation, options);
    case Command::Rules:
      return run_rules(invocation, options);
    case Command::Explain:
      return run_explain(invocation, options);
    case Command::Test:
      return run_test(invocation, options);
    case Command::Config:
      return run_config(invocation, options);
    case Command::Schema:
      return run_schema(invocation, options);
    case Command::Init:
      return run_init(invocation, options);
    case Command::Completions:
      return run_completions(invocation, options);
    case Command::Manual:
      return run_manual(invocation, options);
  }
  return kExitFault;
}

/// Whether what is printed may be read by a runner that obeys commands in its log. GitLab's, and
/// others, have none.
bool goes_to_log_with_commands(const Invocation& invocation) {
  const auto is_set = [&](const char* name) {
    return !invocation.variable(name).value_or("").empty();
  };
  // "##[" and "##vso[" are the commands of Azure's runners, which are the same program's.
  return is_set("GITHUB_ACTIONS") || is_set("TF_BUILD");
}

}  // namespace

int run_cli(const Invocation& outer) {
  const bool breaks_commands = goes_to_log_with_commands(outer);
  SafeOutput safe_out(outer.out);
  SafeOutput safe_err(outer.err);
  safe_out.set_mode({.breaks_commands = breaks_commands});
  safe_err.set_mode({.breaks_commands = breaks_commands});
  std::ostream out(&safe_out);
  std::ostream err(&safe_err);
  err << std::unitbuf;  // each line at once, as people wait for it
  KeptProfiles kept_in_this_run;
  const Invocation invocation{
      .arguments = outer.arguments,
      .working_directory = outer.working_directory,
      .variable = outer.variable,
      .today = outer.today,
      .cores = outer.cores,
      .output_is_terminal = outer.output_is_terminal,
      .errors_are_at_terminal = outer.errors_are_at_terminal,
      .has_system = outer.has_system,
      .kept_profiles = outer.kept_profiles != nullptr ? outer.kept_profiles : &kept_in_this_run,
      .files = outer.files,
      .in = outer.in,
      .out = out,
      .err = err,
      .unfiltered_out = &outer.out,
      .unfiltered_err = &outer.err};
  const Parsed parsed = parse_options(invocation);
  int exit_code = kExitClean;
  if (const auto* options = std::get_if<Options>(&parsed)) {
    // That format's own commands are what it is for; what it quotes in them it breaks up itself.
    safe_out.set_mode({.keeps_color = options->color,
                       .breaks_commands = breaks_commands && options->format != "github"});
    exit_code = run_command(invocation, *options);
  } else {
    exit_code = std::get<int>(parsed);
  }
  if (!safe_out.finish()) {
    // Findings that nobody can read are not told.
    err << "advolint: error: " << usage_phrases(outer).say("cannot write the output") << '\n';
    exit_code = kExitFault;
  }
  safe_err.finish();
  return exit_code;
}

}  // namespace advolint
