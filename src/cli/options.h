#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "cli/run_cli.h"
#include "diag/diagnostic.h"
#include "text/date.h"
#include "text/phrasebook.h"

namespace advolint {

enum class Command {
  Check,
  Posts,
  Count,
  Calendar,
  Export,
  Report,
  Rules,
  Explain,
  Test,
  Config,
  Schema,
  Init,
  Completions,
  Manual
};

/// When `fail-on` is reached.
struct FailOn {
  std::optional<Level> level = Level::Error;  ///< nothing: never
};

/// Which fixes are made.
enum class Fixes { None, Safe, All };

/// What is done with a baseline.
enum class BaselineUse { None, Silence, Write, Prune };

/// A format, and where it goes.
struct ReportTarget {
  std::string format;
  std::string path;
};

/// A command line, checked and with the environment's say in it.
struct Options {
  Command command = Command::Check;
  std::vector<std::string> paths;  ///< of drafts; for `test` the packs, for `explain` the rule
  std::string format = "text";
  std::optional<std::string> output_path;  ///< -o: of `format`, instead of standard output
  std::vector<ReportTarget> reports;       ///< --report
  Fixes fixes = Fixes::None;               ///< --fix, --fix-all
  bool diff = false;                       ///< shows them and makes none
  bool dry_run = false;                    ///< counts them and makes none
  BaselineUse baseline = BaselineUse::None;
  std::string baseline_path;
  bool use_stated_baseline = true;    ///< that of advolint.yaml
  std::optional<std::string> since;   ///< a revision of Git's: --since, --changed
  std::vector<std::string> excludes;  ///< globs, as .gitignore writes them
  bool use_ignore_files = true;
  bool passes_over_excluded = false;  ///< --force-exclude: named files, too
  bool show_files = false;
  bool statistics = false;
  bool warnings_are_errors = false;  ///< -Werror
  std::size_t error_limit = 0;       ///< 0: none
  std::optional<FailOn> fail_on;     ///< nothing: what the workspace says, else error
  std::optional<std::size_t> max_warnings;
  std::optional<std::string> config_path;
  bool use_config = true;
  std::vector<std::string> packs;
  std::map<std::string, Level> levels;      ///< by rule: --error, --warning, --note, --none
  std::vector<std::string> only;            ///< rules; empty: all
  std::vector<std::string> platforms;       ///< `count`
  std::vector<std::string> months;          ///< `calendar`, `report`: "2026-03"
  std::optional<std::string> pages_folder;  ///< `rules --docs`
  std::string language;                     ///< --language; empty: not stated
  std::string environment_language;         ///< "es" where LANG is es_US.UTF-8; may be empty
  Phrasebook phrases;                       ///< of these two: where no workspace is at hand
  std::string standard_input_name = "stdin.md";
  Date today;
  bool today_is_stated = false;  ///< by --today or the environment, and not by the clock
  unsigned jobs = 1;
  bool allow_empty = false;
  bool raw = false;
  bool kinds = false;
  std::string export_to;  ///< `export`: a scheduler, or "ics"
  bool force = false;     ///< `export`: writes posts with errors, too
  bool pictures = false;  ///< `report`: shows them
  bool origins = false;   ///< `config`: which file says what
  bool quiet = false;
  bool verbose = false;
  bool color = false;
};

/// What to do: a command, or nothing more than leave with an exit code (--help, --version, a fault
/// of usage that was reported).
using Parsed = std::variant<Options, int>;

Parsed parse_options(const Invocation& invocation);

}  // namespace advolint
