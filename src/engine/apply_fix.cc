#include "engine/apply_fix.h"

#include <algorithm>
#include <iterator>

namespace advolint {

bool EditSet::clashes(const Edit& edit) const {
  const auto touches = [&](const Edit& it) {
    return it.span.overlaps(edit.span) || it.span.begin == edit.span.begin;
  };
  const auto next = std::ranges::lower_bound(edits_, edit.span, {}, &Edit::span);
  return (next != edits_.end() && touches(*next)) ||
         (next != edits_.begin() && touches(*std::prev(next)));
}

bool EditSet::add(const std::vector<Edit>& edits) {
  if (std::ranges::any_of(edits, [&](const Edit& it) { return clashes(it); })) return false;
  for (const Edit& it : edits)
    edits_.insert(std::ranges::lower_bound(edits_, it.span, {}, &Edit::span), it);
  return true;
}

std::string EditSet::apply_to(std::string_view bytes) const {
  std::string out;
  std::size_t at = 0;
  for (const Edit& edit : edits_) {
    out.append(bytes.substr(at, edit.span.begin - at)).append(edit.replacement);
    at = edit.span.end;
  }
  return out.append(bytes.substr(at));
}

std::string apply_fixes(std::string_view bytes, const Diagnostics& diagnostics) {
  EditSet edits;
  for (const Diagnostic& diagnostic : diagnostics) {
    if (!diagnostic.fixes.empty()) edits.add(diagnostic.fixes.front().edits);
  }
  return edits.apply_to(bytes);
}

}  // namespace advolint
