#include <fmt/format.h>

#include "cli/options/words.h"
#include "cli/usage.h"

namespace advolint {

void add_all(CLI::App& app, Options& options, Words& words, const Phrasebook& phrases,
             Commands commands) {
  app.name("advolint");
  app.description(phrases.say("A linter for drafts of social-media posts."));
  translate_help(app, phrases);
  app.set_version_flag("--version", "advolint " ADVOLINT_VERSION, phrases.say("print the version"));
  app.require_subcommand(1);
  app.footer(fmt::format(
      "advolint drafts/            {}\nadvolint explain has-an-ask {}\nadvolint help check         "
      "{}\n{}",
      phrases.say("lint a folder"), phrases.say("say what a rule asks, and why"),
      phrases.say("say what a command takes"),
      phrases.say("Exit codes: 0 nothing found at or above --fail-on, 1 findings, 2 a fault of "
                  "usage, input or configuration.")));
  add_check(app, options, words, phrases);
  if (commands == Commands::All) add_others(app, options, words, phrases);
}

}  // namespace advolint
