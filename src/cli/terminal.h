#pragma once

namespace advolint {

/// Whether standard output is read by a person at a terminal, not by a file or a program.
bool output_is_terminal();

/// The same of standard error.
bool errors_are_at_terminal();

}  // namespace advolint
