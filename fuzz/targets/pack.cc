// A rule pack: parsed, compiled, its examples run, its rules used on a draft and a calendar.
#include "harness/bundle.h"
#include "harness/program.h"
#include "harness/target.h"

namespace advolint::fuzz {

void try_input(std::string_view input) {
  testing::MemoryFiles files;
  files.write("pack.yaml", input);
  files.write("advolint.yaml", "organisation: { name: Riverbend Public Library }\n");
  files.write("a-x.md",
              "Thank you, @RepLee! Read more at https://library.example/van. #FundLibraries\n");
  files.write("plan.csv",
              "date,platform,text\n2026-04-20,facebook,The van is back.\n2026-04-20,x,Come in.\n");
  run_program(files, {"test", "pack.yaml"});
  run_program(files, {"check", "--pack", "pack.yaml"});
}

}  // namespace advolint::fuzz
