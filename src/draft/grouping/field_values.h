#pragma once

#include <optional>
#include <vector>

#include "draft/grouping/announced.h"
#include "draft/grouping/records.h"
#include "draft/grouping/section.h"
#include "draft/label_words.h"
#include "text/date.h"
#include "text/date_order.h"
#include "text/source_file.h"
#include "yaml/node.h"

namespace advolint {

/// What field lines and labels say of a post, as front matter would.
struct StatedFields {
  yaml::Node fields;  ///< a mapping, or null
  std::map<std::string, SaidBy, std::less<>> said_by;
  std::vector<NetworkUse> networks;
};

/// How dates are read that leave something open.
struct DateHints {
  std::optional<std::chrono::year> year;    ///< the year that the file is about
  std::optional<std::chrono::month> month;  ///< the month that its titles name with a year
  DateOrder order = DateOrder::Undecided;
  /// The first day that a weekday alone may mean: the day after a mail about a week was sent.
  std::optional<Date> week;
};

/// Adds what `lines` say, each as the column of a calendar that is called so. Keys that are there
/// already stay.
void add_fields(const std::vector<FieldLine>& lines, const LabelWords& words,
                const DateHints& hints, StatedFields& stated);

/// Adds the day, the language and the kind that labels give. Keys that are there already stay.
void add_heading(const Heading& heading, const DateHints& hints, StatedFields& stated);

/// Gives a post without a date that of all posts.
void add_day(const DayForAll& day, Post& post);

}  // namespace advolint
