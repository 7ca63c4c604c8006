#pragma once

#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "text/date_order.h"
#include "text/span.h"
#include "text/words.h"

namespace advolint {

using Date = std::chrono::year_month_day;

/// "2026-03-02", also with a time after it ("2026-03-02T09:00", "2026-03-02 09:00"). Nothing if it
/// is written otherwise; a date that does not exist ("2026-02-30") comes back with ok() false.
std::optional<Date> parse_iso_date(std::string_view text);

/// "15/11/2026", "15.11.2026" or "15-11-2026" in the given order; nothing if it is written
/// otherwise, or the order is not decided. One that does not exist comes back with ok() false.
std::optional<Date> parse_numeric_date(std::string_view text, DateOrder order);

/// "2026-03-02".
std::string to_iso(Date date);

/// "Monday".
std::string_view weekday_name(Date date);

class Lexicon;

/// `weekday` in the language, the length and the case in which `written` names one: "Tue" gives
/// "Wed", "martes" gives "miércoles".
std::string weekday_like(std::string_view written, std::chrono::weekday weekday,
                         const Lexicon& lexicon);

/// A date written in prose: "Tuesday, March 3", "Tue 3 March 2026", "March 3rd", "3/3/2026" is not
/// one (ambiguous).
struct DateInText {
  TextSpan span;  ///< weekday to year, what of it is there
  std::optional<TextSpan> weekday_span;
  std::optional<std::chrono::weekday> weekday;
  std::chrono::month month{};
  std::chrono::day day{};
  std::optional<std::chrono::year> year;  ///< as written
};

/// The dates in `text`, by the names of months and weekdays in `lexicon`, in order.
std::vector<DateInText> find_dates(std::string_view text, const Lexicon& lexicon);
/// As above, of a text whose words are cut already: `words` are cut_words(text).
std::vector<DateInText> find_dates(std::string_view text, std::span<const WordToken> words,
                                   const Lexicon& lexicon);

}  // namespace advolint
