#pragma once

#include <map>
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

using Environment = std::map<std::string, std::string>;

/// Runs the program within this process in `folder`, on 2026-04-14, with nothing in its environment
/// but what is given.
Run run_in(const std::string& folder, std::vector<std::string> arguments,
           std::string_view standard_input = {}, std::string_view today = "2026-04-14",
           const Environment& environment = {});

}  // namespace advolint::testing
