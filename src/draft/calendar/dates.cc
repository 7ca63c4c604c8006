#include "draft/calendar/dates.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include <fmt/format.h>

#include "draft/calendar/cell_words.h"
#include "draft/calendar/words.h"
#include "text/ascii.h"

namespace advolint {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";
constexpr unsigned kMonthsInYear = 12;

/// A run of digits.
struct Number {
  unsigned value = 0;
  std::size_t size = 0;  ///< in digits; 0: there is none
};

/// The number at the start of `text`, which it is taken from. Years are the longest that matter.
Number take_number(std::string_view& text) {
  constexpr std::size_t kLongest = 4;
  Number number;
  while (number.size < text.size() && is_ascii_digit(text[number.size])) ++number.size;
  if (number.size > kLongest) return {};
  std::from_chars(text.data(), text.data() + number.size, number.value);
  text.remove_prefix(number.size);
  return number;
}

Date date_of(unsigned year, unsigned month, unsigned day) {
  return {std::chrono::year(static_cast<int>(year)), std::chrono::month(month),
          std::chrono::day(day)};
}

/// "26" is 2026; three digits are no year.
std::optional<unsigned> year_of(Number number) {
  constexpr unsigned kCentury = 2000;
  if (number.size == 4) return number.value;
  return number.size == 2 ? std::optional(kCentury + number.value) : std::nullopt;
}

/// Three numbers with the same sign between them, or two: day and month.
struct Numbers {
  std::array<Number, 3> parts;
  std::size_t count = 3;
  char sign = '/';
  std::string_view after;
};

/// Whether nothing but blanks or a time comes after day and month: "3/2", "2.3.", "3/2 9:30".
bool ends_after_month(std::string_view& text, char sign) {
  if (sign == '.' && text.starts_with('.') && (text.size() == 1 || text[1] == ' ')) {
    const std::size_t next = std::min(text.find_first_not_of(' ', 1), text.size());
    const std::size_t digits = std::min(text.find_first_not_of("0123456789", next), text.size());
    const bool is_year = digits > next && (digits == text.size() || text[digits] != ':');
    if (!is_year) text.remove_prefix(1);
    return !is_year;
  }
  return text.empty() || text.front() == ',' || kBlanks.find(text.front()) != text.npos;
}

std::optional<Numbers> read_numbers(std::string_view text) {
  Numbers numbers;
  for (std::size_t i = 0; i < numbers.parts.size(); ++i) {
    if (i > 0) {
      if (i == 2 && ends_after_month(text, numbers.sign)) {
        numbers.count = 2;
        break;
      }
      if (text.empty() || std::string_view("/-.").find(text.front()) == std::string_view::npos)
        return std::nullopt;
      if (i > 1 && text.front() != numbers.sign) return std::nullopt;
      numbers.sign = text.front();
      text.remove_prefix(1);
      text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));  // "2. 3. 2026"
    }
    numbers.parts.at(i) = take_number(text);
    if (numbers.parts.at(i).size == 0) return std::nullopt;
  }
  const bool ends = text.empty() || text.front() == 'T' || text.front() == ',' ||
                    kBlanks.find(text.front()) != std::string_view::npos;
  if (!ends) return std::nullopt;
  if (!text.empty()) text.remove_prefix(1);
  numbers.after = without_blanks(text);
  return numbers;
}

bool is_year_first(const Numbers& numbers) { return numbers.parts[0].size == 4; }

using Year = std::optional<std::chrono::year>;

bool can_be_month(Number number) {
  return number.size <= 2 && number.value >= 1 && number.value <= kMonthsInYear;
}

DateOrder order_of(const Numbers& numbers) {
  if (numbers.sign == '.') return DateOrder::DayFirst;
  const bool first = can_be_month(numbers.parts[0]);
  const bool second = can_be_month(numbers.parts[1]);
  if (first == second) return DateOrder::Undecided;
  return first ? DateOrder::MonthFirst : DateOrder::DayFirst;
}

std::optional<WrittenDate> read_numeric_date(const Numbers& numbers, DateOrder order,
                                             const Year& known) {
  const auto& [first, second, third] = numbers.parts;
  if (is_year_first(numbers)) {
    if (numbers.count == 2) return std::nullopt;
    return WrittenDate{date_of(first.value, second.value, third.value), {}, numbers.after};
  }
  auto year = numbers.count == 2 ? std::nullopt : year_of(third);
  if (numbers.count == 2 && known) year = static_cast<unsigned>(static_cast<int>(*known));
  if (!year || first.size > 2 || second.size > 2) return std::nullopt;
  const Date day_first = date_of(*year, second.value, first.value);
  const Date month_first = date_of(*year, first.value, second.value);
  const DateOrder own = order_of(numbers);
  if (own != DateOrder::Undecided) order = own;
  if (order == DateOrder::MonthFirst) return WrittenDate{month_first, {}, numbers.after};
  if (order == DateOrder::DayFirst || first.value == second.value)
    return WrittenDate{day_first, {}, numbers.after};
  if (!can_be_month(first)) return std::nullopt;  // neither is a month
  return WrittenDate{day_first, month_first, numbers.after};
}

/// A date whose month is a word, put together word by word.
class WordyDate {
 public:
  /// Says whether the word belongs to a date.
  bool take(std::string_view word) {
    const CalendarWords& words = calendar_words();
    const std::string_view digits =
        word.substr(0, std::min(word.find_first_not_of("0123456789"), word.size()));
    if (!digits.empty()) {
      const std::string_view ending = word.substr(digits.size());
      return (ending.empty() || words.beside_dates.contains(ending)) && take_digits(digits);
    }
    const auto month = words.months.find(word);
    if (month == words.months.end() || month_ != 0) return words.beside_dates.contains(word);
    month_ = month->second;
    return true;
  }

  [[nodiscard]] std::optional<Date> date(const Year& known) const {
    if (month_ == 0 || !day_ || (!year_ && !known)) return std::nullopt;
    const auto year = year_ ? *year_ : static_cast<unsigned>(static_cast<int>(*known));
    return date_of(year, month_, *day_);
  }

 private:
  bool take_digits(std::string_view digits) {
    const Number number = take_number(digits);
    if (!digits.empty() || number.size == 0) return false;
    std::optional<unsigned>& into = number.size == 4 || day_ ? year_ : day_;
    if (into) return false;
    into = number.size <= 2 && !day_ ? number.value : year_of(number);
    return into.has_value();
  }

  unsigned month_ = 0;
  std::optional<unsigned> day_, year_;
};

/// Where a time begins after a date in words ("March 2, 2026 9:00 AM"), or the end of `text`.
std::size_t find_time(std::string_view text) {
  std::size_t at = std::min(text.find(':'), text.size());
  if (at == text.size()) return at;
  while (at > 0 && is_ascii_digit(text[at - 1])) --at;
  return at;
}

std::optional<WrittenDate> read_wordy_date(std::string_view text, const Year& known) {
  const std::size_t time = find_time(text);
  const std::string plain = plain_words(text.substr(0, time));
  WordyDate date;
  for (std::size_t at = 0; at < plain.size();) {
    const std::size_t end = std::min(plain.find(' ', at), plain.size());
    if (!date.take(std::string_view(plain).substr(at, end - at))) return std::nullopt;
    at = end + 1;
  }
  const auto read = date.date(known);
  return read ? std::optional(WrittenDate{*read, {}, text.substr(time)}) : std::nullopt;
}

/// What comes after the number of an hour: "am", "pm" or nothing but a word for hours.
enum class HalfDay { None, Morning, Afternoon, Unknown };

HalfDay half_day_of(std::string_view after) {
  if (after.empty()) return HalfDay::None;  // most times are "18:30", which need no words
  const CalendarWords& known = calendar_words();
  std::string words = plain_words(after);
  const std::size_t last = words.rfind(' ') + 1;
  if (known.zones.contains(std::string_view(words).substr(last)))
    words.resize(last == 0 ? 0 : last - 1);
  if (words.empty() || known.hours.contains(words)) return HalfDay::None;
  if (known.mornings.contains(words)) return HalfDay::Morning;
  if (known.afternoons.contains(words)) return HalfDay::Afternoon;
  return HalfDay::Unknown;
}

/// Takes ":30", ".30", "h30" or " Uhr 30" from `text`; 0 where no minutes are there.
Number take_minutes(std::string_view& text) {
  for (const std::string_view sign : {":", ".", "h", "H", " h ", " Uhr "}) {
    if (!text.starts_with(sign)) continue;
    std::string_view digits = text.substr(sign.size());
    const Number minutes = take_number(digits);
    if (minutes.size != 2) continue;
    text = digits;
    return minutes;
  }
  return {};
}

/// A date, and the day of the week that is beside it.
struct BesideWeekday {
  std::string_view rest;
  std::optional<std::size_t> day;  ///< 0 is Monday
};

std::optional<std::size_t> weekday_of(std::string_view word) {
  const auto found = calendar_words().weekdays.find(plain_words(word));
  return found == calendar_words().weekdays.end() ? std::nullopt : std::optional(found->second.day);
}

/// "Mon 31/12/2026", "31/12/2026 (Mon)".
std::optional<BesideWeekday> part_weekday(std::string_view text) {
  const std::size_t blank = text.find(' ');
  if (blank == std::string_view::npos) return std::nullopt;
  const std::string_view first = text.substr(0, blank);
  if (calendar_words().beside_dates.contains(plain_words(first)))
    return BesideWeekday{without_blanks(text.substr(blank)), weekday_of(first)};
  const std::size_t last = text.rfind(' ');
  const auto day = weekday_of(text.substr(last));
  if (!day) return std::nullopt;
  return BesideWeekday{without_blanks(text.substr(0, last)), day};
}

/// The day of the week tells which number is the month: "Mon 3/2".
void settle_order(WrittenDate& date, std::optional<std::size_t> weekday) {
  if (!date.instead || !weekday) return;
  const auto is_on = [&](const Date& it) {
    return it.ok() &&
           std::chrono::weekday(std::chrono::sys_days(it)).iso_encoding() == *weekday + 1;
  };
  if (is_on(date.date) == is_on(*date.instead)) return;
  if (is_on(*date.instead)) date.date = *date.instead;
  date.instead.reset();
}

/// The time of ".395833" or "0,395833" of a day.
std::optional<std::string> read_part_of_day(std::string_view text) {
  constexpr int kMinutesInDay = 24 * 60;
  constexpr int kDecimal = 10;
  constexpr std::size_t kMostDigits = 17;
  if (text.starts_with('0')) text.remove_prefix(1);
  if (text.size() < 2 || text.size() > kMostDigits || (text[0] != '.' && text[0] != ','))
    return std::nullopt;
  double part = 0;
  double place = 1;
  for (const char digit : text.substr(1)) {
    if (!is_ascii_digit(digit)) return std::nullopt;
    place /= kDecimal;
    part += place * (digit - '0');
  }
  const auto minutes = static_cast<int>(std::lround(part * kMinutesInDay)) % kMinutesInDay;
  return fmt::format("{:02}:{:02}", minutes / 60, minutes % 60);
}

}  // namespace

std::optional<WrittenDate> read_written_date(std::string_view text, DateOrder order,
                                             std::optional<std::chrono::year> year) {
  text = without_blanks(text);
  const auto numbers = read_numbers(text);
  if (numbers) {
    auto date = read_numeric_date(*numbers, order, year);
    if (!date) return date;
    // "3/2/2026 (Mon)"
    if (const auto weekday = weekday_of(date->after)) {
      settle_order(*date, weekday);
      date->after = {};
    }
    return date;
  }
  if (const auto beside = part_weekday(text)) {
    if (const auto rest = read_numbers(beside->rest)) {
      auto date = read_numeric_date(*rest, order, year);
      if (date) settle_order(*date, beside->day);
      return date;
    }
  }
  return read_wordy_date(text, year);
}

std::optional<WrittenDate> read_serial_date(std::string_view text) {
  constexpr std::chrono::sys_days kDayNought{std::chrono::year(1899) / 12 / 30};
  constexpr int kFirst = 40'000;
  constexpr int kLast = 60'000;
  constexpr std::size_t kDigits = 5;
  text = without_blanks(text);
  int number = 0;
  const auto end = std::min(text.find_first_not_of("0123456789"), text.size());
  if (end != kDigits) return std::nullopt;
  std::from_chars(text.data(), text.data() + end, number);
  const std::string_view after = text.substr(end);
  const bool is_number = after.empty() || read_part_of_day(after);
  if (!is_number || number < kFirst || number > kLast) return std::nullopt;
  return WrittenDate{Date(kDayNought + std::chrono::days(number)), {}, after};
}

DateOrder order_said_by(std::string_view text, std::optional<std::chrono::year> year) {
  text = without_blanks(text);
  auto numbers = read_numbers(text);
  auto weekday = numbers ? weekday_of(numbers->after) : std::nullopt;
  if (!numbers) {
    const auto beside = part_weekday(text);
    if (beside) numbers = read_numbers(beside->rest);
    if (beside) weekday = beside->day;
  }
  const bool is_open = numbers && !is_year_first(*numbers) && numbers->sign != '.';
  if (!is_open) return DateOrder::Undecided;
  const DateOrder order = order_of(*numbers);
  if (order != DateOrder::Undecided || !weekday) return order;
  auto date = read_numeric_date(*numbers, order, year);
  if (!date || !date->instead) return order;
  const Date month_first = *date->instead;
  settle_order(*date, weekday);
  if (date->instead) return order;
  return date->date == month_first ? DateOrder::MonthFirst : DateOrder::DayFirst;
}

std::optional<std::string> read_time_of_day(std::string_view text) {
  constexpr unsigned kNoon = 12;
  text = without_blanks(text);
  const Number hour = take_number(text);
  if (hour.size == 0 || hour.size > 2) return std::nullopt;
  const Number minutes = take_minutes(text);
  if (minutes.size != 0) take_minutes(text);  // seconds
  if (text.starts_with('+')) text = {};       // "+01:00", as machines write it
  const HalfDay half = half_day_of(text);
  const bool is_bare = minutes.size == 0 && half == HalfDay::None && text.empty();
  const bool is_clock =
      half == HalfDay::None ? hour.value < 24 : hour.value >= 1 && hour.value <= kNoon;
  if (half == HalfDay::Unknown || is_bare || !is_clock || minutes.value >= 60) return std::nullopt;
  const unsigned value = half == HalfDay::None ? hour.value : hour.value % kNoon;
  return fmt::format("{:02}:{:02}", half == HalfDay::Afternoon ? value + kNoon : value,
                     minutes.value);
}

std::optional<std::string> read_time_slot(std::string_view text) {
  if (auto time = read_time_of_day(text)) return time;
  for (const std::string_view sign : {"-", "\u2013", "\u2014", " to ", " a "}) {
    const std::size_t at = text.find(sign);
    if (at == std::string_view::npos) continue;
    const std::string_view begin = without_blanks(text.substr(0, at));
    const std::string_view end = without_blanks(text.substr(at + sign.size()));
    if (!read_time_of_day(end)) continue;
    if (auto time = read_time_of_day(begin)) return time;
    // "9-11 am": what comes after the end holds for the begin, too.
    const std::size_t letters = std::min(end.find_first_not_of("0123456789:. "), end.size());
    return read_time_of_day(std::string(begin) + " " + std::string(end.substr(letters)));
  }
  return std::nullopt;
}

std::optional<std::string> read_cell_time(std::string_view text) {
  text = without_blanks(text);
  // No point: "00.25" is a time as people write it.
  const bool is_number = text.starts_with('.') || text.starts_with("0.") || text.starts_with("0,");
  if (is_number) {
    if (auto time = read_part_of_day(text)) return time;
  }
  return read_time_slot(text);
}

}  // namespace advolint
