#pragma once

#include <string>

#include "engine/scheduling/plan_export.h"
#include "text/date.h"

namespace advolint {

/// A channel as a file of rows that `scheduler` imports.
std::string write_rows(const ExportedChannel& channel, const Scheduler& scheduler);

/// A channel as a calendar file (RFC 5545), an event a post. Its times are moments where the
/// workspace states its time zone, else those of the clocks where it is read. `today` is when it
/// was made.
std::string write_events(const ExportedChannel& channel, Date today);

}  // namespace advolint
