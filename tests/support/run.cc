#include "support/run.h"

#include <optional>
#include <sstream>

#include "cli/run_cli.h"
#include "files/disk_files.h"
#include "support/temporary_folder.h"

namespace advolint::testing {

Run run_in(const std::string& folder, std::vector<std::string> arguments,
           std::string_view standard_input, std::string_view today,
           const Environment& environment) {
  const WorkingFolder here(folder);
  DiskFiles files;
  std::istringstream in{std::string(standard_input)};
  std::ostringstream out;
  std::ostringstream err;
  const auto variable = [&](const std::string& name) -> std::optional<std::string> {
    const auto found = environment.find(name);
    return found == environment.end() ? std::nullopt : std::optional(found->second);
  };
  const int exit_code = run_cli({.arguments = std::move(arguments),
                                 .working_directory = files.working_directory(),
                                 .variable = variable,
                                 .today = parse_iso_date(today).value(),
                                 .files = files,
                                 .in = in,
                                 .out = out,
                                 .err = err});
  return {.exit_code = exit_code, .out = out.str(), .err = err.str()};
}

}  // namespace advolint::testing
