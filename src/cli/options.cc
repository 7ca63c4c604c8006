#include "cli/options.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <ostream>
#include <string_view>
#include <system_error>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

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
  bool version = false;
};

bool is_command(std::string_view word) {
  return word == "help" || std::ranges::count(kCommands, word, &CommandName::name) != 0;
}

/// `advolint drafts/` means `advolint check drafts/`.
std::vector<std::string> with_default_command(std::vector<std::string> arguments) {
  const bool asks_for_help =
      !arguments.empty() && (arguments.front() == "--help" || arguments.front() == "-h" ||
                             arguments.front() == "--version");
  if (asks_for_help || (!arguments.empty() && is_command(arguments.front()))) return arguments;
  arguments.insert(arguments.begin(), "check");
  return arguments;
}

/// The command that a first word such as "chekc" was meant for, where it names no file.
std::optional<std::string> meant_command(const std::vector<std::string>& arguments) {
  std::error_code code;
  if (arguments.empty() || is_command(arguments.front())) return std::nullopt;
  if (std::filesystem::exists(arguments.front(), code)) return std::nullopt;
  std::vector<std::string> names;
  names.reserve(kCommands.size());
  for (const CommandName& it : kCommands) names.emplace_back(it.name);
  return did_you_mean(arguments.front(), names);
}

std::vector<std::string> reporter_names() {
  std::vector<std::string> names;
  for (const Reporter& reporter : reporters()) names.emplace_back(reporter.name);
  return names;
}

void add_common(CLI::App& command, Options& options, Words& words) {
  command.add_option("-c,--config", options.config_path,
                     "use this advolint.yaml instead of looking for one");
  command.add_flag("--no-config", words.no_config, "look for no advolint.yaml");
  command.add_option("--pack", options.packs, "add a rule pack: its name, or the path of its file")
      ->allow_extra_args(false);
  command.add_option("--today", words.today,
                     "judge dates as on this day, YYYY-MM-DD (default: today, or $ADVOLINT_TODAY)");
  command
      .add_option("--language", options.language,
                  "speak this language (default: what advolint.yaml says, else $LANG, else en)")
      ->check(CLI::IsMember(message_languages()));
  command.add_option("--color", words.color, "auto, always or never")
      ->check(CLI::IsMember({"auto", "always", "never"}));
  command.add_flag("-v,--verbose", options.verbose, "say which files were skipped, and why");
  command.add_flag("-q,--quiet", options.quiet, "no summary, no why");
}

void add_check(CLI::App& app, Options& options, Words& words) {
  CLI::App* check = app.add_subcommand("check", "lint drafts (the default command)");
  check->add_option("path", options.paths,
                    "files and folders; - is standard input (default: this folder)");
  check->add_option("--format", options.format, "text or json")
      ->check(CLI::IsMember(reporter_names()));
  check
      ->add_option("--fail-on", words.fail_on, "exit 1 at error (default), warning, note, or never")
      ->check(CLI::IsMember({"error", "warning", "note", "never"}));
  check->add_option("--max-warnings", words.max_warnings, "exit 1 at more warnings than this")
      ->check(CLI::NonNegativeNumber);
  check->add_option("--only", options.only, "run these rules and no others")
      ->delimiter(',')
      ->allow_extra_args(false);
  for (const Level level : {Level::Error, Level::Warning, Level::Note, Level::None}) {
    check
        ->add_option(fmt::format("--{}", name_of(level)), words.rules_by_level[level],
                     fmt::format("rules to run at level {}", name_of(level)))
        ->delimiter(',')
        ->allow_extra_args(false);
  }
  check->add_option("--stdin-filename", options.standard_input_name,
                    "the name that standard input goes by");
  check->add_option("-j,--jobs", options.jobs, "threads (default: one a core)")
      ->check(CLI::Range(1, 256));
  check->add_flag("--allow-empty", options.allow_empty, "finding no draft is no fault");
  add_common(*check, options, words);
}

/// What is wrong with a month as the command line names it; empty if nothing.
std::string fault_of_month(const std::string& month) {
  const auto date = parse_iso_date(month + "-01");
  return date && date->ok() ? "" : fmt::format("'{}' is no month such as 2026-03", month);
}

void add_others(CLI::App& app, Options& options, Words& words) {
  CLI::App* posts = app.add_subcommand(
      "posts", "show what advolint takes for posts, where, and for which platforms");
  posts->add_option("path", options.paths, "files and folders")->required();
  posts->add_option("--format", options.format, "text or json")
      ->check(CLI::IsMember({"text", "json"}));
  CLI::App* count = app.add_subcommand("count", "count posts as each platform does");
  count->add_option("path", options.paths, "files and folders; - is standard input")->required();
  count
      ->add_option("-p,--platform", options.platforms,
                   "count for this platform, whatever the draft says")
      ->delimiter(',')
      ->allow_extra_args(false);
  count->add_flag("--raw", options.raw,
                  "count the file's bytes as they are: no front matter, no Markdown");
  count->add_option("--format", options.format, "text or json")
      ->check(CLI::IsMember({"text", "json"}));
  count->add_option("--stdin-filename", options.standard_input_name,
                    "the name that standard input goes by");
  CLI::App* calendar = app.add_subcommand(
      "calendar", "show the months: days, channels, balance, days of action, meetings");
  calendar->add_option("path", options.paths, "files and folders (default: this folder)");
  calendar
      ->add_option("--month", options.months,
                   "show this month, YYYY-MM (default: from this one on)")
      ->delimiter(',')
      ->allow_extra_args(false)
      ->check(CLI::Validator(fault_of_month, "YYYY-MM"));
  calendar->add_option("--format", options.format, "text or json")
      ->check(CLI::IsMember({"text", "json"}));
  CLI::App* rules = app.add_subcommand("rules", "list the rules that are on, by pack");
  rules->add_option("--format", options.format, "text, json or markdown")
      ->check(CLI::IsMember({"text", "json", "markdown"}));
  rules->add_option("--docs", options.pages_folder,
                    "write a page on each rule, and their index, into this folder");
  rules->add_flag("--kinds", options.kinds, "list the kinds of things that rules can look for");
  CLI::App* explain =
      app.add_subcommand("explain", "say what a rule asks, why, and how to turn it off");
  explain->add_option("rule", options.paths, "the rule's name")->required()->expected(1);
  explain->add_option("--format", options.format, "text or markdown")
      ->check(CLI::IsMember({"text", "markdown"}));
  CLI::App* test = app.add_subcommand("test", "run the examples of rule packs");
  test->add_option("pack", options.paths,
                   "names or paths of packs (default: those of the workspace)");
  CLI::App* config = app.add_subcommand(
      "config", "show which configuration holds, and which rules sleep for want of facts");
  config->add_option("file", options.paths, "a draft (default: this folder)")->expected(0, 1);
  CLI::App* schema = app.add_subcommand(
      "schema", "print the JSON Schema of a kind of file, for completion in editors");
  schema->add_option("name", options.paths, "of the schema (default: list them)")->expected(0, 1);
  CLI::App* init = app.add_subcommand("init", "write a workspace to start from");
  init->add_option("folder", options.paths, "where (default: this folder)")->expected(0, 1);
  for (CLI::App* command : {posts, count, calendar, rules, explain, test, config, schema, init})
    add_common(*command, options, words);
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

/// "es" where the environment says es_US.UTF-8; empty where it says nothing.
std::string environment_language(const Invocation& invocation) {
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const std::string value = invocation.variable(name).value_or("");
    if (!value.empty()) return value.substr(0, value.find_first_of("_.@"));
  }
  return {};
}

std::optional<Level> level_named(std::string_view name) {
  for (const Level level : {Level::Error, Level::Warning, Level::Note}) {
    if (name_of(level) == name) return level;
  }
  return std::nullopt;
}

int complain(const Invocation& invocation, std::string_view message) {
  invocation.err << "advolint: error: " << message << "\nTry: advolint --help\n";
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
  const std::string today =
      words.today.empty() ? invocation.variable("ADVOLINT_TODAY").value_or("") : words.today;
  options.today = invocation.today;
  if (!today.empty()) {
    const auto date = parse_iso_date(today);
    if (!date || !date->ok())
      return complain(invocation,
                      fmt::format("--today: '{}' is no date such as 2026-03-02", today));
    options.today = *date;
  }
  return options;
}

}  // namespace

Parsed parse_options(const Invocation& invocation) {
  Options options;
  options.jobs = std::max(1U, invocation.cores);
  Words words;
  CLI::App app("A linter for drafts of social-media posts.", "advolint");
  app.set_version_flag("--version", "advolint " ADVOLINT_VERSION);
  app.require_subcommand(1);
  app.footer(
      "advolint drafts/            lint a folder\n"
      "advolint explain has-an-ask say what a rule asks, and why\n"
      "Exit codes: 0 nothing found at or above --fail-on, 1 findings, 2 a fault of usage, input or "
      "configuration.");
  add_check(app, options, words);
  add_others(app, options, words);
  if (const auto meant = meant_command(invocation.arguments)) {
    return complain(invocation,
                    fmt::format("there is no command and no file '{}'; did you mean '{}'?",
                                invocation.arguments.front(), *meant));
  }
  std::vector<std::string> arguments = with_default_command(invocation.arguments);
  std::ranges::reverse(arguments);  // as CLI11 wants them
  try {
    app.parse(arguments);
  } catch (const CLI::ParseError& error) {
    if (error.get_exit_code() == 0) return app.exit(error, invocation.out, invocation.err);
    return complain(invocation, error.what());
  }
  const std::string chosen = app.get_subcommands().front()->get_name();
  options.command =
      std::ranges::find(kCommands, std::string_view(chosen), &CommandName::name)->command;
  return finish(invocation, std::move(options), words);
}

}  // namespace advolint
