#include "office/number_formats.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <map>
#include <optional>

#include <fmt/format.h>

#include "office/xml.h"

namespace advolint {
namespace {

constexpr double kMostDays = 2958465;             // 9999-12-31, the last day that Excel knows
constexpr std::int64_t kMinutesPerDay = 24 * 60;  // a long has 32 bits in WebAssembly

std::optional<double> number_in(std::string_view text) {
  // Clang's library has no std::from_chars for these. The program stays in the "C" locale.
  constexpr std::string_view kLetters = "0123456789.eE+-";
  if (text.empty() || text.front() == '+' || text.find_first_not_of(kLetters) != text.npos)
    return std::nullopt;
  const std::string digits(text);
  char* end = nullptr;
  const double value = std::strtod(digits.c_str(), &end);
  const bool is_number = end == digits.c_str() + digits.size() && std::isfinite(value);
  return is_number ? std::optional(value) : std::nullopt;
}

std::string written_date(std::int64_t serial, bool counts_from_1904) {
  using std::chrono::days;
  using std::chrono::sys_days;
  // Excel takes 1900 for a leap year, so that its days count from a day earlier from then on.
  const sys_days first = counts_from_1904 ? sys_days(std::chrono::year(1904) / 1 / 1)
                                          : sys_days(std::chrono::year(1899) / 12 / 30);
  const std::chrono::year_month_day date(first + days(serial));
  return fmt::format("{:04}-{:02}-{:02}", int(date.year()), unsigned(date.month()),
                     unsigned(date.day()));
}

}  // namespace

NumberFormats::NumberFormats(pugi::xml_node root, bool counts_from_1904)
    : counts_from_1904_(counts_from_1904) {
  std::map<long, Format> own;
  for (const pugi::xml_node it : xml::child(root, "numFmts").children())
    own.insert_or_assign(xml::number(it, "numFmtId", -1),
                         format_of(xml::attribute(it, "formatCode")));
  for (const pugi::xml_node it : xml::child(root, "cellXfs").children()) {
    const long id = xml::number(it, "numFmtId", 0);
    const auto found = own.find(id);
    styles_.push_back(found == own.end() ? format_numbered(id) : found->second);
  }
}

/// The formats that every workbook has without saying them; from 27 on, those of East Asia.
NumberFormats::Format NumberFormats::format_numbered(long id) {
  const auto is_between = [&](long first, long last) { return first <= id && id <= last; };
  Format format;
  format.is_percentage = is_between(9, 10);
  format.has_date = is_between(14, 17) || id == 22 || is_between(27, 31) || id == 36 ||
                    is_between(50, 54) || is_between(57, 58);
  format.has_time =
      is_between(18, 22) || is_between(32, 35) || is_between(45, 47) || is_between(55, 56);
  return format;
}

/// Reads the letters of a code outside of quotes, escapes and brackets: `dd/mm/yyyy "at" hh:mm`.
NumberFormats::Format NumberFormats::format_of(std::string_view code) {
  Format format;
  code = code.substr(0, code.find(';'));  // those of negative numbers and texts
  for (std::size_t i = 0; i < code.size(); ++i) {
    switch (code[i]) {
      case '"':
        i = std::min(code.find('"', i + 1), code.size());
        break;
      case '\\':
      case '_':
      case '*':
        ++i;
        break;
      case '[': {
        const std::size_t end = std::min(code.find(']', i), code.size());
        // "[h]" counts hours, "[Red]" is a color.
        const std::string_view inside = code.substr(i + 1, end - i - 1);
        format.has_time |= !inside.empty() && inside.find_first_not_of("hHmMsS") == inside.npos;
        i = end;
        break;
      }
      case 'y':
      case 'Y':
      case 'd':
      case 'D':
        format.has_date = true;
        break;
      case 'h':
      case 'H':
      case 's':
      case 'S':
        format.has_time = true;
        break;
      case '%':
        format.is_percentage = true;
        break;
      default:
        break;
    }
  }
  return format;
}

std::string NumberFormats::shown(std::string_view value, std::size_t style) const {
  const Format format = style < styles_.size() ? styles_[style] : Format();
  const auto number = number_in(value);
  if (!number) return std::string(value);
  const bool is_moment =
      (format.has_date || format.has_time) && *number >= 0 && *number <= kMostDays;
  if (is_moment) {
    const auto minutes = std::int64_t(std::llround(*number * kMinutesPerDay));
    const std::int64_t day = minutes / kMinutesPerDay;
    const std::int64_t minute = minutes % kMinutesPerDay;
    const std::string time = fmt::format("{:02}:{:02}", minute / 60, minute % 60);
    if (!format.has_date) return time;
    const std::string date = written_date(day, counts_from_1904_);
    // A day alone is often shown with the hours of midnight.
    return format.has_time && minute != 0 ? date + ' ' + time : date;
  }
  if (format.is_percentage) return fmt::format("{:g}%", *number * 100);
  return fmt::format("{:.15g}", *number);  // Excel keeps fifteen digits
}

}  // namespace advolint
