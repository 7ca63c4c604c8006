#include "checks/calendar/kinds.h"

#include <algorithm>

namespace advolint {
namespace {

/// Every kind, sorted by name. A new one is a file beside this, its declaration in kinds.h and its
/// line here.
constexpr const CalendarKind* kKinds[] = {
    &kDistinctKind, &kGapKind,      &kPlatformsKind, &kPostsKind,   &kRareSpellingKind,
    &kRatioKind,    &kRepeatedKind, &kStatedKind,    &kVarietyKind,
};

}  // namespace

std::span<const CalendarKind* const> calendar_kinds() { return kKinds; }

const CalendarKind* find_calendar_kind(std::string_view name) {
  const auto* const* found = std::ranges::find(kKinds, name, &CalendarKind::name);
  return found == std::end(kKinds) ? nullptr : *found;
}

}  // namespace advolint
