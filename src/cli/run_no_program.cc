#include "cli/run_program.h"

namespace advolint {

std::optional<ProgramRun> run_program(const std::vector<std::string>& /*arguments*/) {
  return std::nullopt;
}

}  // namespace advolint
