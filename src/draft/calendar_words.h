#pragma once

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
/// then perhaps only in a table that names platforms.
enum class NameWeight { Own, Otherwise, BesidePlatforms };

struct ColumnName {
  const ColumnMeaning* meaning = nullptr;
  NameWeight weight = NameWeight::Own;
};

/// What calendars call things: rules/calendar/columns.yaml, read. All words are as `plain_words`
/// gives them.
struct CalendarWords {
  std::vector<ColumnMeaning> meanings;
  std::map<std::string, ColumnName, std::less<>> names;
  /// By key, then by a cell's words: what front matter says for them.
  std::map<std::string, std::map<std::string, std::string, std::less<>>, std::less<>> values;
  std::set<std::string, std::less<>> elsewhere, joiners, ticks, absent, beside_dates, hours,
      mornings, afternoons;
  std::map<std::string, unsigned, std::less<>> months;  ///< from 1

  [[nodiscard]] const ColumnMeaning* find_key(std::string_view key) const;
};

/// Built at first use, then constant.
const CalendarWords& calendar_words();

/// The words of `text` with one blank between them, without case, accents and signs: "Post-Copy:"
/// is "post copy". `text` is valid UTF-8.
std::string plain_words(std::string_view text);

}  // namespace advolint
