#pragma once

#include <functional>
#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

#include "files/writable_files.h"
#include "text/date.h"

namespace advolint {

class KeptProfiles;

/// Everything that a run gets from outside: nothing below cli/ asks the system for it.
struct Invocation {
  std::vector<std::string> arguments;  ///< without the program's name
  std::string working_directory;       ///< absolute
  std::function<std::optional<std::string>(const std::string& name)>
      variable;  ///< of the environment
  Date today;
  unsigned cores = 1;
  bool output_is_terminal = false;
  bool errors_are_at_terminal = false;
  /// Whether there are other programs, such as Git, and threads: not so as WebAssembly.
  bool has_system = true;
  /// Of earlier runs of this process; null: it has one run.
  KeptProfiles* kept_profiles = nullptr;
  WritableFiles& files;
  std::istream& in;
  std::ostream& out;
  std::ostream& err;
  /// Set by run_cli: `out` past the filter of SafeOutput, for a draft that is handed back.
  std::ostream* unfiltered_out = nullptr;
  /// Likewise `err`, for a line on a terminal that is written over.
  std::ostream* unfiltered_err = nullptr;
};

/// Runs one command and returns the exit code: 0 nothing found at or above --fail-on, 1 findings, 2
/// a fault of usage, input or configuration.
int run_cli(const Invocation& invocation);

}  // namespace advolint
