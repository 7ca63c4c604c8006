#pragma once

#include <string>
#include <vector>

#include "engine/calendar/view.h"
#include "report/month/month_facts.h"

namespace advolint {

/// The days of a month, both included.
struct MonthDays {
  Date first, last;
  [[nodiscard]] bool hold(Date date) const { return first <= date && date <= last; }
};

/// "Senator Maria Lee"; the id itself where nobody has it.
std::string official_in_words(const Workspace& workspace, const std::string& id);

/// Its name; its id where it has none.
std::string title_of(const Campaign& campaign);

/// The stretches of at least `least` days in the month of which `posts` holds none.
std::vector<MonthSilence> silences_between(MonthDays month, const std::vector<Date>& posts,
                                           int least);

/// Each channel of `posts`, and those that the organisation states and does not use.
std::vector<MonthChannel> channels_of(const Workspace& workspace, MonthDays month,
                                      const std::vector<MonthPost>& posts);

std::vector<MonthDayOfAction> days_of_action_in(const Workspace& workspace, MonthDays month,
                                                const CalendarView& view);
/// `posts` are those of the page, to which it links.
std::vector<MonthMeeting> meetings_in(const Workspace& workspace, MonthDays month,
                                      const CalendarView& view,
                                      const std::vector<MonthPost>& posts);
std::vector<MonthEvent> events_in(const Workspace& workspace, MonthDays month);

}  // namespace advolint
