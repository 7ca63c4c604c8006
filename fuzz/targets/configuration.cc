// advolint.yaml and the data files that it names, in the words of a run and as it was understood.
#include "harness/bundle.h"
#include "harness/program.h"
#include "harness/target.h"

namespace advolint::fuzz {

void try_input(std::string_view input) {
  testing::MemoryFiles files;
  files.write("a-x.md", "Thank you, @RepLee! Our levy is on the ballot in May. #FundLibraries\n");
  write_all(files, unbundle(input, "advolint.yaml"));
  run_program(files, {"config"});
  run_program(files, {"check"});
}

}  // namespace advolint::fuzz
