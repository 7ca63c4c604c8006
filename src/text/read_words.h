#pragma once

#include <array>
#include <cstddef>
#include <deque>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/lexicon.h"

namespace advolint {

/// What a language's folder says of drafts in it: the text of its words.txt.
struct LanguageFile {
  std::string code;  ///< "es"
  std::string words;
};

/// What a words.txt holds. Its words are views of the file, or of what the reader has folded.
struct WordsOfFile {
  bool is_everywhere = false;
  std::array<std::vector<std::string_view>, kMostWordLists> lists;  ///< by their numbers
  std::vector<CalendarName> months, weekdays;
  std::vector<TitleName> titles;
  /// Phrases by the name of the list of the packs that they are added to.
  std::map<std::string, std::vector<std::string_view>, std::less<>> additions;
};

/// Reads a language's words.txt: `name: entry, entry, …`, an indented line going on with the list
/// above it, `#` beginning a comment line. Each line of `months:` and `weekdays:` is one of them,
/// the full name first, Sunday before Monday. `everywhere: yes` makes the words count in drafts of
/// every language. An entry in double quotes keeps its blanks. A list named
/// `+asks` adds to the packs' list of that name. In the lists of offices, a full stop
/// marks an abbreviation, and "?" a title that people without an office have, too.
class WordsReader {
 public:
  /// `file` outlives what is read, and so does `folded`, which gets what is not as the file has it.
  /// `language` tells its calendar names from those of others.
  WordsReader(const LanguageFile& file, std::size_t language, std::deque<std::string>& folded)
      : file_(file), language_(language), folded_(folded) {}

  /// `faults` gets a line for each list that there is not.
  WordsOfFile read(std::vector<std::string>& faults);

 private:
  void read_line(std::string_view line, std::vector<std::string>& faults);
  void add_entries(std::string_view entries);
  void add_calendar_row(std::vector<CalendarName>& names, std::string_view entries);
  [[nodiscard]] TitleName read_title(std::string_view entry, OfficeKind office);
  static std::string_view take_entry(std::string_view& entries);

  const LanguageFile& file_;
  std::size_t language_;
  std::deque<std::string>& folded_;
  std::size_t line_number_ = 0;
  std::string_view list_name_;    ///< of the list that is being read
  std::optional<WordList> list_;  ///< the list itself; nothing: of another sort, or not known
  unsigned row_ = 0;              ///< of a calendar's list
  WordsOfFile words_;
};

}  // namespace advolint
