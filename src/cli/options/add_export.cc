#include "cli/options/words.h"
#include "config/scheduler.h"

namespace advolint {

CLI::App* add_export(CLI::App& app, Options& options, const Phrasebook& phrases) {
  std::vector<std::string> targets = scheduler_names();
  targets.emplace_back("ics");
  CLI::App* exported = app.add_subcommand(
      "export", phrases.say("write posts into files that a scheduler or a calendar imports"));
  exported->add_option("path", options.paths, phrases.say("files and folders"))->required();
  exported
      ->add_option("--to", options.export_to,
                   phrases.say("whose files: {}", Phrase::any_of({targets.begin(), targets.end()})))
      ->required()
      ->check(CLI::IsMember(targets));
  exported->add_option("-o,--output", options.output_path,
                       phrases.say("the folder for the files (default: exported)"));
  add_months(*exported, options, phrases,
             phrases.say("only posts of this month, YYYY-MM (default: all that are to come)"),
             Months::Many);
  exported->add_option("--format", options.format, phrases.say("text or json"))
      ->check(CLI::IsMember({"text", "json"}));
  exported->add_flag("--force", options.force, phrases.say("write posts with errors, too"));
  return exported;
}

}  // namespace advolint
