#include "cli/terminal.h"

#include <unistd.h>

namespace advolint {

bool output_is_terminal() { return ::isatty(STDOUT_FILENO) == 1; }

bool errors_are_at_terminal() { return ::isatty(STDERR_FILENO) == 1; }

}  // namespace advolint
