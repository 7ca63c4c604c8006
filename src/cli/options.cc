#include "cli/options.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <iterator>
#include <ostream>
#include <string_view>
#include <system_error>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "cli/usage.h"
#include "report/reporter.h"
#include "text/edit_distance.h"
#include "text/phrasebook.h"

namespace advolint {
namespace {

constexpr int kUsage = 2;

struct CommandName {
  std::string_view name;
  Command command;
};
constexpr std::array<CommandName, 10> kCommands = {{{"check", Command::Check},
                                                    {"posts", Command::Posts},
                                                    {"count", Command::Count},
                                                    {"calendar", Command::Calendar},
                                                    {"rules", Command::Rules},
                                                    {"explain", Command::Explain},
                                                    {"test", Command::Test},
                                                    {"config", Command::Config},
                                                    {"schema", Command::Schema},
                                                    {"init", Command::Init}}};

/// Words as they stand on the command line, before they are checked.
struct Words {
  std::string fail_on, today, color = "auto";
  std::map<Level, std::vector<std::string>> rules_by_level;
  long max_warnings = -1;
  bool no_config = false;
};

bool is_command(std::string_view word) {
  return word == "help" || std::ranges::count(kCommands, word, &CommandName::name) != 0;
}

bool names_file(const std::string& path) {
  std::error_code code;
  return std::filesystem::exists(path, code);
}

/// `advolint drafts/` means `advolint check drafts/`, `advolint help explain` means
/// `advolint explain --help`, and options may stand before a command.
std::vector<std::string> with_command_first(std::vector<std::string> arguments) {
  if (arguments.empty()) return {"check"};
  if (arguments.front() == "help") {
    arguments.push_back("--help");
    arguments.erase(arguments.begin());
    return arguments;
  }
  const std::string& first = arguments.front();
  if (first == "--help" || first == "-h" || first == "--version" || is_command(first))
    return arguments;
  const auto command = std::ranges::find_if(
      arguments, [](const std::string& it) { return is_command(it) && !names_file(it); });
  if (first.starts_with('-') && command != arguments.end()) {
    std::rotate(arguments.begin(), command, std::next(command));
  } else {
    arguments.insert(arguments.begin(), "check");
  }
  return arguments;
}

/// The command that a first word such as "chekc" was meant for, where it names no file.
std::optional<std::string> meant_command(const std::vector<std::string>& arguments) {
  if (arguments.empty() || arguments.front().starts_with('-') || is_command(arguments.front()) ||
      names_file(arguments.front())) {
    return std::nullopt;
  }
  std::vector<std::string> names;
  names.reserve(kCommands.size());
  for (const CommandName& it : kCommands) names.emplace_back(it.name);
  return did_you_mean(arguments.front(), names);
}

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

/// How the help shows an option that takes names of rules.
constexpr const char* kRuleNames = "RULE[,RULE]";

void add_common(CLI::App& command, Options& options, Words& words, const Phrasebook& phrases) {
  command.add_option("-c,--config", options.config_path,
                     phrases.say("use this advolint.yaml instead of looking for one"));
  command.add_flag("--no-config", words.no_config, phrases.say("look for no advolint.yaml"));
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
  command.add_flag("-q,--quiet", options.quiet, phrases.say("no summary, no why"));
}

void add_check(CLI::App& app, Options& options, Words& words, const Phrasebook& phrases) {
  CLI::App* check = app.add_subcommand("check", phrases.say("lint drafts (the default command)"));
  check->add_option("path", options.paths,
                    phrases.say("files and folders; - is standard input (default: this folder)"));
  check->add_option("--format", options.format, any_of_formats(phrases))
      ->check(CLI::IsMember(reporter_names()));
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
  check->add_option("--stdin-filename", options.standard_input_name,
                    phrases.say("the name that standard input goes by"));
  check->add_option("-j,--jobs", options.jobs, phrases.say("threads (default: one a core)"))
      ->check(CLI::Range(1, 256));
  check->add_flag("--allow-empty", options.allow_empty,
                  phrases.say("finding no draft is no fault"));
  add_common(*check, options, words, phrases);
}

/// What is wrong with a month as the command line names it; empty if nothing.
std::string fault_of_month(const std::string& month, const Phrasebook& phrases) {
  const auto date = parse_iso_date(month + "-01");
  return date && date->ok() ? "" : phrases.say("'{}' is no month such as 2026-03", month);
}

void add_others(CLI::App& app, Options& options, Words& words, const Phrasebook& phrases) {
  CLI::App* posts = app.add_subcommand(
      "posts", phrases.say("show what advolint takes for posts, where, and for which platforms"));
  posts->add_option("path", options.paths, phrases.say("files and folders"))->required();
  posts->add_option("--format", options.format, phrases.say("text or json"))
      ->check(CLI::IsMember({"text", "json"}));
  CLI::App* count = app.add_subcommand("count", phrases.say("count posts as each platform does"));
  count->add_option("path", options.paths, phrases.say("files and folders; - is standard input"))
      ->required();
  count
      ->add_option("-p,--platform", options.platforms,
                   phrases.say("count for this platform, whatever the draft says"))
      ->delimiter(',')
      ->allow_extra_args(false);
  count->add_flag("--raw", options.raw,
                  phrases.say("count the file's bytes as they are: no front matter, no Markdown"));
  count->add_option("--format", options.format, phrases.say("text or json"))
      ->check(CLI::IsMember({"text", "json"}));
  count->add_option("--stdin-filename", options.standard_input_name,
                    phrases.say("the name that standard input goes by"));
  CLI::App* calendar = app.add_subcommand(
      "calendar",
      phrases.say("show the months: days, channels, balance, days of action, meetings"));
  calendar->add_option("path", options.paths,
                       phrases.say("files and folders (default: this folder)"));
  calendar
      ->add_option("--month", options.months,
                   phrases.say("show this month, YYYY-MM (default: from this one on)"))
      ->delimiter(',')
      ->allow_extra_args(false)
      ->check(CLI::Validator(
          [phrases](const std::string& month) { return fault_of_month(month, phrases); },
          "YYYY-MM"));
  calendar->add_option("--format", options.format, phrases.say("text or json"))
      ->check(CLI::IsMember({"text", "json"}));
  CLI::App* rules = app.add_subcommand("rules", phrases.say("list the rules that are on, by pack"));
  rules->add_option("--format", options.format, phrases.say("text, json or markdown"))
      ->check(CLI::IsMember({"text", "json", "markdown"}));
  rules->add_option("--docs", options.pages_folder,
                    phrases.say("write a page on each rule, and their index, into this folder"));
  rules->add_flag("--kinds", options.kinds,
                  phrases.say("list the kinds of things that rules can look for"));
  CLI::App* explain = app.add_subcommand(
      "explain", phrases.say("say what a rule asks, why, and how to turn it off"));
  explain->add_option("rule", options.paths, phrases.say("the rule's name"))
      ->required()
      ->expected(1);
  explain->add_option("--format", options.format, phrases.say("text or markdown"))
      ->check(CLI::IsMember({"text", "markdown"}));
  CLI::App* test = app.add_subcommand("test", phrases.say("run the examples of rule packs"));
  test->add_option("pack", options.paths,
                   phrases.say("names or paths of packs (default: those of the workspace)"));
  CLI::App* config = app.add_subcommand(
      "config",
      phrases.say("show which configuration holds, and which rules sleep for want of facts"));
  config->add_option("file", options.paths, phrases.say("a draft (default: this folder)"))
      ->expected(0, 1);
  CLI::App* schema = app.add_subcommand(
      "schema", phrases.say("print the JSON Schema of a kind of file, for completion in editors"));
  schema->add_option("name", options.paths, phrases.say("of the schema (default: list them)"))
      ->expected(0, 1);
  CLI::App* init = app.add_subcommand("init", phrases.say("write a workspace to start from"));
  init->add_option("folder", options.paths, phrases.say("where (default: this folder)"))
      ->expected(0, 1);
  for (CLI::App* command : {posts, count, calendar, rules, explain, test, config, schema, init})
    add_common(*command, options, words, phrases);
}

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

/// The second half of parsing: what CLI11 has no types for.
Parsed finish(const Invocation& invocation, Options options, const Words& words) {
  options.use_config = !words.no_config;
  options.environment_language = environment_language(invocation);
  options.color = wants_color(invocation, words.color);
  if (!words.fail_on.empty()) options.fail_on = FailOn{level_named(words.fail_on)};
  if (words.max_warnings >= 0) options.max_warnings = static_cast<std::size_t>(words.max_warnings);
  for (const auto& [level, rules] : words.rules_by_level) {
    for (const std::string& rule : rules) options.levels[rule] = level;
  }
  options.phrases = usage_phrases(invocation);
  const std::string today =
      words.today.empty() ? invocation.variable("ADVOLINT_TODAY").value_or("") : words.today;
  options.today = invocation.today;
  if (!today.empty()) {
    const auto date = parse_iso_date(today);
    if (!date || !date->ok())
      return complain(invocation, options.phrases,
                      options.phrases.say("--today: '{}' is no date such as 2026-03-02", today));
    options.today = *date;
  }
  return options;
}

}  // namespace

Parsed parse_options(const Invocation& invocation) {
  Options options;
  options.jobs = std::max(1U, invocation.cores);
  Words words;
  const Phrasebook phrases = usage_phrases(invocation);
  CLI::App app(phrases.say("A linter for drafts of social-media posts."), "advolint");
  translate_help(app, phrases);
  app.set_version_flag("--version", "advolint " ADVOLINT_VERSION,
                       phrases.say("Display program version information and exit"));
  app.require_subcommand(1);
  app.footer(fmt::format(
      "advolint drafts/            {}\nadvolint explain has-an-ask {}\n{}",
      phrases.say("lint a folder"), phrases.say("say what a rule asks, and why"),
      phrases.say("Exit codes: 0 nothing found at or above --fail-on, 1 findings, 2 a fault of "
                  "usage, input or configuration.")));
  add_check(app, options, words, phrases);
  add_others(app, options, words, phrases);
  if (const auto meant = meant_command(invocation.arguments)) {
    return complain(invocation, phrases,
                    phrases.say("there is no command and no file '{}'; did you mean '{}'?",
                                invocation.arguments.front(), *meant));
  }
  std::vector<std::string> arguments = with_command_first(invocation.arguments);
  std::ranges::reverse(arguments);  // as CLI11 wants them
  try {
    app.parse(arguments);
  } catch (const CLI::ParseError& error) {
    if (error.get_exit_code() == 0) return app.exit(error, invocation.out, invocation.err);
    return complain(invocation, phrases, usage_fault(error.what(), phrases));
  }
  const std::string chosen = app.get_subcommands().front()->get_name();
  options.command =
      std::ranges::find(kCommands, std::string_view(chosen), &CommandName::name)->command;
  return finish(invocation, std::move(options), words);
}

}  // namespace advolint
