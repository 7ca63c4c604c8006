#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/options.h"
#include "files/files.h"

namespace advolint {

/// The command that `name` names exactly.
Command command_named(std::string_view name);

/// `advolint drafts/` means `advolint check drafts/`, `advolint help explain` means
/// `advolint explain --help`, and options may be before a command.
std::vector<std::string> with_command_first(const Files& files, std::vector<std::string> arguments);

/// Whether `arguments`, with their command first, name `check` and no other.
bool names_check_alone(const std::vector<std::string>& arguments);

/// The word after `help`, where it is none of the commands.
std::optional<std::string> unknown_to_help(const std::vector<std::string>& arguments);

/// The command whose name `word` is nearly.
std::optional<std::string> command_like(const std::string& word);

/// The first word, where it was taken for a command and names a folder, too.
std::optional<std::string> folder_taken_for_command(const Files& files,
                                                    const std::vector<std::string>& arguments);

/// The command that a first word such as "chekc" was meant for, where it names no file.
std::optional<std::string> meant_command(const Files& files,
                                         const std::vector<std::string>& arguments);

}  // namespace advolint
