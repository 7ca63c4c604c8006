#include "cli/options/words.h"

namespace advolint {
namespace {

CLI::App* add_report(CLI::App& app, Options& options, const Phrasebook& phrases) {
  CLI::App* report = app.add_subcommand(
      "report", phrases.say("make a page of a month, for people without a terminal"));
  report->add_option("path", options.paths,
                     phrases.say("files and folders (default: this folder)"));
  report->add_option("-o,--output", options.output_path,
                     phrases.say("write to this file, not to the screen"));
  add_months(*report, options, phrases,
             phrases.say("report this month, YYYY-MM (default: the next with posts)"), Months::One);
  report->add_flag("--pictures", options.pictures,
                   phrases.say("put the pictures into the page, those of 512 KB at most"));
  return report;
}

}  // namespace

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
  count->add_flag(
      "--raw", options.raw,
      phrases.say("count the whole file as text, with its front matter and its Markdown signs"));
  count->add_option("--format", options.format, phrases.say("text or json"))
      ->check(CLI::IsMember({"text", "json"}));
  add_standard_input_name(*count, options, phrases);
  CLI::App* calendar = app.add_subcommand(
      "calendar",
      phrases.say("show the months: days, channels, balance, days of action, meetings"));
  calendar->add_option("path", options.paths,
                       phrases.say("files and folders (default: this folder)"));
  add_months(*calendar, options, phrases,
             phrases.say("show this month, YYYY-MM (default: from this one on)"), Months::Many);
  calendar->add_option("--format", options.format, phrases.say("text or json"))
      ->check(CLI::IsMember({"text", "json"}));
  CLI::App* exported = add_export(app, options, phrases);
  CLI::App* report = add_report(app, options, phrases);
  CLI::App* rules = app.add_subcommand("rules", phrases.say("list the rules that are on, by pack"));
  rules->add_option("--format", options.format, phrases.say("text, json, markdown or names"))
      ->check(CLI::IsMember({"text", "json", "markdown", "names"}));
  rules->add_option("--docs", options.pages_folder,
                    phrases.say("write a page on each rule, and their index, into this folder"));
  rules->add_flag("--kinds", options.kinds,
                  phrases.say("list the kinds of things that rules can look for"));
  CLI::App* explain = app.add_subcommand(
      "explain", phrases.say("say what a rule asks, why, and how to turn it off"));
  explain
      ->add_option(kRulePositional, options.paths,
                   phrases.say("the rule's name, a word of findings, or glossary for all words"))
      ->required()
      ->expected(1);
  explain->add_option("--format", options.format, phrases.say("text or markdown"))
      ->check(CLI::IsMember({"text", "markdown"}));
  CLI::App* test = app.add_subcommand("test", phrases.say("run the examples of rule packs"));
  test->add_option(
      "pack", options.paths,
      phrases.say("names or paths of rule packs (default: the packs that advolint.yaml names)"));
  CLI::App* config = app.add_subcommand(
      "config",
      phrases.say("show the configuration in effect, and which rules sleep because facts are "
                  "missing"));
  config->add_option("file", options.paths, phrases.say("a draft (default: this folder)"))
      ->expected(0, 1);
  config->add_flag("--origins", options.origins,
                   phrases.say("list each setting, with the file and the line that state it"));
  config->add_option("--format", options.format, phrases.say("text or json"))
      ->check(CLI::IsMember({"text", "json"}));
  CLI::App* schema = app.add_subcommand(
      "schema", phrases.say("print the JSON Schema of a kind of file, for completion in editors"));
  schema->add_option("name", options.paths, phrases.say("of the schema (default: list them)"))
      ->expected(0, 1);
  CLI::App* init = app.add_subcommand("init", phrases.say("write a workspace to start from"));
  init->add_option("folder", options.paths, phrases.say("where (default: this folder)"))
      ->expected(0, 1);
  CLI::App* completions = app.add_subcommand(
      "completions",
      phrases.say("print a script that lets the Tab key complete commands in a terminal"));
  completions->add_option("shell", options.paths, phrases.say("bash, fish or zsh"))
      ->required()
      ->expected(1)
      ->check(CLI::IsMember({"bash", "fish", "zsh"}));
  CLI::App* manual =
      app.add_subcommand("manual", phrases.say("print the manual, as `man` reads it"));
  for (CLI::App* command : {posts, count, calendar, exported, report, rules, explain, test, config,
                            schema, init, completions, manual})
    add_common(*command, options, words, phrases);
}

}  // namespace advolint
