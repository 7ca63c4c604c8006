#include "draft/calendar.h"

#include <algorithm>
#include <string>
#include <utility>

#include "draft/calendar_header.h"
#include "draft/calendar_row.h"
#include "draft/csv.h"
#include "draft/path_platforms.h"

namespace advolint {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view kBlanks = " \t\r\n";

/// Reads the rows behind the header.
class CalendarReader {
 public:
  CalendarReader(Draft& draft, std::uint32_t begin, const CalendarHeader& header)
      : draft_(draft), file_(*draft.file), begin_(begin), header_(header) {
    draft_.table = CellSyntax{.delimiter = header.delimiter, .quoted = {}};
  }

  void read(const CalendarOptions& options) {
    DateOrder order = options.order;
    if (order == DateOrder::Undecided) order = find_order();
    CalendarRowReader posts({file_, header_, options.platforms, order});
    for_each_row([&](const CsvRow& row) {
      check_cells(row);
      check_count(row);
      if (row.number > header_.row) posts.read(row, draft_);
    });
    if (draft_.posts.empty() && draft_.faults.empty()) {
      draft_.skipped = Skip{Skip::Kind::NotRead, Phrase("no row holds a post"),
                            Phrase("write one into its column of texts")};
    }
  }

 private:
  template <class Function>
  void for_each_row(Function function) {
    CsvReader rows(file_, begin_, header_.delimiter);
    CsvRow row;
    while (rows.read(row)) function(row);
  }

  /// The order that dates of the file have which can be read in one way only; if they differ, none.
  DateOrder find_order() {
    bool day_first = false;
    bool month_first = false;
    for_each_row([&](const CsvRow& row) {
      const std::size_t count = std::min(row.cells.size(), header_.columns.size());
      for (std::size_t i = 0; i < count && row.number > header_.row; ++i) {
        if (header_.columns[i].meaning.kind != CellKind::Day) continue;
        const DateOrder said = order_said_by(file_.text(row.cells[i].content));
        day_first |= said == DateOrder::DayFirst;
        month_first |= said == DateOrder::MonthFirst;
      }
    });
    if (day_first == month_first) return DateOrder::Undecided;
    return day_first ? DateOrder::DayFirst : DateOrder::MonthFirst;
  }

  void check_cells(const CsvRow& row) {
    for (const CsvCell& cell : row.cells) {
      if (!cell.is_quoted) continue;
      draft_.table->quoted.push_back(cell.content);
      if (!cell.is_closed) fault("unclosed-quote", {cell.span.begin, cell.span.begin + 1});
      const std::string_view behind = file_.text(cell.behind);
      const std::size_t begin = behind.find_first_not_of(kBlanks);
      if (begin == std::string_view::npos) continue;
      const std::size_t end = behind.find_last_not_of(kBlanks) + 1;
      fault("text-behind-quote", {cell.behind.begin + static_cast<std::uint32_t>(begin),
                                  cell.behind.begin + static_cast<std::uint32_t>(end)});
    }
  }

  /// Spreadsheets end rows with empty cells; words there belong to no column.
  void check_count(const CsvRow& row) {
    if (row.number <= header_.row) return;
    for (std::size_t i = header_.columns.size(); i < row.cells.size(); ++i) {
      const CsvCell& cell = row.cells[i];
      if (file_.text(cell.content).find_first_not_of(kBlanks) == std::string_view::npos) continue;
      draft_.faults.push_back({"extra-cells",
                               {cell.span.begin, row.cells.back().behind.end},
                               {{"count", std::to_string(row.cells.size())},
                                {"columns", std::to_string(header_.columns.size())}}});
      return;
    }
  }

  void fault(std::string name, SourceSpan span) {
    draft_.faults.push_back({std::move(name), span, {}});
  }

  Draft& draft_;
  const SourceFile& file_;
  std::uint32_t begin_;
  const CalendarHeader& header_;
};

SourceSpan first_line(const SourceFile& file, std::uint32_t begin) {
  return {begin, std::max(begin, file.line(0).end)};
}

}  // namespace

bool is_table(std::string_view path) {
  const std::string_view suffix = extension(path);
  return suffix == ".csv" || suffix == ".tsv";
}

void read_calendar(Draft& draft, const CalendarOptions& options) {
  const SourceFile& file = *draft.file;
  const bool has_mark = file.bytes().starts_with(kByteOrderMark);
  const std::uint32_t begin = has_mark ? static_cast<std::uint32_t>(kByteOrderMark.size()) : 0;
  const auto header =
      find_calendar_header(file, begin, options.aliases, options.platforms, draft.faults);
  if (header) {
    CalendarReader(draft, begin, *header).read(options);
  } else if (options.named == Named::Yes) {
    draft.faults.push_back({"no-text-column", first_line(file, begin), {}});
  } else {
    draft.skipped = Skip{Skip::Kind::NoDraft, Phrase("a table without a column of posts"), {}};
  }
}

}  // namespace advolint
