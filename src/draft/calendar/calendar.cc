#include "draft/calendar/calendar.h"

#include <algorithm>
#include <string>
#include <tuple>
#include <utility>

#include "draft/calendar/cell_words.h"
#include "draft/calendar/cells.h"
#include "draft/calendar/csv.h"
#include "draft/calendar/dates.h"
#include "draft/calendar/header.h"
#include "draft/calendar/row.h"
#include "draft/calendar/years.h"
#include "draft/naming/label_days.h"
#include "draft/platforms/path_platforms.h"

namespace advolint {
namespace {

constexpr char kDelimiters[] = {',', ';', '\t', '|'};

/// Reads the rows after the header.
class CalendarReader {
 public:
  CalendarReader(TableRows& rows, const CalendarHeader& header, const TableContext& context,
                 Draft& draft)
      : rows_(rows), header_(header), context_(context), draft_(draft) {}

  void read() {
    if (header_.has(CellKind::Description)) draft_.stated_keys.insert("alt");
    const TableDates dates = look_at_dates(rows_, header_);
    const std::optional<yaml::Node> day = day_of_hours();
    CalendarRowReader posts(
        {.file = *draft_.file,
         .header = header_,
         .platforms = context_.platforms,
         .order = context_.order == DateOrder::Undecided ? dates.order : context_.order,
         .year = dates.year ? dates.year : context_.year,
         .month = dates.month ? dates.month : context_.month,
         .day = day ? &*day : nullptr});
    rows_.rewind();
    for (TableRow row; rows_.read(row);) {
      if (row.number < header_.row) {
        add_stretch(row, Stretch::Kind::NotAPost, Phrase("a title above a table"));
      } else if (row.number == header_.row) {
        add_stretch(row, Stretch::Kind::Label, {});
      } else if (is_footer(row)) {
        add_stretch(row, Stretch::Kind::NotAPost, Phrase("a note below a table"));
      } else {
        check_count(row);
        posts.read(row, draft_);
      }
    }
    posts.finish(draft_);
  }

 private:
  /// The day that a title names above columns that say the hour of each post, and no day.
  std::optional<yaml::Node> day_of_hours() {
    if (!header_.has(CellKind::Time) || header_.has(CellKind::Day)) return std::nullopt;
    rows_.rewind();
    for (TableRow row; rows_.read(row) && row.number < header_.row;) {
      for (const TableCell& cell : row.cells) {
        const auto day = day_in_sentence(cell.text.text(), built_in_languages().common());
        if (!day || !day->year || !day->month || !day->day) continue;
        const Date date = *day->year / *day->month / *day->day;
        if (!date.ok()) continue;
        yaml::Node node = scalar_of(cell.text, day->span);
        node.scalar = to_iso(date);
        return node;
      }
    }
    return std::nullopt;
  }

  static bool is_empty(const TableRow& row) {
    return std::ranges::all_of(row.cells, [](const auto& it) { return it.text.text().empty(); });
  }

  /// What is below an empty row of a table of dates, and says neither when nor where, is for
  /// the editors.
  bool is_footer(const TableRow& row) {
    if (is_empty(row)) {
      is_below_gap_ = true;
      return false;
    }
    if (!is_below_gap_) return false;
    bool can_say = false;
    for (std::size_t i = 0; i < std::min(row.cells.size(), header_.columns.size()); ++i) {
      const ColumnUse& use = header_.columns[i].use;
      const std::string& text = row.cells[i].text.text();
      const CellKind kind = use.meaning.kind;
      if (use.is_for_platforms() && count_words(text) > 0) return false;
      if (kind != CellKind::Day && kind != CellKind::Platforms) continue;
      can_say = true;
      const bool says = kind == CellKind::Platforms
                            ? names_platforms(text, context_.platforms)
                            : text.find_first_of("0123456789") != std::string::npos;
      if (says) return false;
    }
    if (!can_say) is_below_gap_ = false;
    return can_say;
  }

  void add_stretch(const TableRow& row, Stretch::Kind kind, Phrase because) {
    if (!is_empty(row))
      draft_.stretches.push_back(
          {.span = span_of(row), .kind = kind, .post = 0, .because = std::move(because)});
  }

  /// Spreadsheets end rows with empty cells; words there belong to no column.
  void check_count(const TableRow& row) {
    for (std::size_t i = header_.columns.size(); i < row.cells.size(); ++i) {
      const TableCell& cell = row.cells[i];
      if (cell.text.text().empty()) continue;
      draft_.faults.push_back({"extra-cells",
                               {cell.span.begin, row.cells.back().span.end},
                               {{"count", std::to_string(row.cells.size())},
                                {"columns", std::to_string(header_.columns.size())}}});
      return;
    }
  }

  TableRows& rows_;
  const CalendarHeader& header_;
  const TableContext& context_;
  Draft& draft_;
  bool is_below_gap_ = false;  ///< an empty row was above
};

/// What a table was found to be.
struct Finding {
  std::optional<CalendarHeader> header;  ///< of a calendar or a plan
  bool is_calendar = false;
};

Finding look_at(TableRows& rows, const TableContext& context) {
  Finding finding{find_calendar_header(rows, context), false};
  finding.is_calendar = finding.header && is_calendar(*finding.header, context);
  if (finding.is_calendar || (finding.header && finding.header->is_plan)) return finding;
  if (auto guessed = guess_columns(rows, context)) return {std::move(guessed), true};
  return finding;
}

/// Columns of texts and of platforms, or of dates, by names of their own.
bool is_surely_calendar(const CalendarHeader& header) {
  const bool has_text = std::ranges::any_of(header.columns, [](const CalendarColumn& it) {
    return it.use.meaning.kind == CellKind::Body && it.use.weight == NameWeight::Own;
  });
  return has_text && (header.has(CellKind::Platforms) || header.has(CellKind::Day));
}

void read_posts(TableRows& rows, CalendarHeader header, const TableContext& context, Draft& draft) {
  report_names(header, draft.faults);
  CalendarReader(rows, header, context, draft).read();
}

/// A calendar in a file of its own.
class CsvCalendar {
 public:
  CsvCalendar(Draft& draft, const TableContext& context)
      : draft_(draft), file_(*draft.file), context_(context) {}

  void read() {
    const CsvStart start = find_csv_start(file_.bytes());
    begin_ = start.begin;
    if (start.delimiter) {
      look_with(*start.delimiter);
    } else {
      for (const char delimiter : kDelimiters) look_with(delimiter);
    }
    if (best_.is_calendar) {
      read_rows();
    } else if (context_.named == Named::Yes || (best_.header && best_.header->is_plan)) {
      draft_.faults.push_back({"no-text-column", header_line(), {}});
    } else {
      draft_.skipped = Skip{Skip::Kind::NoDraft, Phrase("a table without a column of posts"), {}};
    }
  }

 private:
  /// The delimiter with which most columns are known.
  void look_with(char delimiter) {
    CsvRows rows(file_, begin_, delimiter);
    Finding finding = look_at(rows, context_);
    if (!finding.header) return;
    const auto rank = [](const Finding& it) {
      const CalendarHeader& header = *it.header;
      return std::tuple(it.is_calendar, header.row > 0, header.is_plan, header.known());
    };
    if (best_.header && rank(finding) <= rank(best_)) return;
    best_ = std::move(finding);
    delimiter_ = delimiter;
  }

  void read_rows() {
    draft_.table = CellSyntax{.delimiter = delimiter_, .quoted = {}};
    check_quotes();
    CsvRows rows(file_, begin_, delimiter_);
    draft_.posts.reserve(file_.line_count());  // mostly, a row is a line and a post
    read_posts(rows, std::move(*best_.header), context_, draft_);
    if (draft_.posts.empty() && draft_.faults.empty())
      draft_.skipped = Skip{Skip::Kind::NotRead, Phrase("no row holds a post"),
                            Phrase("write one into its column of texts")};
  }

  void check_quotes() {
    CsvReader rows(file_, begin_, delimiter_);
    for (CsvRow row; rows.read(row);) {
      for (const CsvCell& cell : row.cells) {
        if (cell.is_quoted) check_quotes_of(cell);
      }
    }
  }

  void check_quotes_of(const CsvCell& cell) {
    draft_.table->quoted.push_back(cell.content);
    if (!cell.is_closed)
      draft_.faults.push_back({"unclosed-quote", {cell.span.begin, cell.span.begin + 1}, {}});
    const TextSpan after = span_without_blanks(file_.text(cell.after));
    if (after.empty()) return;
    draft_.faults.push_back(
        {"text-after-quote", {cell.after.begin + after.begin, cell.after.begin + after.end}, {}});
  }

  /// The line of the header, as far as there is one.
  [[nodiscard]] SourceSpan header_line() const {
    const bool is_plan = best_.header && best_.header->is_plan;
    const std::uint32_t begin = is_plan ? best_.header->columns.front().span.begin : begin_;
    return {begin, std::max(begin, file_.line(file_.line_index(begin)).end)};
  }

  Draft& draft_;
  const SourceFile& file_;
  const TableContext& context_;
  std::uint32_t begin_ = 0;  ///< of the rows
  Finding best_;
  char delimiter_ = kDelimiters[0];
};

}  // namespace

bool is_table(std::string_view path) {
  const std::string_view suffix = extension(path);
  return suffix == ".csv" || suffix == ".tsv";
}

bool read_table_posts(TableRows& rows, const TableContext& context, Draft& draft) {
  Finding finding = look_at(rows, context);
  if (!finding.is_calendar) return false;
  if (context.is_in_advice && !is_surely_calendar(*finding.header)) return false;
  read_posts(rows, std::move(*finding.header), context, draft);
  return true;
}

void read_calendar(Draft& draft, const TableContext& context) {
  CsvCalendar(draft, context).read();
}

}  // namespace advolint
