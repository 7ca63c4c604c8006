#include "draft/calendar_header.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "draft/naming/label.h"
#include "text/edit_distance.h"

namespace advolint {
namespace {

/// Titles and notes may stand above the header.
constexpr std::uint32_t kMostRowsAbove = 10;

/// In bytes. What is longer is a text.
constexpr std::uint32_t kLongestName = 100;

constexpr char kDelimiters[] = {',', ';', '\t', '|'};

/// That are compared with all we know. Tables with more unknown columns are not misspelt.
constexpr std::size_t kMostNames = 100;

/// Several columns may say these.
bool may_repeat(CellKind kind) {
  return kind == CellKind::File || kind == CellKind::Description || kind == CellKind::List ||
         kind == CellKind::Nothing;
}

/// The text without what stands in brackets: "Copy (280 characters)" is "Copy".
std::string without_brackets(std::string_view text) {
  const std::size_t open = text.find('(');
  return std::string(text.substr(0, open == 0 ? text.size() : open));
}

/// Reads one row as a header.
class HeaderReader {
 public:
  HeaderReader(const SourceFile& file, const KeyAliases& aliases, const PlatformTable& platforms)
      : file_(file), platforms_(platforms) {
    for (const auto& [foreign, ours] : aliases) aliases_.emplace(plain_words(foreign), ours);
  }

  CalendarHeader read(const CsvRow& row, char delimiter) {
    CalendarHeader header{.delimiter = delimiter, .row = row.number, .columns = {}};
    weights_.clear();
    for (const CsvCell& cell : row.cells) {
      CalendarColumn column{.name = {}, .span = cell.content, .platforms = {}};
      if (cell.span.size() <= kLongestName) column.name = text_of(file_, cell).text();
      weights_.push_back(name_column(column));
      header.columns.push_back(std::move(column));
    }
    drop_doubtful(header.columns);
    header.has_text = find_kind(header, CellKind::Body) != nullptr;
    return header;
  }

  /// Whether the header of which `read` was the last says that its rows are posts.
  [[nodiscard]] bool is_calendar(const CalendarHeader& header) const {
    const bool has_platforms = std::ranges::any_of(header.columns, is_for_platforms);
    const bool says_where = has_platforms || find_kind(header, CellKind::Platforms) != nullptr;
    const CalendarColumn* body = find_kind(header, CellKind::Body);
    const auto known = std::ranges::count_if(header.columns, is_known);
    if (body == nullptr) return has_platforms && known > 1;
    switch (weights_[static_cast<std::size_t>(body - header.columns.data())]) {
      case NameWeight::Own:
        return header.row == 1 || known > 1;
      case NameWeight::Otherwise:
        return says_where || find_kind(header, CellKind::Day) != nullptr;
      case NameWeight::BesidePlatforms:
        return says_where;
    }
    return false;
  }

  static bool is_known(const CalendarColumn& column) {
    return is_for_platforms(column) || !column.meaning.key.empty();
  }

 private:
  static bool is_for_platforms(const CalendarColumn& column) { return !column.platforms.empty(); }

  static const CalendarColumn* find_kind(const CalendarHeader& header, CellKind kind) {
    const auto found = std::ranges::find(header.columns, kind,
                                         [](const auto& column) { return column.meaning.kind; });
    return found == header.columns.end() ? nullptr : &*found;
  }

  NameWeight name_column(CalendarColumn& column) {
    const std::string plain = plain_words(column.name);
    if (const auto alias = aliases_.find(plain); alias != aliases_.end()) {
      give_meaning(column, alias->second);
      return NameWeight::Own;
    }
    if (const ColumnName* known = find_name(column.name)) {
      column.meaning = *known->meaning;
      return known->weight;
    }
    give_platforms(column, column.name);
    return NameWeight::Own;
  }

  void give_meaning(CalendarColumn& column, const std::string& ours) {
    if (const ColumnMeaning* meaning = calendar_words().find_key(ours)) {
      column.meaning = *meaning;
      return;
    }
    give_platforms(column, ours);
    if (column.platforms.empty()) column.meaning = {ours, CellKind::Words};
  }

  void give_platforms(CalendarColumn& column, std::string_view name) {
    const Label label = read_label(name, {platforms_});
    if (!label.names_network()) return;
    for (const LabelPlatform& platform : label.platforms) column.platforms.push_back(platform.id);
  }

  /// The whole name, else what stands before a bracket, else the first of several: "Date / Time".
  static const ColumnName* find_name(std::string_view name) {
    const auto& names = calendar_words().names;
    const auto first = std::string(name.substr(0, name.find('/')));
    for (const std::string& form : {std::string(name), without_brackets(name), first}) {
      const auto found = names.find(plain_words(form));
      if (found != names.end()) return &found->second;
    }
    return nullptr;
  }

  /// Names that other columns have, too, count where no column has the key otherwise.
  void drop_doubtful(std::vector<CalendarColumn>& columns) const {
    std::map<std::string_view, std::size_t> chosen;  ///< the column, by key
    for (const NameWeight weight :
         {NameWeight::Own, NameWeight::Otherwise, NameWeight::BesidePlatforms}) {
      for (std::size_t i = 0; i < columns.size(); ++i) {
        if (weights_[i] == weight) chosen.try_emplace(columns[i].meaning.key, i);
      }
    }
    std::vector<bool> is_dropped(columns.size());
    for (std::size_t i = 0; i < columns.size(); ++i)
      is_dropped[i] = weights_[i] != NameWeight::Own && chosen[columns[i].meaning.key] != i;
    for (std::size_t i = 0; i < columns.size(); ++i) {
      if (is_dropped[i]) columns[i].meaning = {"notes", CellKind::Nothing};
    }
  }

  const SourceFile& file_;
  const PlatformTable& platforms_;
  std::map<std::string, std::string> aliases_;
  std::vector<NameWeight> weights_;  ///< of the columns
};

std::string thing_of(const CalendarColumn& column) {
  return column.platforms.empty() ? column.meaning.key
                                  : fmt::format("{}", fmt::join(column.platforms, " and "));
}

/// Takes the meaning from columns that say what one before them says.
void report_duplicates(CalendarHeader& header, std::vector<LayoutFault>& faults) {
  std::map<std::string, std::string> first;  ///< name of the first column, by what it says
  for (CalendarColumn& column : header.columns) {
    const std::string thing = thing_of(column);
    if (thing.empty() || (column.platforms.empty() && may_repeat(column.meaning.kind))) continue;
    const auto [place, is_new] = first.emplace(thing, column.name);
    if (is_new) continue;
    faults.push_back(
        {"duplicate-column", column.span, {{"found", column.name}, {"first", place->second}}});
    column.meaning = {{}, CellKind::Nothing};
    column.platforms.clear();
  }
}

/// A name that is one letter away from a known one is a slip, and a short one may be anything.
void report_near_misses(const CalendarHeader& header, std::vector<LayoutFault>& faults) {
  constexpr std::size_t kShortest = 5;
  std::size_t looked_up = 0;
  for (const CalendarColumn& column : header.columns) {
    const std::string plain = plain_words(column.name);
    if (HeaderReader::is_known(column) || plain.size() < kShortest) continue;
    if (++looked_up > kMostNames) return;
    for (const auto& [name, known] : calendar_words().names) {
      if (name.size() < kShortest || edit_distance(plain, name, 1) > 1) continue;
      faults.push_back({"unknown-column", column.span, {{"found", column.name}, {"wanted", name}}});
      break;
    }
  }
}

}  // namespace

std::optional<CalendarHeader> find_calendar_header(const SourceFile& file, std::uint32_t begin,
                                                   const KeyAliases& aliases,
                                                   const PlatformTable& platforms,
                                                   std::vector<LayoutFault>& faults) {
  HeaderReader reader(file, aliases, platforms);
  std::optional<CalendarHeader> best;
  std::ptrdiff_t most = 0;
  CsvRow row;
  for (const char delimiter : kDelimiters) {
    CsvReader rows(file, begin, delimiter);
    while (rows.read(row) && row.number <= kMostRowsAbove) {
      CalendarHeader header = reader.read(row, delimiter);
      const auto known = std::ranges::count_if(header.columns, HeaderReader::is_known);
      if (known <= most || !reader.is_calendar(header)) continue;
      most = known;
      best = std::move(header);
    }
  }
  if (!best) return best;
  report_near_misses(*best, faults);
  report_duplicates(*best, faults);
  return best;
}

}  // namespace advolint
