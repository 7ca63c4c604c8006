#include "cli/shell/completions.h"

#include <ostream>
#include <string>

#include "cli/commands.h"

namespace advolint {

int run_completions(const Invocation& invocation, const Options& options) {
  const CommandLine line = describe_command_line(options.phrases);
  const std::string& shell = options.paths.front();
  if (shell == "bash") invocation.out << bash_completions(line);
  if (shell == "fish") invocation.out << fish_completions(line);
  if (shell == "zsh") invocation.out << zsh_completions(line);
  return kExitClean;
}

}  // namespace advolint
