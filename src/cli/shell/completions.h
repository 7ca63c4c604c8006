#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/shell/command_line.h"

namespace advolint {

/// A script each, which the shell named reads to complete advolint's command line. What may follow
/// is completed where the values are few, else as the name of a file.
std::string bash_completions(const CommandLine& line);
std::string fish_completions(const CommandLine& line);
std::string zsh_completions(const CommandLine& line);

/// The words that may stand for `option`, for a shell that fills in what is between `begin` and
/// `end` by running it; empty where they are not known, which are names of files.
std::string words_for(const OptionDoc& option, std::string_view begin, std::string_view end);

/// `text` as one word of a shell's, in single quotes.
std::string quoted_for_shell(std::string_view text);

/// The names of all commands.
std::vector<std::string> command_names(const CommandLine& line);

}  // namespace advolint
