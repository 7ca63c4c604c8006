#include "harness/program.h"

#include <algorithm>
#include <optional>
#include <sstream>
#include <string_view>
#include <utility>

#include "cli/run_cli.h"
#include "engine/files/kept_profiles.h"
#include "harness/target.h"
#include "text/date.h"
#include "text/utf8.h"

namespace advolint::fuzz {
namespace {

bool steers_terminal(std::string_view text) {
  return std::ranges::any_of(text, [](char c) {
    return (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t') || c == '\x7F';
  });
}

}  // namespace

Run run_program(testing::MemoryFiles& files, std::vector<std::string> arguments) {
  static KeptProfiles kept;
  std::istringstream in;
  std::ostringstream out;
  std::ostringstream err;
  const int exit_code =
      run_cli({.arguments = std::move(arguments),
               .working_directory = files.working_directory(),
               .variable = [](const std::string&) { return std::optional<std::string>(); },
               .today = parse_iso_date("2026-04-14").value(),
               .has_system = false,
               .kept_profiles = &kept,
               .files = files,
               .in = in,
               .out = out,
               .err = err});
  Run run{.exit_code = exit_code, .out = out.str(), .err = err.str()};
  promise(exit_code >= 0 && exit_code <= 2, "an exit code of 0, 1 or 2");
  for (const std::string* it : {&run.out, &run.err}) {
    promise(!steers_terminal(*it), "no output steers a terminal");
    promise(utf8::ill_formed(*it).empty(), "output is UTF-8");
  }
  return run;
}

}  // namespace advolint::fuzz
