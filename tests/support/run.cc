#include "support/run.h"

#include <filesystem>
#include <optional>
#include <sstream>

#include "cli/run_cli.h"
#include "support/temporary_folder.h"

namespace advolint::testing {

Run run_in(const std::string& folder, std::vector<std::string> arguments,
           std::string_view standard_input, std::string_view today,
           const Environment& environment) {
  const WorkingFolder here(folder);
  std::istringstream in{std::string(standard_input)};
  std::ostringstream out;
  std::ostringstream err;
  const auto variable = [&](const std::string& name) -> std::optional<std::string> {
    const auto found = environment.find(name);
    return found == environment.end() ? std::nullopt : std::optional(found->second);
  };
  const int exit_code = run_cli({.arguments = std::move(arguments),
                                 .working_directory = std::filesystem::current_path().string(),
                                 .variable = variable,
                                 .today = parse_iso_date(today).value(),
                                 .in = in,
                                 .out = out,
                                 .err = err});
  return {.exit_code = exit_code, .out = out.str(), .err = err.str()};
}

}  // namespace advolint::testing
