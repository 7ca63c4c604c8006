#include <ostream>
#include <utility>

#include <fmt/format.h>

#include "cli/commands.h"
#include "engine/run_examples.h"
#include "pack/load_rules.h"

namespace advolint {
namespace {

struct Tested {
  RuleSet rules;
  Diagnostics faults;
};

/// The packs to test: those named, or what the workspace of this folder uses.
Tested tested(const Invocation& invocation, const Options& options, std::vector<Error>& errors) {
  if (options.paths.empty()) {
    ProfileOptions in_english = profile_options(options);
    in_english.language = "en";  // in which examples say what a finding must say
    Profiles profiles(std::move(in_english));
    const Profile& profile = profiles.for_file(invocation.working_directory + "/.", errors);
    return {profile.rules, profile.faults};
  }
  Workspace workspace = empty_workspace();
  workspace.packs.clear();
  Tested found;
  found.rules = load_rules(workspace, options.paths, found.faults);
  return found;
}

}  // namespace

int run_test(const Invocation& invocation, const Options& options) {
  std::vector<Error> errors;
  const Tested packs = tested(invocation, options, errors);
  const ExampleResults results = run_examples(packs.rules);
  Diagnostics diagnostics = packs.faults;
  diagnostics.insert(diagnostics.end(), results.failures.begin(), results.failures.end());
  print_diagnostics(options, diagnostics, invocation.out);
  invocation.out.flush();
  print_errors(invocation, errors);
  invocation.err << fmt::format("{} {} of {} {}: {} failed\n", results.example_count,
                                results.example_count == 1 ? "example" : "examples",
                                results.rule_count, results.rule_count == 1 ? "rule" : "rules",
                                results.failures.size());
  if (!errors.empty() || count(packs.faults, Level::Error) != 0) return kExitFault;
  return results.failures.empty() ? kExitClean : kExitFindings;
}

}  // namespace advolint
