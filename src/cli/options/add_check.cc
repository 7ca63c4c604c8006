#include <fmt/format.h>

#include "cli/options/words.h"
#include "report/reporter.h"
#include "text/edit_distance.h"
#include "text/phrase.h"
#include "text/suggestion.h"

namespace advolint {
namespace {

std::vector<std::string> reporter_names() {
  std::vector<std::string> names;
  for (const Reporter* reporter : reporters()) names.emplace_back(reporter->name);
  return names;
}

/// "json or text".
std::string any_of_formats(const Phrasebook& phrases) {
  const std::vector<std::string> names = reporter_names();
  return Phrase::any_of({names.begin(), names.end()}).said_in(phrases);
}

/// What is wrong with a value of --report; empty if nothing.
std::string fault_of_report(const std::string& value, const Phrasebook& phrases) {
  const std::size_t sign = value.find('=');
  if (sign == std::string::npos || sign + 1 == value.size())
    return phrases.say("'{}' is not FORMAT=FILE, such as sarif=advolint.sarif", value);
  const std::string format = value.substr(0, sign);
  if (find_reporter(format) != nullptr) return {};
  return with_suggestion(Phrase("there is no format '{}'", format),
                         did_you_mean(format, reporter_names()),
                         Phrase("there are {}", any_of_formats(phrases)))
      .said_in(phrases);
}

void add_fixes(CLI::App& check, Options& options, Words& words, const Phrasebook& phrases) {
  check.add_flag("--fix", words.fix,
                 phrases.say("make the fixes that do not change what a post says"));
  check.add_flag("--fix-all", words.fix_all,
                 phrases.say("also make the fixes that a person should decide on"));
  check.add_flag("--diff", options.diff,
                 phrases.say("show what the fixes would change, and make none"));
  check.add_flag("--dry-run", options.dry_run, phrases.say("count the fixes without making them"));
}

}  // namespace

void add_check(CLI::App& app, Options& options, Words& words, const Phrasebook& phrases) {
  CLI::App* check = app.add_subcommand("check", phrases.say("lint drafts (the default command)"));
  check->add_option("path", options.paths,
                    phrases.say("files and folders; - is standard input (default: this folder)"));
  check->add_option("--format", options.format, any_of_formats(phrases))
      ->check(CLI::IsMember(reporter_names()));
  check->add_option("-o,--output", options.output_path,
                    phrases.say("write to this file, not to the screen"));
  check
      ->add_option("--report", words.reports,
                   phrases.say("also write this format to this file; any number of times"))
      ->option_text("FORMAT=FILE")
      ->allow_extra_args(false)
      ->check(
          CLI::Validator([phrases](const std::string& it) { return fault_of_report(it, phrases); },
                         "FORMAT=FILE"));
  check
      ->add_option("--fail-on", words.fail_on,
                   phrases.say("exit 1 at error (default), warning, note, or never"))
      ->check(CLI::IsMember({"error", "warning", "note", "never"}));
  check
      ->add_option("--max-warnings", words.max_warnings,
                   phrases.say("exit 1 at more warnings than this"))
      ->check(CLI::NonNegativeNumber);
  check->add_option("--only", options.only, phrases.say("run these rules and no others"))
      ->option_text(kRuleNames)
      ->delimiter(',')
      ->allow_extra_args(false);
  for (const Level level : {Level::Error, Level::Warning, Level::Note, Level::None}) {
    check
        ->add_option(fmt::format("--{}", name_of(level)), words.rules_by_level[level],
                     phrases.say("rules to run at level {}", name_of(level)))
        ->option_text(kRuleNames)
        ->delimiter(',')
        ->allow_extra_args(false);
  }
  add_adoption(*check, options, words, phrases);
  add_fixes(*check, options, words, phrases);
  add_standard_input_name(*check, options, phrases);
  check->add_option("-j,--jobs", options.jobs, phrases.say("threads (default: one a core)"))
      ->check(CLI::Range(1, 256));
  check->add_flag("--allow-empty", options.allow_empty,
                  phrases.say("finding no drafts is not an error"));
  add_common(*check, options, words, phrases);
}

}  // namespace advolint
