#include "text/read_words.h"

#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>

#include "text/characters.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace advolint {

extern const WordList kEverywhere;  ///< "yes": the words count in drafts of every language
extern const WordList kMonths;
extern const WordList kWeekdays;

// Titles, which Lexicon::titles_beginning_with gives.
extern const WordList kLowerHouse;
extern const WordList kUpperHouse;
extern const WordList kAssembly;
extern const WordList kCouncil;
extern const WordList kBoard;
extern const WordList kExecutive;
extern const WordList kStateOffice;
extern const WordList kOtherOffice;

namespace {

struct Office {
  const WordList* titles;
  OfficeKind kind;
};

constexpr std::array<Office, 8> kOffices = {{
    {&kLowerHouse, OfficeKind::LowerHouse},
    {&kUpperHouse, OfficeKind::UpperHouse},
    {&kAssembly, OfficeKind::Assembly},
    {&kCouncil, OfficeKind::Council},
    {&kBoard, OfficeKind::Board},
    {&kExecutive, OfficeKind::Executive},
    {&kStateOffice, OfficeKind::State},
    {&kOtherOffice, OfficeKind::Any},
}};

/// The office whose titles `list` holds; null if it holds other words.
const Office* office_of(WordList list) {
  const auto* const found =
      std::ranges::find(kOffices, list, [](const Office& it) { return *it.titles; });
  return found == kOffices.end() ? nullptr : found;
}

bool is_calendar(WordList list) { return list == kMonths || list == kWeekdays; }

/// "+asks", as in advolint.yaml: adds to a list of a pack.
bool is_addition(std::string_view list) { return list.starts_with('+'); }

}  // namespace

WordsOfFile WordsReader::read(std::vector<std::string>& faults) {
  const std::string_view text = file_.words;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    ++line_number_;
    read_line(text.substr(at, end - at), faults);
    at = end + 1;
  }
  return std::move(words_);
}

void WordsReader::read_line(std::string_view line, std::vector<std::string>& faults) {
  if (trimmed(line).empty() || line.starts_with('#')) return;
  if (!line.starts_with(' ')) {
    const std::size_t colon = std::min(line.find(':'), line.size());
    list_name_ = line.substr(0, colon);
    list_ = word_list_named(list_name_);
    row_ = 0;
    line.remove_prefix(std::min(colon + 1, line.size()));
    if (list_ == kEverywhere) {
      words_.is_everywhere = trimmed(line) == "yes";
      return;
    }
    if (!list_ && !is_addition(list_name_)) {
      faults.push_back(fmt::format("{}/words.txt:{}: there is no list '{}'", file_.code,
                                   line_number_, list_name_));
      list_name_ = {};
    }
  }
  if (trimmed(line).empty()) return;
  if (list_ && is_calendar(*list_)) {
    add_calendar_row(*list_ == kMonths ? words_.months : words_.weekdays, line);
  } else {
    add_entries(line);
  }
}

void WordsReader::add_entries(std::string_view entries) {
  const bool is_of_packs = is_addition(list_name_);
  if (!is_of_packs && !list_) return;
  const Office* const office = is_of_packs ? nullptr : office_of(*list_);
  auto& list = is_of_packs ? words_.additions[std::string(list_name_.substr(1))]
                           : words_.lists[list_->number];
  while (!entries.empty()) {
    const std::string_view entry = take_entry(entries);
    if (entry.empty()) continue;
    if (office != nullptr) {
      words_.titles.push_back(read_title(entry, office->kind));
    } else {
      list.push_back(entry);
    }
  }
}

/// "Rep.", "Chair?", "representante".
TitleName WordsReader::read_title(std::string_view entry, OfficeKind office) {
  TitleName title{.words = {}, .office = office};
  title.needs_capital = is_upper(utf8::decode(entry, 0).code_point);
  title.also_of_others = entry.ends_with('?');
  if (title.also_of_others) entry.remove_suffix(1);
  title.is_abbreviation = entry.ends_with('.');
  if (title.is_abbreviation) entry.remove_suffix(1);
  title.words = folded_.emplace_back(fold_case(entry));
  return title;
}

void WordsReader::add_calendar_row(std::vector<CalendarName>& names, std::string_view entries) {
  for (std::size_t form = 0; !entries.empty(); ++form) {
    const std::string_view word = take_entry(entries);
    if (word.empty()) continue;
    names.push_back({.word = word,
                     .folded = folded_.emplace_back(fold_case(word, Accents::Ignore)),
                     .number = row_,
                     .form = form,
                     .language = language_,
                     .needs_capital = is_upper(utf8::decode(word, 0).code_point)});
  }
  ++row_;
}

/// The entry up to the next comma; takes it away.
std::string_view WordsReader::take_entry(std::string_view& entries) {
  const std::size_t comma = std::min(entries.find(','), entries.size());
  std::string_view entry = trimmed(entries.substr(0, comma));
  entries.remove_prefix(std::min(comma + 1, entries.size()));
  if (entry.size() >= 2 && entry.starts_with('"') && entry.ends_with('"')) {
    entry = entry.substr(1, entry.size() - 2);
  }
  return entry;
}

}  // namespace advolint
