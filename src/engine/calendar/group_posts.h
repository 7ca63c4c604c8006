#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <utility>

#include "checks/calendar_kind.h"
#include "pack/rule.h"

namespace advolint {

/// Hears of one group after the other: all stretches of days together hold each post many times.
using VisitGroup = std::function<void(CalendarGroup& group)>;

/// Shows the groups in which the claim with the index `number` judges `posts`, which are sorted by
/// date: for each day, week or month that has posts, every stretch of days that ends with a post,
/// each campaign with posts, and, posts or none, each meeting until today and each day of action.
/// Parted by platform or channel where the claim says so.
void visit_groups(const Workspace& workspace, std::optional<Date> today,
                  std::span<const CalendarPost* const> posts, const RuleCalendarClaim& claim,
                  std::uint32_t number, const VisitGroup& visit);

/// The first and the last day of the day, week or month around `date`; of other periods, `date`.
std::pair<Date, Date> stretch_around(Date date, Across::Period period);

/// "March 2026", in the language of `phrases`.
std::string month_name(Date date, const Phrasebook& phrases);

/// How messages name a group: "2026-03-02", "March 2026", "the 28 days to 2026-03-28", "Fund our
/// libraries".
std::string period_of(const CalendarGroup& group, const Across& across, const Phrasebook& phrases);

}  // namespace advolint
