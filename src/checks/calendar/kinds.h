#pragma once

#include "checks/calendar_kind.h"

namespace advolint {

extern const CalendarKind kDistinctKind;
extern const CalendarKind kGapKind;
extern const CalendarKind kPlatformsKind;
extern const CalendarKind kPostsKind;
extern const CalendarKind kRareSpellingKind;
extern const CalendarKind kRatioKind;
extern const CalendarKind kRepeatedKind;
extern const CalendarKind kStatedKind;
extern const CalendarKind kVarietyKind;

}  // namespace advolint
