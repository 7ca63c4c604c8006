#include "draft/grouping/heading_day.h"

namespace advolint {

void read_day(const Label& label, const PostText& text, const Heading& above, LabelDay& last_day,
              Heading& heading) {
  // "6:00 a.m." below "Tuesday, May 5" is that day.
  const bool has_day = label.names_date() || (label.day && !above.day);
  heading.day = has_day ? label.day : above.day;
  // "Wednesday" below "Week of March 2"
  const bool is_in_week = label.day && label.day->weekday_alone && heading.day && !has_day;
  if (is_in_week) heading.day->weekday_alone = label.day->weekday_alone;
  heading.day_at = has_day ? text.to_source(label.day->span) : above.day_at;
  // "For X, the same Thursday", below "For Facebook, Thursday 16"
  const bool is_same = label.day && label.day->weekday_alone && last_day.weekday &&
                       *label.day->weekday_alone == *last_day.weekday && !above.day;
  if (is_same) heading.day = last_day;
  if (label.day && label.day->weekday && label.day->day) last_day = *label.day;
  // "If somebody asks" below "Monday": nobody knows when.
  const bool is_reply = label.kind && label.kind->value == "reply";
  if (is_reply && !label.day) heading.day.reset();
}

}  // namespace advolint
