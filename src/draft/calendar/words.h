#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace advolint {

/// How the cells of a column are read.
enum class CellKind {
  Body,         ///< the text of the post
  Words,        ///< as typed
  List,         ///< words between blanks, commas and semicolons
  Platforms,    ///< names of platforms
  Day,          ///< a date, in one of the forms that people write
  Time,         ///< of day
  Weekday,      ///< a day of the week, or what is for the editors
  File,         ///< pictures
  Description,  ///< of the pictures
  Rules,        ///< to be silent, with reasons
  Nothing       ///< what is for the editors
};

/// Something that a column may say.
struct ColumnMeaning {
  std::string key;  ///< as front matter calls it: "event.date"
  CellKind kind = CellKind::Words;
};

/// Whether a name is a column's own, or one that counts only where no other column has the key, and
/// then perhaps only in a table that names platforms, or dates beside links, pictures or hashtags.
enum class NameWeight {
  Own,
  Otherwise,
  BesideDates,
  BesidePlatforms,
  Guess  ///< a name that we do not know, with a word in it that tells
};

struct ColumnName {
  const ColumnMeaning* meaning = nullptr;
  NameWeight weight = NameWeight::Own;
};

/// A day of the week, as some language and length write it.
struct WeekdayName {
  std::size_t day = 0;   ///< 0 is Monday
  std::size_t form = 0;  ///< names of one form belong together
};

/// What calendars call things: rules/calendar/columns.yaml, read. All words are as `plain_words`
/// gives them.
struct CalendarWords {
  std::vector<ColumnMeaning> meanings;
  std::map<std::string, ColumnName, std::less<>> names;
  std::set<std::string, std::less<>> everywhere, elsewhere, joiners, ticks, absent, same,
      beside_dates, hours, mornings, afternoons, zones, undecided, held_back, held_first, same_as;
  std::set<std::string, std::less<>> platform_keys;           ///< of front matter: "on"
  std::set<std::string, std::less<>> places;                  ///< of events: "where"
  std::set<std::string, std::less<>> text_words;              ///< in names of columns of texts
  std::set<std::string, std::less<>> other_words;             ///< in names of others
  std::map<std::string, std::string, std::less<>> languages;  ///< to their codes
  std::map<std::string, std::string, std::less<>> networks;   ///< to what people write
  std::map<std::string, unsigned, std::less<>> months;        ///< from 1
  std::map<std::string, WeekdayName, std::less<>> weekdays;
  std::vector<std::vector<std::string>> weekday_forms;  ///< by day, then by form, as people write

  [[nodiscard]] const ColumnMeaning* find_key(std::string_view key) const;
};

/// The network, such as TikTok, that `words` begin with, few words of another kind after it:
/// "TikTok video". Empty: none that we have no numbers for.
std::string_view find_network(std::string_view words);

/// `day`, 0 being Monday, in the language, the length and the case of `written`, a day of the week.
std::string weekday_as(std::string_view written, std::size_t day);

/// Built at first use, then constant.
const CalendarWords& calendar_words();

/// By key, then by a cell's words as `plain_words` gives them: what front matter says for them.
using SpokenValues =
    std::map<std::string, std::map<std::string, std::string, std::less<>>, std::less<>>;

/// The same file's `values`. They are read by themselves: drafts without a calendar need no more.
const SpokenValues& spoken_values();

/// The words of `text` with one blank between them, without case, accents and signs: "Post-Copy:"
/// is "post copy". `text` is valid UTF-8.
std::string plain_words(std::string_view text);

}  // namespace advolint
