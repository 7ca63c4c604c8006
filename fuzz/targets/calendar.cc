// Tables: files of their own, and those in a text.
#include "harness/bundle.h"
#include "harness/sound_draft.h"
#include "harness/target.h"

void advolint::fuzz::try_input(std::string_view input) {
  const BundledFile file = named_file(input, "plan.csv");
  read_soundly(file.name, file.bytes);
}
