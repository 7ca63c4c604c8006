// The whole of `check` on a folder made from the input, and the other commands that read drafts.
#include <string>

#include <nlohmann/json.hpp>

#include "harness/bundle.h"
#include "harness/program.h"
#include "harness/target.h"

namespace advolint::fuzz {
namespace {

constexpr std::size_t kBytesAByte = 20;
constexpr std::size_t kBytesBeside = 200 << 10;

}  // namespace

void try_input(std::string_view input) {
  testing::MemoryFiles files;
  write_all(files, unbundle(input, "a-x.md"));
  const Run check = run_program(files, {"check"});
  promise(check.out.size() + check.err.size() <= kBytesAByte * input.size() + kBytesBeside,
          "what is printed is bounded");
  for (const char* format : {"json", "sarif"}) {
    const Run run = run_program(files, {"check", "--format", format});
    promise(run.exit_code == check.exit_code, "one verdict in all formats");
    promise(nlohmann::json::accept(run.out), "JSON is JSON");
  }
  run_program(files, {"posts"});
  run_program(files, {"calendar"});
}

}  // namespace advolint::fuzz
