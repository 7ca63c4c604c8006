#include "cli/options.h"

#include <algorithm>
#include <optional>
#include <ostream>
#include <string_view>
#include <utility>

#include <CLI/CLI.hpp>

#include "cli/options/command_names.h"
#include "cli/options/words.h"
#include "cli/usage.h"
#include "text/phrase.h"
#include "text/phrasebook.h"
#include "text/suggestion.h"

namespace advolint {
namespace {

constexpr int kUsage = 2;

bool wants_color(const Invocation& invocation, const std::string& word) {
  if (word == "always") return true;
  if (word == "never") return false;
  const auto is_set = [&](const char* name) {
    return !invocation.variable(name).value_or("").empty();
  };
  if (is_set("NO_COLOR")) return false;
  if (is_set("CLICOLOR_FORCE") || is_set("FORCE_COLOR")) return true;
  return invocation.output_is_terminal;
}

std::optional<Level> level_named(std::string_view name) {
  for (const Level level : {Level::Error, Level::Warning, Level::Note}) {
    if (name_of(level) == name) return level;
  }
  return std::nullopt;
}

int complain(const Invocation& invocation, const Phrasebook& phrases, std::string_view message) {
  invocation.err << "advolint: error: " << message << '\n'
                 << phrases.say("Try: advolint --help") << '\n';
  return kUsage;
}

void read_warning_flags(const std::vector<std::string>& flags, Options& options) {
  constexpr std::string_view kError = "error=";
  constexpr std::string_view kNo = "no-";
  for (const std::string& it : flags) {
    if (it == "error") {
      options.warnings_are_errors = true;
    } else if (it.starts_with(kError)) {
      options.levels[it.substr(kError.size())] = Level::Error;
    } else {
      options.levels[it.substr(kNo.size())] = Level::None;
    }
  }
}

void read_baseline(const Words& words, Options& options) {
  for (const auto& [path, use] : {std::pair(&words.baseline, BaselineUse::Silence),
                                  {&words.write_baseline, BaselineUse::Write},
                                  {&words.prune_baseline, BaselineUse::Prune}}) {
    if (path->empty()) continue;
    options.baseline = use;
    options.baseline_path = *path;
  }
}

/// What the options ask for that this build does not have.
std::optional<Phrase> asks_for_missing(const Invocation& invocation, const Options& options) {
  if (invocation.has_system) return std::nullopt;
  if (options.since) return Phrase("--since and --changed ask Git, which this build cannot start");
  if (options.jobs > 1) return Phrase("there are no threads here: leave --jobs out");
  return std::nullopt;
}

/// The second half of parsing: what CLI11 has no types for.
Parsed finish(const Invocation& invocation, Options options, const Words& words) {
  options.use_config = !words.no_config;
  if (words.fix || options.diff || options.dry_run) options.fixes = Fixes::Safe;
  if (words.fix_all) options.fixes = Fixes::All;
  options.environment_language = environment_language(invocation);
  options.color = wants_color(invocation, words.color);
  if (!words.fail_on.empty()) options.fail_on = FailOn{level_named(words.fail_on)};
  if (words.max_warnings >= 0) options.max_warnings = static_cast<std::size_t>(words.max_warnings);
  for (const auto& [level, rules] : words.rules_by_level) {
    for (const std::string& rule : rules) options.levels[rule] = level;
  }
  for (const std::string& it : words.reports) {
    const std::size_t sign = it.find('=');
    options.reports.push_back({.format = it.substr(0, sign), .path = it.substr(sign + 1)});
  }
  read_warning_flags(words.warning_flags, options);
  read_baseline(words, options);
  if (words.changed) options.since = "HEAD";
  options.use_ignore_files = !words.no_ignore;
  options.use_stated_baseline = !words.no_baseline;
  options.phrases = usage_phrases(invocation);
  if (const auto missing = asks_for_missing(invocation, options))
    return complain(invocation, options.phrases, missing->said_in(options.phrases));
  const std::string today =
      words.today.empty() ? invocation.variable("ADVOLINT_TODAY").value_or("") : words.today;
  options.today = invocation.today;
  if (!today.empty()) {
    const auto date = parse_iso_date(today);
    if (!date || !date->ok())
      return complain(
          invocation, options.phrases,
          options.phrases.say("--today: '{}' is not a date, such as 2026-03-02", today));
    options.today = *date;
    options.today_is_stated = true;
  }
  return options;
}

}  // namespace

Parsed parse_options(const Invocation& invocation) {
  Options options;
  options.jobs = std::max(1U, invocation.cores);
  Words words;
  const Phrasebook phrases = usage_phrases(invocation);
  if (const auto meant = meant_command(invocation.files, invocation.arguments)) {
    return complain(
        invocation, phrases,
        with_suggestion(
            Phrase("there is no command and no file '{}'", invocation.arguments.front()), meant)
            .said_in(phrases));
  }
  if (const auto word = unknown_to_help(invocation.arguments)) {
    const auto meant = command_like(*word);
    return complain(invocation, phrases,
                    meant
                        ? phrases.say("there is no command '{}'; did you mean '{}'?", *word, *meant)
                        : phrases.say("there is no command '{}'", *word));
  }
  std::vector<std::string> arguments = with_command_first(invocation.files, invocation.arguments);
  CLI::App app;
  add_all(app, options, words, phrases,
          names_check_alone(arguments) ? Commands::Check : Commands::All);
  std::ranges::reverse(arguments);  // as CLI11 wants them
  try {
    app.parse(arguments);
  } catch (const CLI::ParseError& error) {
    if (error.get_exit_code() == 0) return app.exit(error, invocation.out, invocation.err);
    const int code = complain(invocation, phrases, usage_fault(error.what(), phrases));
    if (const auto folder = folder_taken_for_command(invocation.files, invocation.arguments))
      invocation.err << phrases.say("To check the folder '{}', write: advolint {}/", *folder,
                                    *folder)
                     << '\n';
    return code;
  }
  const std::string chosen = app.get_subcommands().front()->get_name();
  options.command = command_named(chosen);
  return finish(invocation, std::move(options), words);
}

}  // namespace advolint
