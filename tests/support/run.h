#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace advolint::testing {

/// What a run of the program left after.
struct Run {
  int exit_code = 0;
  std::string out;
  std::string err;
};

/// Runs the program within this process in `folder`, on 2026-04-14, without an environment.
Run run_in(const std::string& folder, std::vector<std::string> arguments,
           std::string_view standard_input = {}, std::string_view today = "2026-04-14");

}  // namespace advolint::testing
