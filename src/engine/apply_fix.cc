#include "engine/apply_fix.h"

#include <algorithm>
#include <vector>

namespace advolint {
namespace {

bool overlaps(const Edit& edit, const std::vector<Edit>& taken) {
  return std::ranges::any_of(taken, [&](const Edit& it) {
    return it.span.overlaps(edit.span) || it.span.begin == edit.span.begin;
  });
}

}  // namespace

std::string apply_fixes(std::string_view bytes, const Diagnostics& diagnostics) {
  std::vector<Edit> edits;
  for (const Diagnostic& diagnostic : diagnostics) {
    if (diagnostic.fixes.empty()) continue;
    const std::vector<Edit>& wanted = diagnostic.fixes.front().edits;
    const bool clashes =
        std::ranges::any_of(wanted, [&](const Edit& it) { return overlaps(it, edits); });
    if (!clashes) edits.insert(edits.end(), wanted.begin(), wanted.end());
  }
  std::ranges::sort(edits, {}, &Edit::span);
  std::string fixed;
  std::size_t at = 0;
  for (const Edit& edit : edits) {
    fixed.append(bytes.substr(at, edit.span.begin - at)).append(edit.replacement);
    at = edit.span.end;
  }
  return fixed.append(bytes.substr(at));
}

}  // namespace advolint
