// Markdown and plain text: what is on the page, what each part says, which parts make a post.
#include "harness/bundle.h"
#include "harness/sound_draft.h"
#include "harness/target.h"

void advolint::fuzz::try_input(std::string_view input) {
  const BundledFile file = named_file(input, "kit.md");
  read_soundly(file.name, file.bytes);
}
