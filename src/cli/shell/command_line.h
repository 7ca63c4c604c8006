#pragma once

#include <optional>
#include <string>
#include <vector>

#include "text/phrasebook.h"

namespace advolint {

/// An option, or what is without one.
struct OptionDoc {
  std::vector<std::string> names;    ///< "-o", "--output"; of a positional its name, "path"
  std::string value;                 ///< what follows it, "OUTPUT"; empty: nothing
  std::vector<std::string> choices;  ///< all that may follow it; empty: anything
  bool takes_rules = false;          ///< names of rules
  std::string doc;

  friend bool operator==(const OptionDoc&, const OptionDoc&) = default;
};

struct CommandDoc {
  std::string name;
  std::string doc;
  std::vector<OptionDoc> options;
  std::optional<OptionDoc> positional;
};

/// All that the program takes, for what tells of it: completions of shells and the manual.
struct CommandLine {
  std::string doc;
  std::vector<OptionDoc> options;  ///< without a command
  std::vector<CommandDoc> commands;
};

/// The command line as it is parsed, in the language of `phrases`.
CommandLine describe_command_line(const Phrasebook& phrases);

}  // namespace advolint
