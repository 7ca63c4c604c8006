#pragma once

#include <string>

#include "cli/shell/command_line.h"
#include "text/phrasebook.h"

namespace advolint {

/// The manual for `man`, with all commands and their options.
std::string manual_page(const CommandLine& line, const Phrasebook& phrases);

}  // namespace advolint
