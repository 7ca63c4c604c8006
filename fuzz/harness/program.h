#pragma once

#include <string>
#include <vector>

#include "support/memory_files.h"

namespace advolint::fuzz {

/// What a run of the program left after.
struct Run {
  int exit_code = 0;
  std::string out;
  std::string err;
};

/// Runs the program among `files` on 2026-04-14, and holds it to what it promises whatever it
/// reads: an exit code that says something, and no sign that steers a terminal.
Run run_program(testing::MemoryFiles& files, std::vector<std::string> arguments);

}  // namespace advolint::fuzz
