#pragma once

#include <optional>
#include <string>
#include <vector>

namespace advolint {

/// What a program left after.
struct ProgramRun {
  int exit_code = 0;
  std::string output;
};

/// Runs `arguments`, the first of which is looked for in $PATH, with nothing to read, and with what
/// it complains of dropped. Nothing where it cannot be started. No shell is between.
std::optional<ProgramRun> run_program(const std::vector<std::string>& arguments);

}  // namespace advolint
