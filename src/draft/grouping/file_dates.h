#pragma once

#include <chrono>
#include <optional>

#include "draft/naming/piece.h"
#include "text/date.h"
#include "text/date_order.h"
#include "text/language.h"

// What the labels and texts of a file tell of its dates.
namespace advolint {

/// The year that dates without one mean: the only one that labels name, else that of a title such
/// as "Library Week 2026", else that of the first full date, else the only one of the text.
std::optional<std::chrono::year> year_of(const Pieces& pieces, const Lexicon& lexicon);

/// The month that a title names with its year: "Plan for April 2026".
std::optional<std::chrono::month> month_of(const Pieces& pieces);

/// Which number is the month in the fields that are dates, if one of them tells.
DateOrder order_of(const Pieces& pieces, std::optional<std::chrono::year> year);

/// The day after a mail was sent whose labels name days of the week, two or more.
std::optional<Date> week_of(const Pieces& pieces, const Lexicon& lexicon);

}  // namespace advolint
