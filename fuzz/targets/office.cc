// Word and Excel files: the bytes of an archive, or the parts that one holds, as they are unpacked.
#include <memory>
#include <string>
#include <utility>

#include "draft/read_draft.h"
#include "harness/archive.h"
#include "harness/bundle.h"
#include "harness/sound_draft.h"
#include "harness/target.h"
#include "office/read_office.h"

namespace advolint::fuzz {
namespace {

void try_file(std::string_view bytes) {
  auto text = read_office(bytes);
  if (!text) return;
  const auto file = std::make_shared<const SourceFile>("kit.docx", *std::move(text));
  promise_sound(read_draft(file, platforms()));
}

}  // namespace

void try_input(std::string_view input) {
  const auto parts = unbundle(input);
  try_file(parts.empty() ? std::string(input) : archive_of(parts));
}

}  // namespace advolint::fuzz
