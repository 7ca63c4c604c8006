#pragma once

#include <map>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "cli/options.h"
#include "text/phrasebook.h"

namespace advolint {

/// Words as they are on the command line, before they are checked.
struct Words {
  std::string fail_on, today, color = "auto";
  std::map<Level, std::vector<std::string>> rules_by_level;
  std::vector<std::string> reports;
  long max_warnings = -1;
  bool no_config = false;
  bool fix = false, fix_all = false;
  std::string baseline, write_baseline, prune_baseline;
  std::vector<std::string> warning_flags;  ///< "error", "error=shouting", "no-shouting"
  bool changed = false, no_ignore = false, no_baseline = false;
};

/// How the help shows an option that takes names of rules.
inline constexpr const char* kRuleNames = "RULE[,RULE]";
/// What stands for the name of a rule without an option.
inline constexpr const char* kRulePositional = "rule";

/// `--stdin-filename`, for commands that read standard input.
/// Whether --month may name several, with commas or again.
enum class Months { One, Many };

/// --month, with what is wrong with a word that is no month.
void add_months(CLI::App& command, Options& options, const Phrasebook& phrases,
                const std::string& help, Months months);

void add_standard_input_name(CLI::App& command, Options& options, const Phrasebook& phrases);
/// Options that every command takes.
void add_common(CLI::App& command, Options& options, Words& words, const Phrasebook& phrases);
/// `check`, with its options.
void add_check(CLI::App& app, Options& options, Words& words, const Phrasebook& phrases);
/// What `check` takes for repositories with old posts and for machines that build.
void add_adoption(CLI::App& check, Options& options, Words& words, const Phrasebook& phrases);
/// `export`, with its options.
CLI::App* add_export(CLI::App& app, Options& options, const Phrasebook& phrases);
/// All other commands, with theirs.
void add_others(CLI::App& app, Options& options, Words& words, const Phrasebook& phrases);
/// Which commands a command line is read with. Nearly all runs check, and need no others.
enum class Commands { All, Check };

/// The whole command line, to an empty `app`.
void add_all(CLI::App& app, Options& options, Words& words, const Phrasebook& phrases,
             Commands commands = Commands::All);

}  // namespace advolint
