#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/language.h"

namespace advolint {

/// Reads a language's words.txt: `name: entry, entry, …`, an indented line going on with the list
/// above it, `#` beginning a comment line. Each line of `months:` and `weekdays:` is one of them,
/// the full name first, Sunday before Monday. `everywhere: yes` makes the words count in drafts of
/// every language. An entry in double quotes keeps its blanks. A list named
/// `+asks` adds to the packs' list of that name. In the lists of offices, a full stop
/// marks an abbreviation, and "?" a title that people without an office have, too.
class WordsReader {
 public:
  /// `file` outlives what is read. `language` tells its calendar names from those of others.
  WordsReader(const LanguageFile& file, std::size_t language) : file_(file), language_(language) {}

  /// `faults` gets a line for each list that there is not.
  Lexicon read(std::vector<std::string>& faults);
  [[nodiscard]] bool is_everywhere() const { return is_everywhere_; }

 private:
  void read_line(std::string_view line, std::vector<std::string>& faults);
  void add_entries(std::string_view entries);
  void add_calendar_row(std::vector<CalendarName>& names, std::string_view entries);
  static std::string_view take_entry(std::string_view& entries);

  const LanguageFile& file_;
  std::size_t language_;
  std::size_t line_number_ = 0;
  std::string_view list_name_;    ///< of the list that is being read
  std::optional<WordList> list_;  ///< the list itself; nothing: of another sort, or not known
  unsigned row_ = 0;              ///< of a calendar's list
  bool is_everywhere_ = false;
  Lexicon lexicon_;
};

}  // namespace advolint
