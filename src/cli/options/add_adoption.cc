#include "cli/options/words.h"

namespace advolint {
namespace {

/// What is wrong with what follows -W; empty if nothing.
std::string fault_of_flag(const std::string& flag, const Phrasebook& phrases) {
  const bool is_known = flag == "error" || (flag.starts_with("error=") && flag.size() > 6) ||
                        (flag.starts_with("no-") && flag.size() > 3);
  return is_known ? std::string()
                  : phrases.say("-W{} is not one of -Werror, -Werror=RULE and -Wno-RULE", flag);
}

void add_baseline(CLI::App& check, Words& words, const Phrasebook& phrases) {
  constexpr const char* kFile = "FILE";
  CLI::Option* use =
      check.add_option("--baseline", words.baseline,
                       phrases.say("do not show the findings that are in this baseline file"));
  CLI::Option* write = check.add_option(
      "--write-baseline", words.write_baseline,
      phrases.say("write today's findings to this baseline file, and show none of them"));
  CLI::Option* prune =
      check.add_option("--prune-baseline", words.prune_baseline,
                       phrases.say("like --baseline, and remove from it what is no longer found"));
  for (CLI::Option* it : {use, write, prune}) it->option_text(kFile);
  use->excludes(write)->excludes(prune);
  write->excludes(prune);
  check
      .add_flag("--no-baseline", words.no_baseline,
                phrases.say("show what the baseline file of advolint.yaml hides"))
      ->excludes(use)
      ->excludes(prune);
}

void add_changes(CLI::App& check, Options& options, Words& words, const Phrasebook& phrases) {
  CLI::Option* since = check.add_option(
      "--since", options.since,
      phrases.say("show only findings in posts that changed since this Git revision"));
  since->option_text("REVISION");
  check
      .add_flag("--changed", words.changed,
                phrases.say("show only findings in posts that changed since the last commit"))
      ->excludes(since);
}

}  // namespace

void add_adoption(CLI::App& check, Options& options, Words& words, const Phrasebook& phrases) {
  check
      .add_option("-W", words.warning_flags,
                  phrases.say("-Werror makes warnings errors, -Werror=RULE those of one rule; "
                              "-Wno-RULE turns one off"))
      ->option_text("FLAG")
      ->allow_extra_args(false)
      ->check(CLI::Validator(
          [phrases](const std::string& it) { return fault_of_flag(it, phrases); }, "FLAG"));
  check.add_option("--error-limit", options.error_limit,
                   phrases.say("show this many findings, the worst first, and say how many more"));
  check.add_flag("--statistics", options.statistics,
                 phrases.say("show how often each rule was broken instead of where"));
  add_baseline(check, words, phrases);
  add_changes(check, options, words, phrases);
  check
      .add_option("--exclude", options.excludes,
                  phrases.say("leave out files that match this pattern, written as in .gitignore"))
      ->option_text("GLOB")
      ->allow_extra_args(false);
  check.add_flag("--no-ignore", words.no_ignore,
                 phrases.say("do not read .gitignore and .advolintignore"));
  check.add_flag(
      "--force-exclude", options.passes_over_excluded,
      phrases.say("skip named files, too, if they are not drafts, are left out or do not exist"));
  check.add_flag("--show-files", options.show_files,
                 phrases.say("list the files that are checked, and nothing else"));
}

}  // namespace advolint
