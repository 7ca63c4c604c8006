#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "config/workspace.h"
#include "diag/diagnostic.h"
#include "engine/calendar/calendar.h"
#include "engine/calendar/need.h"
#include "text/date.h"

namespace advolint {

/// Whether findings at the lines of data files are reported, or only those at drafts.
enum class DataFindings { Report, Leave };

/// Posts where they lie: they are large, and there may be very many.
using CalendarPosts = std::vector<const CalendarPost*>;
using PostsByFile = std::vector<std::vector<CalendarPost>>;

void add_pointers(const PostsByFile& files, CalendarPosts& posts);

/// What the claims of `calendar` have to say on `posts`, all of one workspace. A finding on a group
/// is at the latest of its posts that was named in the run, with notes at the others; where the
/// group stands for an entry of a data file and holds no post, at that entry. Groups none of whose
/// posts was named give nothing.
Diagnostics lint_calendar(const Workspace& workspace, std::optional<Date> today,
                          const Calendar& calendar, CalendarPosts posts, DataFindings data);

/// Reads the posts beside those of a run that `need` asks for.
using ReadOthers = std::function<PostsByFile(const CalendarNeed& need)>;

/// What they have to say on `named`, posts of few drafts, beside all others of the workspace: what
/// lint_calendar() finds at them, with as few of the others read as that takes.
Diagnostics lint_named(const Workspace& workspace, std::optional<Date> today,
                       const Calendar& calendar, const CalendarPosts& named,
                       const ReadOthers& read_others);

}  // namespace advolint
