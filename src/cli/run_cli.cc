#include "cli/run_cli.h"

#include <variant>

#include "cli/commands.h"
#include "cli/options.h"

namespace advolint {

int run_cli(const Invocation& invocation) {
  const Parsed parsed = parse_options(invocation);
  if (const int* exit_code = std::get_if<int>(&parsed)) return *exit_code;
  const auto& options = std::get<Options>(parsed);
  switch (options.command) {
    case Command::Check:
      return run_check(invocation, options);
    case Command::Posts:
      return run_posts(invocation, options);
    case Command::Count:
      return run_count(invocation, options);
    case Command::Calendar:
      return run_calendar(invocation, options);
    case Command::Rules:
      return run_rules(invocation, options);
    case Command::Explain:
      return run_explain(invocation, options);
    case Command::Test:
      return run_test(invocation, options);
    case Command::Config:
      return run_config(invocation, options);
    case Command::Schema:
      return run_schema(invocation, options);
    case Command::Init:
      return run_init(invocation, options);
  }
  return kExitFault;
}

}  // namespace advolint
