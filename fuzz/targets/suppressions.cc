// What drafts silence: nothing is found that is not there without it, but in suppressions
// themselves.
#include <algorithm>
#include <string>
#include <vector>

#include "engine/lint.h"
#include "harness/bundle.h"
#include "harness/judge.h"
#include "harness/sound_draft.h"
#include "harness/target.h"

namespace advolint::fuzz {
namespace {

/// The same bytes, in which nothing is silenced.
std::string without_suppressions(std::string_view bytes) {
  std::string text(bytes);
  for (const std::string_view word : {"advolint-", "ignore:"}) {
    for (std::size_t at = text.find(word); at != text.npos; at = text.find(word, at + 1))
      text[at] = 'e';
  }
  return text;
}

bool is_of(const Diagnostic& a, const Diagnostic& b) {
  return a.rule == b.rule && a.location.span == b.location.span;
}

}  // namespace

void try_input(std::string_view input) {
  const BundledFile file = named_file(input, "a-x.md");
  read_soundly(file.name, file.bytes);
  const auto found = judge(file.name, file.bytes).diagnostics;
  const auto all = judge(file.name, without_suppressions(file.bytes)).diagnostics;
  // A comment that means nothing to advolint is a note in plain text, and hides what is in it.
  if (std::ranges::find(all, "editor-note-left-in", &Diagnostic::rule) != all.end()) return;
  for (const Diagnostic& it : found) {
    if (it.rule.find("ignore") != it.rule.npos) continue;  // of suppressions themselves
    promise(std::ranges::any_of(all, [&](const Diagnostic& other) { return is_of(it, other); }),
            "silencing finds nothing");
  }
}

}  // namespace advolint::fuzz
