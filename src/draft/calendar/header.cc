#include "draft/calendar/header.h"

#include <algorithm>
#include <map>
#include <set>
#include <span>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "draft/calendar/cell_words.h"
#include "draft/calendar/cells.h"
#include "draft/calendar/columns.h"
#include "draft/calendar/dates.h"
#include "draft/post/post_text_builder.h"
#include "text/ascii.h"
#include "text/edit_distance.h"

namespace advolint {
namespace {

/// Titles and notes may be above the header.
constexpr std::uint32_t kMostRowsAbove = 10;

/// In bytes. What is longer is a text.
constexpr std::size_t kLongestName = 100;

/// That are compared with all we know. Tables with more unknown columns are not misspelled.
constexpr std::size_t kMostNames = 100;

/// Several columns may say these.
bool may_repeat(CellKind kind) {
  return kind == CellKind::File || kind == CellKind::Description || kind == CellKind::List ||
         kind == CellKind::Nothing || kind == CellKind::Weekday;
}

/// Whether the cell is what a row says, and no name: a date, a time, an address.
bool is_data(std::string_view text) {
  if (is_lone_address(text)) return true;
  if (text.size() > kLongestName || text.find_first_of("0123456789") == std::string_view::npos)
    return false;
  const std::string common = with_common_blanks(text);
  return read_written_date(common, DateOrder::DayFirst) || read_time_of_day(common);
}

bool holds_data(const TableRow& row) {
  return std::ranges::any_of(row.cells,
                             [](const TableCell& it) { return is_data(it.text.text()); });
}

/// Names that other columns have, too, count where no column has the key otherwise.
void drop_doubtful(std::vector<CalendarColumn>& columns) {
  std::map<std::string, std::size_t> chosen;  ///< the column, by what it says
  const auto thing_of = [](const ColumnUse& use) { return use.meaning.key + ' ' + use.language; };
  for (const NameWeight weight : {NameWeight::Own, NameWeight::Otherwise, NameWeight::BesideDates,
                                  NameWeight::BesidePlatforms}) {
    for (std::size_t i = 0; i < columns.size(); ++i) {
      if (columns[i].use.weight == weight) chosen.try_emplace(thing_of(columns[i].use), i);
    }
  }
  for (std::size_t i = 0; i < columns.size(); ++i) {
    ColumnUse& use = columns[i].use;
    if (use.weight == NameWeight::Own || use.weight == NameWeight::Guess) continue;
    if (chosen[thing_of(use)] != i) use.meaning = {"notes", CellKind::Nothing};
  }
}

CalendarHeader read_header(const TableRow& row, ColumnNames& names) {
  CalendarHeader header{.row = row.number, .columns = {}};
  for (const TableCell& cell : row.cells) {
    CalendarColumn column{.name = {}, .span = source_of(cell.text), .use = {}};
    if (cell.text.text().size() <= kLongestName) column.name = cell.text.text();
    column.use = names.read(column.name);
    header.columns.push_back(std::move(column));
  }
  drop_doubtful(header.columns);
  header.has_text = header.has(CellKind::Body);
  return header;
}

/// Two columns for the same platform are rather two cells of a row: "X", "Tweet".
bool repeats_platforms(const CalendarHeader& header) {
  std::vector<std::string> ids;
  for (const CalendarColumn& column : header.columns)
    std::ranges::copy(column.use.platforms, std::back_inserter(ids));
  std::ranges::sort(ids);
  return std::ranges::adjacent_find(ids) != ids.end();
}

/// The rows that may be the header: one that holds posts by its names, and one that names something
/// at all; of each, that with most names that we know.
struct Candidates {
  std::optional<CalendarHeader> sure, other;
};

Candidates find_candidates(TableRows& rows, const TableContext& context) {
  ColumnNames names(context.aliases, context.platforms);
  Candidates found;
  rows.rewind();
  for (TableRow row; rows.read(row) && row.number <= kMostRowsAbove;) {
    if (holds_data(row) || is_title(row)) continue;
    CalendarHeader header = read_header(row, names);
    if (header.known() == 0) continue;
    const bool is_sure =
        is_calendar(header, context) && (header.has_text || !repeats_platforms(header));
    auto& best = is_sure ? found.sure : found.other;
    if (!best || header.known() > best->known()) best = std::move(header);
  }
  return found;
}

/// "Week of March 2", "Mon 3/2", "Tue 3/3": a row of days above columns of texts, beside a column
/// of platforms.
std::optional<CalendarHeader> find_day_header(TableRows& rows, const TableContext& context) {
  constexpr std::size_t kFewest = 2;
  rows.rewind();
  TableRow row;
  if (!rows.read(row) || row.cells.size() <= kFewest) return std::nullopt;
  CalendarHeader header{.row = row.number, .columns = {}};
  for (const TableCell& cell : row.cells) {
    const std::string& name = cell.text.text();
    CalendarColumn column{.name = name, .span = source_of(cell.text), .use = {}};
    const bool is_first = header.columns.empty();
    const bool is_day = is_date(name) || calendar_words().weekdays.contains(plain_words(name));
    if (!is_first && !is_day) return std::nullopt;
    if (!is_first) {
      column.use.meaning = {"text", CellKind::Body};
      column.use.day = name;
    }
    header.columns.push_back(std::move(column));
  }
  const auto cells = look_at_cells(rows, header.row, header.columns.size(), context.platforms);
  if (!cells.front().are_platforms()) return std::nullopt;
  header.columns.front().use.meaning = {"platform", CellKind::Platforms};
  header.has_text = true;
  return header;
}

/// "A" and "B", "Option 1" and "Option 2": names that differ in a letter or a number at the end.
bool names_options(std::span<const TableCell> names) {
  std::string_view stem;
  for (const TableCell& cell : names) {
    const std::string_view name = cell.text.text();
    const std::size_t blank = name.rfind(' ');
    const std::string_view count = blank == std::string_view::npos ? name : name.substr(blank + 1);
    const std::string_view before = name.substr(0, name.size() - count.size());
    if (count.size() != 1 || !is_ascii_alphanumeric(count.front())) return false;
    if (&cell == &names.front()) stem = before;
    if (before != stem) return false;
  }
  return true;
}

/// "A", "B" above columns of texts, beside a column of platforms that may have no name.
std::optional<CalendarHeader> find_option_header(TableRows& rows, const TableContext& context) {
  constexpr std::size_t kFewest = 3;
  rows.rewind();
  TableRow row;
  if (!rows.read(row) || row.cells.size() < kFewest) return std::nullopt;
  // "Teaser (Thursday)", "Thank you (Monday)" beside a column without a name
  ColumnNames names(context.aliases, context.platforms);
  const bool has_names_of_their_own =
      row.cells.front().text.text().empty() &&
      std::all_of(row.cells.begin() + 1, row.cells.end(), [&](const TableCell& it) {
        const std::string& name = it.text.text();
        return !name.empty() && name.size() <= kLongestName && !names.read(name).is_known();
      });
  if (!has_names_of_their_own && !names_options(std::span(row.cells).subspan(1)))
    return std::nullopt;
  CalendarHeader header{.row = row.number, .columns = {}, .has_text = true};
  for (const TableCell& cell : row.cells) {
    const std::string& name = cell.text.text();
    CalendarColumn column{.name = name, .span = source_of(cell.text), .use = {}};
    const bool is_first = header.columns.empty();
    column.use.meaning = is_first ? ColumnMeaning{"platform", CellKind::Platforms}
                                  : ColumnMeaning{"text", CellKind::Body};
    if (!is_first) column.use.option = name;
    header.columns.push_back(std::move(column));
  }
  const auto cells = look_at_cells(rows, header.row, header.columns.size(), context.platforms);
  const bool are_texts = std::all_of(cells.begin() + 1, cells.end(),
                                     [](const ColumnCells& it) { return it.are_texts(); });
  if (!cells.front().are_platforms() || !are_texts) return std::nullopt;
  return header;
}

std::string thing_of(const CalendarColumn& column) {
  const ColumnUse& use = column.use;
  if (!use.platforms.empty()) return fmt::format("{}", fmt::join(use.platforms, " and "));
  if (!use.network.empty()) return use.network;
  if (!use.day.empty()) return use.day;
  if (!use.option.empty()) return use.option;
  return use.language.empty() ? use.meaning.key
                              : fmt::format("{} ({})", use.meaning.key, use.language);
}

/// Takes the meaning from columns that say what one before them says.
void report_duplicates(CalendarHeader& header, std::vector<LayoutFault>& faults) {
  std::map<std::string, std::string> first;  ///< name of the first column, by what it says
  for (CalendarColumn& column : header.columns) {
    const std::string thing = thing_of(column);
    const bool is_field = !column.use.is_for_platforms();
    if (thing.empty() || (is_field && may_repeat(column.use.meaning.kind))) continue;
    const auto [place, is_new] = first.emplace(thing, column.name);
    if (is_new) continue;
    faults.push_back(
        {"duplicate-column", column.span, {{"found", column.name}, {"first", place->second}}});
    column.use = {};
  }
}

/// A name that is one letter away from a known one is a slip, and a short one may be anything.
void report_near_misses(const CalendarHeader& header, std::vector<LayoutFault>& faults) {
  constexpr std::size_t kShortest = 5;
  std::size_t looked_up = 0;
  for (const CalendarColumn& column : header.columns) {
    const std::string plain = plain_words(column.name);
    if (column.use.is_known() || plain.size() < kShortest) continue;
    if (++looked_up > kMostNames) return;
    for (const auto& [name, known] : calendar_words().names) {
      if (name.size() < kShortest || edit_distance(plain, name, 1) > 1) continue;
      faults.push_back({"unknown-column", column.span, {{"found", column.name}, {"wanted", name}}});
      break;
    }
  }
}

}  // namespace

bool CalendarHeader::has(CellKind kind) const {
  return std::ranges::any_of(columns, [&](const auto& it) { return it.use.meaning.kind == kind; });
}

bool CalendarHeader::has_platforms() const {
  return std::ranges::any_of(columns, [](const auto& it) { return it.use.is_for_platforms(); });
}

std::size_t CalendarHeader::known() const {
  return static_cast<std::size_t>(
      std::ranges::count_if(columns, [](const auto& it) { return it.use.is_known(); }));
}

bool is_calendar(const CalendarHeader& header, const TableContext& context) {
  const bool says_where = header.has_platforms() || header.has(CellKind::Platforms);
  const bool has_day = header.has(CellKind::Day);
  std::optional<NameWeight> weight;  // of the name that weighs most
  bool is_posted_with_more = false;
  std::set<std::string_view> languages;  // of the texts
  for (const CalendarColumn& column : header.columns) {
    const ColumnUse& use = column.use;
    if (!use.language.empty()) languages.insert(use.language);
    if (use.meaning.kind == CellKind::Body)
      weight = weight ? std::min(*weight, use.weight) : use.weight;
    is_posted_with_more |= use.meaning.kind == CellKind::File ||
                           use.meaning.kind == CellKind::List || use.meaning.key == "link";
  }
  // "City,tweet"
  const bool names_posts =
      header.row <= 1 &&
      std::ranges::any_of(header.columns, [](const auto& it) { return it.use.names_posts; });
  if (!weight) return header.has_platforms() && (header.known() > 1 || names_posts);
  switch (*weight) {
    case NameWeight::Own:
      return header.row <= 1 || header.known() > 1;
    case NameWeight::Otherwise:
    case NameWeight::Guess:
      // "English,Spanish,Image"
      if (languages.size() > 1 && is_posted_with_more) return true;
      return says_where || has_day || context.platform_is_known;
    case NameWeight::BesideDates:
      return says_where || (has_day && is_posted_with_more) || context.platform_is_known;
    case NameWeight::BesidePlatforms:
      return says_where || context.platform_is_known;
  }
  return false;
}

std::optional<CalendarHeader> find_calendar_header(TableRows& rows, const TableContext& context) {
  if (auto days = find_day_header(rows, context)) return days;
  if (auto options = find_option_header(rows, context)) return options;
  Candidates found = find_candidates(rows, context);
  // What is below the true header is a row, however many of its cells look like names.
  const bool other_comes_first = found.other && found.sure && found.other->row < found.sure->row &&
                                 found.other->known() >= found.sure->known();
  if (found.other && (!found.sure || other_comes_first)) {
    choose_by_cells(*found.other, rows, context);
    const bool is_better = is_calendar(*found.other, context) || !found.sure;
    if (is_better || !found.sure->has_text) return std::move(found.other);
  }
  if (found.sure) choose_by_cells(*found.sure, rows, context);
  return std::move(found.sure);
}

void report_names(CalendarHeader& header, std::vector<LayoutFault>& faults) {
  report_near_misses(header, faults);
  report_duplicates(header, faults);
}

}  // namespace advolint
