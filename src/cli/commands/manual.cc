#include <ostream>

#include "cli/commands.h"
#include "cli/shell/manual_page.h"

namespace advolint {

int run_manual(const Invocation& invocation, const Options& options) {
  invocation.out << manual_page(describe_command_line(options.phrases), options.phrases);
  return kExitClean;
}

}  // namespace advolint
