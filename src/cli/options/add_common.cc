#include "cli/options/words.h"
#include "text/date.h"

namespace advolint {
namespace {

/// What is wrong with a month as the command line names it; empty if nothing.
std::string fault_of_month(const std::string& month, const Phrasebook& phrases) {
  const auto date = parse_iso_date(month + "-01");
  return date && date->ok() ? "" : phrases.say("'{}' is not a month, such as 2026-03", month);
}

}  // namespace

void add_months(CLI::App& command, Options& options, const Phrasebook& phrases,
                const std::string& help, Months months) {
  CLI::Option* option = command.add_option("--month", options.months, help);
  if (months == Months::Many) {
    option->delimiter(',')->allow_extra_args(false);
  } else {
    option->expected(1);
  }
  option->check(CLI::Validator(
      [phrases](const std::string& month) { return fault_of_month(month, phrases); }, "YYYY-MM"));
}

void add_standard_input_name(CLI::App& command, Options& options, const Phrasebook& phrases) {
  command
      .add_option("--stdin-filename", options.standard_input_name,
                  phrases.say("the name that standard input goes by"))
      ->check(CLI::Validator(
          [phrases](const std::string& name) {
            return name.empty() ? phrases.say("the name is empty") : std::string();
          },
          {}));
}

void add_common(CLI::App& command, Options& options, Words& words, const Phrasebook& phrases) {
  command.add_option("-c,--config", options.config_path,
                     phrases.say("use this advolint.yaml instead of looking for one"));
  command.add_flag("--no-config", words.no_config, phrases.say("do not look for an advolint.yaml"));
  command
      .add_option("--pack", options.packs,
                  phrases.say("add a rule pack: its name, or the path of its file"))
      ->allow_extra_args(false);
  command.add_option(
      "--today", words.today,
      phrases.say("judge dates as on this day, YYYY-MM-DD (default: today, or $ADVOLINT_TODAY)"));
  command
      .add_option(
          "--language", options.language,
          phrases.say(
              "speak this language (default: what advolint.yaml says, else $LANG, else en)"))
      ->check(CLI::IsMember(message_languages()));
  command.add_option("--color", words.color, phrases.say("auto, always or never"))
      ->check(CLI::IsMember({"auto", "always", "never"}));
  command.add_flag("-v,--verbose", options.verbose,
                   phrases.say("say which files were skipped, and why"));
  command.add_flag("-q,--quiet", options.quiet, phrases.say("one line a finding, no summary"));
}

}  // namespace advolint
