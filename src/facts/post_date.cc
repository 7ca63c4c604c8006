#include "facts/post_date.h"

#include <algorithm>
#include <vector>

#include "text/ascii.h"
#include "text/time_of_day.h"

namespace advolint {
namespace {

constexpr int kFirstYear = 1990;
constexpr int kLastYear = 2099;

bool are_digits(std::string_view text) { return std::ranges::all_of(text, is_ascii_digit); }

int number_of(std::string_view digits) {
  int number = 0;
  for (const char digit : digits) number = number * 10 + (digit - '0');
  return number;
}

bool is_year(std::string_view text) {
  return text.size() == 4 && are_digits(text) && number_of(text) >= kFirstYear &&
         number_of(text) <= kLastYear;
}

bool is_two_digits(std::string_view text) { return text.size() == 2 && are_digits(text); }

bool is_month(std::string_view text) {
  return is_two_digits(text) && number_of(text) >= 1 && number_of(text) <= 12;
}

Date date_of(std::string_view year, std::string_view month, std::string_view day) {
  return Date{std::chrono::year(number_of(year)),
              std::chrono::month(static_cast<unsigned>(number_of(month))),
              std::chrono::day(static_cast<unsigned>(number_of(day)))};
}

/// A run of digits and the separators between them, as "2026-03-02" or "20260302".
std::optional<PathDate> date_at(std::string_view text) {
  constexpr std::string_view kSeparators = "-_.";
  if (text.size() < 7 || !is_year(text.substr(0, 4))) return std::nullopt;
  const char separator = text[4];
  const auto ends = [&](std::size_t size) {
    return text.size() == size || !is_ascii_digit(text[size]);
  };
  if (is_ascii_digit(separator)) {
    if (text.size() < 8 || !ends(8) || !are_digits(text.substr(0, 8))) return std::nullopt;
    return PathDate{.date = date_of(text.substr(0, 4), text.substr(4, 2), text.substr(6, 2)),
                    .text = std::string(text.substr(0, 8))};
  }
  if (kSeparators.find(separator) == std::string_view::npos || !is_two_digits(text.substr(5, 2)))
    return std::nullopt;
  if (text.size() >= 10 && text[7] == separator && is_two_digits(text.substr(8, 2)) && ends(10)) {
    return PathDate{.date = date_of(text.substr(0, 4), text.substr(5, 2), text.substr(8, 2)),
                    .text = std::string(text.substr(0, 10))};
  }
  if (separator != '-' || !ends(7) || !is_month(text.substr(5, 2))) return std::nullopt;
  return PathDate{.date = date_of(text.substr(0, 4), text.substr(5, 2), "01"),
                  .precision = DatePrecision::Month,
                  .text = std::string(text.substr(0, 7))};
}

/// The first date in one name of the path.
std::optional<PathDate> date_in_name(std::string_view name) {
  for (std::size_t at = 0; at < name.size(); ++at) {
    if (!is_ascii_digit(name[at]) || (at > 0 && is_ascii_digit(name[at - 1]))) continue;
    if (auto date = date_at(name.substr(at))) return date;
  }
  return std::nullopt;
}

/// "2026", "03" and perhaps "02" as folders one in another; `index` is the year's.
std::optional<PathDate> date_in_folders(const std::vector<std::string_view>& names,
                                        std::size_t index) {
  if (!is_year(names[index]) || index + 2 >= names.size() || !is_month(names[index + 1]))
    return std::nullopt;
  const std::string month = std::string(names[index]) + "/" + std::string(names[index + 1]);
  if (index + 3 < names.size() && is_two_digits(names[index + 2])) {
    return PathDate{.date = date_of(names[index], names[index + 1], names[index + 2]),
                    .text = month + "/" + std::string(names[index + 2])};
  }
  return PathDate{.date = date_of(names[index], names[index + 1], "01"),
                  .precision = DatePrecision::Month,
                  .text = month};
}

std::vector<std::string_view> names_in(std::string_view path) {
  std::vector<std::string_view> names;
  while (true) {
    const std::size_t slash = path.find('/');
    names.push_back(path.substr(0, slash));
    if (slash == std::string_view::npos) return names;
    path.remove_prefix(slash + 1);
  }
}

std::optional<int> minute_in(const Fields& fields) {
  const std::string time = fields.word("time");
  return time.empty() ? std::nullopt : parse_time_of_day(time);
}

/// `stated` with the draft's `time:`, moved from its `timezone:` to the clocks of `time_zone`.
DateTime local_time(DateTime stated, const Fields& fields, const std::string& time_zone) {
  if (!stated.minute) stated.minute = minute_in(fields);
  return in_time_zone(on_clocks_of(stated, fields.word("timezone")), time_zone);
}

}  // namespace

std::optional<PathDate> date_in_path(std::string_view path) {
  const std::vector<std::string_view> names = names_in(path);
  for (std::size_t i = names.size(); i-- > 0;) {
    if (auto date = date_in_name(names[i])) return date;
    if (auto date = date_in_folders(names, i)) return date;
  }
  return std::nullopt;
}

std::optional<PostDate> post_date(const Fields& fields, std::string_view path,
                                  const std::string& time_zone) {
  if (const auto field = fields.find("date"); field && field->value->is_scalar()) {
    const auto stated = parse_iso_date_time(field->value->scalar);
    if (!stated || !stated->date.ok()) return std::nullopt;
    const DateTime local = local_time(*stated, fields, time_zone);
    return PostDate{.date = local.date, .minute = local.minute, .stated_at = field->at()};
  }
  const auto named = date_in_path(path);
  if (!named || !named->date.ok()) return std::nullopt;
  DateTime local{.date = named->date, .minute = minute_in(fields), .utc_offset = {}};
  if (named->precision == DatePrecision::Day) local = local_time(local, fields, time_zone);
  return PostDate{.date = local.date,
                  .precision = named->precision,
                  .minute = local.minute,
                  .stated_at = std::nullopt};
}

}  // namespace advolint
