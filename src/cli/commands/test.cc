#include <ostream>
#include <utility>

#include <fmt/format.h>

#include "cli/commands.h"
#include "engine/examples/run_examples.h"
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
    ProfileOptions in_english = profile_options(invocation, options, PackExamples::Read);
    in_english.language = "en";  // in which examples say what a finding must say
    Profiles profiles(invocation.files, std::move(in_english));
    const Profile& profile = profiles.for_file(invocation.working_directory + "/.", errors);
    return {profile.rules, profile.faults};
  }
  Workspace workspace = empty_workspace();
  workspace.packs.clear();
  Tested found;
  found.rules = load_rules(invocation.files, workspace, options.paths, found.faults);
  return found;
}

}  // namespace

int run_test(const Invocation& invocation, const Options& options) {
  std::vector<Error> errors;
  const Tested packs = tested(invocation, options, errors);
  const ExampleResults results = run_examples(packs.rules);
  Diagnostics diagnostics = packs.faults;
  diagnostics.insert(diagnostics.end(), results.failures.begin(), results.failures.end());
  say_in(diagnostics, options.phrases);
  print_diagnostics(options, diagnostics, invocation.out);
  invocation.out.flush();
  print_errors(invocation, options.phrases, errors);
  const Phrasebook& phrases = options.phrases;
  const std::string examples = results.example_count == 1
                                   ? phrases.say("1 example")
                                   : phrases.say("{} examples", results.example_count);
  const std::string rules =
      results.rule_count == 1 ? phrases.say("1 rule") : phrases.say("{} rules", results.rule_count);
  invocation.err << phrases.say("{} of {}: {} failed", examples, rules, results.failures.size())
                 << '\n';
  if (!errors.empty() || count(packs.faults, Level::Error) != 0) return kExitFault;
  return results.failures.empty() ? kExitClean : kExitFindings;
}

}  // namespace advolint
