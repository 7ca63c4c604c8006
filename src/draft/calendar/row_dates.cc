#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "draft/calendar/cell_notes.h"
#include "draft/calendar/cell_words.h"
#include "draft/calendar/dates.h"
#include "draft/calendar/platform_list.h"
#include "draft/calendar/row.h"
#include "draft/calendar/words.h"
#include "draft/post/post_text_builder.h"
#include "text/ascii.h"
#include "text/language.h"
#include "text/words.h"

namespace advolint {

extern const WordList kDayLabels;  ///< a number follows that makes a day of both: "week 1"

namespace {

/// "Week 1 Mon", "Day 3": counted from a day that nobody tells.
bool is_counted_day(const std::vector<WordToken>& words) {
  return words.size() > 1 && built_in_languages().common().has(kDayLabels, words[0].folded) &&
         std::ranges::all_of(words[1].folded, is_ascii_digit);
}

/// "Opening day", "Two weeks before": no day of the calendar is meant, and none is wrong.
bool is_moment(std::string_view text) {
  constexpr std::size_t kMostWords = 6;
  const std::vector<WordToken> words = cut_words(text);
  if (words.size() <= kMostWords && is_counted_day(words)) return true;
  const CalendarWords& known = calendar_words();
  const bool names_day = std::ranges::any_of(words, [&](const WordToken& word) {
    return known.weekdays.contains(word.folded) || known.months.contains(word.folded);
  });
  return text.find_first_of("0123456789") == std::string_view::npos && !names_day &&
         words.size() > 1 && words.size() <= kMostWords;
}

/// "TBD", "June, no date yet": a day that is yet to be chosen.
bool is_undecided(std::string_view text) {
  const std::string plain = plain_words(text);
  if (says_nothing(text) || calendar_words().undecided.contains(plain)) return true;
  const std::string_view first = std::string_view(plain).substr(0, plain.find(' '));
  return text.find_first_of("0123456789") == std::string_view::npos &&
         first.size() < plain.size() && calendar_words().months.contains(first);
}

}  // namespace

/// The date, and the time after it, as front matter writes them; empty for what cannot be read.
std::string CalendarRowReader::iso_of(std::string_view text) {
  const auto written = dates_.read(text);
  if (!written || written->instead) return {};
  if (written->after.empty()) return to_iso(written->date);
  const auto time = read_cell_time(written->after);
  if (time) return fmt::format("{} {}", to_iso(written->date), *time);
  // "Fri 10/9, noon"
  const bool is_word = written->after.find_first_of("0123456789") == std::string_view::npos;
  return is_word ? to_iso(written->date) : std::string();
}

/// "5/5", "March 2", where nothing in the table says the year.
bool CalendarRowReader::lacks_year(std::string_view text) const {
  constexpr std::chrono::year kLeapYear{2024};
  if (facts_.year || read_written_date(text, facts_.order)) return false;
  const auto date = read_written_date(text, facts_.order, kLeapYear);
  return date && date->date.ok();
}

/// "12:00 pm" in a column of days: the time of the post, where no cell says another.
bool CalendarRowReader::set_time_of_day(const PostText& text, const CalendarColumn& column) {
  const auto clock = read_time_of_day(with_common_blanks(text.text()));
  if (!clock || column.use.meaning.key != "date") return false;
  yaml::Node time = scalar_of(text);
  time.scalar = *clock;
  if (fields_.find("time") == nullptr) put(fields_, "time", column.span, std::move(time));
  return true;
}

/// "Oct 20 (only Facebook)": the date, and where the post goes if no column says so.
std::string CalendarRowReader::read_remarked_date(const PostText& text,
                                                  const CalendarColumn& column) {
  const std::string& typed = text.text();
  const std::size_t bracket = typed.find(" (");
  if (bracket == std::string::npos || !typed.ends_with(')')) return {};
  std::string iso = iso_of(with_common_blanks(typed.substr(0, bracket)));
  if (iso.empty() || facts_.header.has(CellKind::Platforms)) return iso;
  const std::size_t begin = bracket + 2;
  Label label = read_label(std::string_view(typed).substr(begin, typed.size() - begin - 1),
                           {facts_.platforms});
  if (label.platforms.empty() || label.is_weak) return iso;
  shift(label, static_cast<std::uint32_t>(begin));
  yaml::Node list = list_at(text);
  add_platforms(list, text, label);
  goes_to_network_ = true;
  put(fields_, "platform", column.span, std::move(list));
  return iso;
}

/// What cannot be read stays as it was typed, and is a fault of the fields.
void CalendarRowReader::set_date(const PostText& text, const CalendarColumn& column) {
  if (set_time_of_day(text, column) || is_moment(text.text()) || is_undecided(text.text())) return;
  yaml::Node date = scalar_of(text);
  const std::string common = with_common_blanks(date.scalar);
  if (std::string iso = read_remarked_date(text, column); !iso.empty()) {
    date.scalar = std::move(iso);
  } else if (!parse_iso_date(common)) {
    iso = iso_of(common);
    if (iso.empty() && lacks_year(common)) {
      if (!without_year_) without_year_ = date.span;
      return;
    }
    if (!iso.empty()) date.scalar = std::move(iso);
  } else {
    date.scalar = common;
  }
  put(fields_, column.use.meaning.key, column.span, std::move(date));
  if (column.use.meaning.key == "date") set_weekday_in(text, column);
}

void CalendarRowReader::set_time(const PostText& text, const CalendarColumn& column) {
  yaml::Node time = scalar_of(text);
  const std::string common = with_common_blanks(time.scalar);
  if (says_nothing(common) || calendar_words().undecided.contains(plain_words(common))) return;
  if (const auto clock = read_cell_time(common)) {
    time.scalar = *clock;
  } else if (set_date_of_time(text, column)) {
    return;
  }
  put(fields_, column.use.meaning.key, column.span, std::move(time));
}

/// "2026-12-30 09:30" in a column of times: the date is the post's, if no cell says another.
bool CalendarRowReader::set_date_of_time(const PostText& text, const CalendarColumn& column) {
  const std::string common = with_common_blanks(text.text());
  if (column.use.meaning.key != "time") return false;
  const auto written = dates_.read(common);
  if (!written) return false;
  if (fields_.find("date") == nullptr && !facts_.header.has(CellKind::Day)) {
    const ColumnUse as_date{.meaning = {"date", CellKind::Day},
                            .weight = NameWeight::Own,
                            .platforms = {},
                            .network = {},
                            .language = {},
                            .day = {}};
    set_date(text, {.name = column.name, .span = column.span, .use = as_date});
    return true;
  }
  const auto time = read_cell_time(written->after);
  if (!time) return false;
  yaml::Node clock = scalar_of(text);
  clock.scalar = *time;
  put(fields_, column.use.meaning.key, column.span, std::move(clock));
  return true;
}

/// "Monday, March 2" as the name of a column of texts.
void CalendarRowReader::set_day_of_column(const CalendarColumn& column, Post& post) {
  if (column.use.day.empty() || post.own_fields.find("date") != nullptr) return;
  const std::string iso = iso_of(column.use.day);
  if (iso.empty()) return;
  yaml::Node date{
      .kind = yaml::Kind::Scalar, .scalar = iso, .span = column.span, .items = {}, .entries = {}};
  put(post.own_fields, "date", column.span, std::move(date));
  post.said_by.emplace("date", SaidBy::Label);
}
/// "Facebook, Oct 12 2026" in a column of platforms.
void CalendarRowReader::read_where_and_when(const PostText& text, const Label& label,
                                            const CalendarColumn& column) {
  yaml::Node list = list_at(text);
  add_platforms(list, text, label);
  for (const LabelNetwork& it : label.networks)
    networks_.push_back({it.name, text.to_source(it.span)});
  goes_to_network_ = true;
  put(fields_, column.use.meaning.key, column.span, std::move(list));
  const auto year = label.day->year ? label.day->year : facts_.year;
  if (!year || fields_.find("date") != nullptr) return;
  const Date date = *year / *label.day->month / *label.day->day;
  if (!date.ok()) return;
  yaml::Node day = scalar_of(text, label.day->span);
  day.scalar = to_iso(date);
  put(fields_, "date", column.span, std::move(day));
}
/// A cell of such a column that names no day of the week is for the editors.
void CalendarRowReader::set_weekday(const PostText& text, const CalendarColumn& column) {
  if (!calendar_words().weekdays.contains(plain_words(text.text()))) return;
  uses_[at_] = Use::When;
  std::erase_if(fields_.entries, [](const yaml::Entry& it) { return it.key == "weekday"; });
  put(fields_, "weekday", column.span, scalar_of(text));
}

/// "Mon, 2 March 2026". A word that is a month, too, is none.
void CalendarRowReader::set_weekday_in(const PostText& date, const CalendarColumn& column) {
  if (fields_.find("weekday") != nullptr) return;
  for (const WordToken& word : cut_words(date.text())) {
    const std::string plain = plain_words(date.text(word.span));
    const CalendarWords& words = calendar_words();
    if (!words.weekdays.contains(plain) || words.months.contains(plain)) continue;
    put(fields_, "weekday", column.span, scalar_of(date, word.span));
    return;
  }
}

}  // namespace advolint
