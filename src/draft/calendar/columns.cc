#include "draft/calendar/columns.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "draft/calendar/cells.h"
#include "draft/calendar/dates.h"
#include "draft/post/post_text_builder.h"

namespace advolint {
namespace {

constexpr std::size_t kNone = static_cast<std::size_t>(-1);

ColumnUse use_of(std::string key, CellKind kind) {
  return {.meaning = {std::move(key), kind},
          .weight = NameWeight::Own,
          .platforms = {},
          .network = {},
          .language = {},
          .day = {}};
}

/// Chooses one thing after the other.
class CellChooser {
 public:
  CellChooser(CalendarHeader& header, TableRows& rows, const TableContext& context)
      : header_(header), context_(context) {
    cells_ = look_at_cells(rows, header.row, header.columns.size(), context.platforms);
  }

  void choose() {
    drop_impossible();
    choose_platforms();
    choose_dates();
    choose_days();
    keep_best_guesses();
    drop_titles();
    if (!header_.has(CellKind::Body)) choose_text();
    prefer_notes();
    trust_labelled();
    header_.has_text = header_.has(CellKind::Body);
    header_.is_plan = header_.has(CellKind::Day) && header_.has(CellKind::Platforms) &&
                      !header_.has_text && !is_of_numbers();
  }

 private:
  [[nodiscard]] bool is_unknown(std::size_t column) const {
    return !header_.columns[column].use.is_known();
  }

  [[nodiscard]] const std::string& key_of(std::size_t column) const {
    return header_.columns[column].use.meaning.key;
  }

  /// "Post" names texts surely where most of them begin with a network.
  void trust_labelled() {
    constexpr std::size_t kFewest = 2;
    for (std::size_t i = 0; i < cells_.size(); ++i) {
      ColumnUse& use = header_.columns[i].use;
      const bool is_labelled =
          cells_[i].labelled >= kFewest && 2 * cells_[i].labelled >= cells_[i].texts;
      if (use.meaning.kind == CellKind::Body && is_labelled) use.weight = NameWeight::Own;
    }
    trust_languages();
  }

  /// "English" and "Español" above long texts, and no other column.
  void trust_languages() {
    constexpr std::size_t kFewestBytes = 60;
    if (cells_.size() < 2) return;
    for (std::size_t i = 0; i < cells_.size(); ++i) {
      const ColumnUse& use = header_.columns[i].use;
      const bool is_text = use.meaning.kind == CellKind::Body && !use.language.empty() &&
                           cells_[i].texts > 0 && cells_[i].mean_bytes() >= kFewestBytes;
      if (!is_text) return;
    }
    for (CalendarColumn& it : header_.columns) it.use.weight = NameWeight::Own;
  }

  /// "Profile", "Where": what the cells name are platforms.
  void choose_platforms() {
    if (header_.has(CellKind::Platforms) || header_.has_platforms()) return;
    for (std::size_t i = 0; i < cells_.size(); ++i) {
      if (!cells_[i].are_platforms() || !(is_unknown(i) || key_of(i) == "account")) continue;
      header_.columns[i].use = use_of("platform", CellKind::Platforms);
      return;
    }
  }

  /// "Day", whose cells may be days of the week or dates; else the one unknown column of dates.
  void choose_dates() {
    if (header_.has(CellKind::Day)) return;
    std::size_t chosen = kNone;
    for (std::size_t i = 0; i < cells_.size(); ++i) {
      const bool is_time = header_.columns[i].use.meaning.kind == CellKind::Time;
      if (is_time && cells_[i].are_dates()) return;
      const bool is_weekday = header_.columns[i].use.meaning.kind == CellKind::Weekday;
      const bool are_dates = cells_[i].are_dates() || (is_weekday && cells_[i].are_mostly_dates());
      if (!are_dates || !(is_weekday || is_unknown(i))) continue;
      if (chosen != kNone) return;
      chosen = i;
    }
    if (chosen != kNone) header_.columns[chosen].use = use_of("date", CellKind::Day);
  }

  /// "Monday", "Tuesday", or dates: each holds the posts of its day, beside a column of platforms.
  void choose_days() {
    constexpr std::size_t kFewest = 2;
    if (!header_.has(CellKind::Platforms) || header_.has(CellKind::Body)) return;
    std::vector<std::size_t> days;
    for (std::size_t i = 0; i < cells_.size(); ++i) {
      const std::string& name = header_.columns[i].name;
      const bool is_day = calendar_words().weekdays.contains(plain_words(name)) ||
                          read_written_date(name, DateOrder::DayFirst, context_.year);
      if (is_day && is_unknown(i) && cells_[i].may_be_text()) days.push_back(i);
    }
    if (days.size() < kFewest) return;
    for (const std::size_t i : days) {
      header_.columns[i].use = use_of("text", CellKind::Body);
      header_.columns[i].use.day = header_.columns[i].name;
    }
  }
  /// "Post #", whose cells are numbers.
  void drop_impossible() {
    for (std::size_t i = 0; i < cells_.size(); ++i) {
      ColumnUse& use = header_.columns[i].use;
      const bool is_doubtful = use.meaning.kind == CellKind::Body && use.weight != NameWeight::Own;
      if (is_doubtful && !cells_[i].may_be_text()) use = {};
      // "Senator", "X", "Facebook": whom to tag.
      if (use.is_for_platforms() && cells_[i].are_accounts()) use = {};
    }
  }

  /// Of several guesses in one language, that with the longest texts counts; none beside a column
  /// whose name is known.
  void keep_best_guesses() {
    std::map<std::string, std::size_t> best;  ///< the column, by its language
    for (std::size_t i = 0; i < cells_.size(); ++i) {
      const ColumnUse& use = header_.columns[i].use;
      if (use.meaning.kind != CellKind::Body) continue;
      const auto [place, is_first] = best.emplace(use.language, i);
      if (!is_first && is_better(i, place->second)) place->second = i;
    }
    for (std::size_t i = 0; i < cells_.size(); ++i) {
      ColumnUse& use = header_.columns[i].use;
      const bool is_guess = use.meaning.kind == CellKind::Body && use.weight == NameWeight::Guess;
      // "Best post" beside numbers of readers names posts and holds none.
      constexpr std::size_t kFewestBytes = 24;
      const bool is_too_short = cells_[i].texts > 1 && cells_[i].mean_bytes() < kFewestBytes;
      if (is_guess && (best[use.language] != i || is_too_short)) use = {};
    }
  }

  /// "Notes" with the texts, beside "Name" and its few words, as a board of tasks is exported.
  void prefer_notes() {
    constexpr std::size_t kFewestBytes = 60;
    constexpr std::size_t kTimes = 3;
    std::size_t name = kNone, notes = kNone;
    for (std::size_t i = 0; i < cells_.size(); ++i) {
      const ColumnUse& use = header_.columns[i].use;
      if (use.meaning.kind == CellKind::Body) {
        if (use.weight == NameWeight::Own || name != kNone) return;
        name = i;
      } else if (use.meaning.key == "notes" && cells_[i].are_texts()) {
        if (notes != kNone) return;
        notes = i;
      }
    }
    const bool are_texts = notes != kNone && header_.has(CellKind::Platforms) &&
                           cells_[notes].signed_texts > 0 &&
                           cells_[notes].mean_bytes() >= kFewestBytes;
    if (!are_texts) return;
    if (name != kNone) {
      const bool is_name = cells_[name].signed_texts == 0 &&
                           cells_[notes].mean_bytes() >= kTimes * cells_[name].mean_bytes();
      if (!is_name) return;
      header_.columns[name].use = use_of("title", CellKind::Nothing);
    }
    header_.columns[notes].use = use_of("text", CellKind::Body);
    header_.lists_tasks = true;
  }

  /// "Hook" and its short cells, beside columns of platforms with the texts, name what posts are
  /// about.
  void drop_titles() {
    constexpr std::size_t kMostTimes = 2;
    std::size_t bytes = 0, columns = 0;
    for (std::size_t i = 0; i < cells_.size(); ++i) {
      if (!header_.columns[i].use.is_for_platforms() || cells_[i].texts == 0) continue;
      bytes += cells_[i].mean_bytes();
      ++columns;
    }
    if (columns == 0) return;
    for (std::size_t i = 0; i < cells_.size(); ++i) {
      ColumnUse& use = header_.columns[i].use;
      const bool is_doubtful = use.meaning.kind == CellKind::Body && use.weight != NameWeight::Own;
      if (is_doubtful && kMostTimes * cells_[i].mean_bytes() < bytes / columns) use = {};
    }
  }

  [[nodiscard]] bool is_better(std::size_t column, std::size_t other) const {
    const bool is_guess = header_.columns[column].use.weight == NameWeight::Guess;
    const bool other_is_guess = header_.columns[other].use.weight == NameWeight::Guess;
    if (is_guess != other_is_guess) return other_is_guess;
    return is_guess && cells_[column].mean_bytes() > cells_[other].mean_bytes();
  }

  /// The column with the longest texts, where something else says that the rows are posts.
  void choose_text() {
    const bool says_where = header_.has(CellKind::Platforms) || context_.platform_is_known;
    const bool says_when = header_.has(CellKind::Day) || header_.has(CellKind::Time);
    if (!says_where && !says_when && !platforms_are_ticked()) return;
    if (header_.has_platforms() && !platforms_are_ticked()) return;
    std::size_t chosen = kNone;
    for (std::size_t i = 0; i < cells_.size(); ++i) {
      if (!is_unknown(i) || !cells_[i].are_texts()) continue;
      // A date is beside many things, so the texts must look like posts.
      const bool looks_posted = says_where || platforms_are_ticked() ||
                                context_.named == Named::Yes || cells_[i].signed_texts > 0;
      if (!looks_posted) continue;
      if (chosen == kNone || cells_[i].mean_bytes() > cells_[chosen].mean_bytes()) chosen = i;
    }
    if (chosen != kNone) {
      header_.columns[chosen].use = use_of("text", CellKind::Body);
      header_.columns[chosen].use.weight = NameWeight::Guess;
    }
  }

  /// Whether there are columns of platforms, with nothing but ticks in them.
  [[nodiscard]] bool platforms_are_ticked() const {
    bool is_ticked = false;
    for (std::size_t i = 0; i < cells_.size(); ++i) {
      if (!header_.columns[i].use.is_for_platforms()) continue;
      if (cells_[i].texts > 0) return false;
      is_ticked |= cells_[i].ticks > 0;
    }
    return is_ticked;
  }

  /// Whether what the table says beside when and where are numbers: it counts readers.
  [[nodiscard]] bool is_of_numbers() const {
    bool has_numbers = false;
    for (std::size_t i = 0; i < cells_.size(); ++i) {
      if (!is_unknown(i) || cells_[i].filled == 0) continue;
      if (cells_[i].numbers + cells_[i].ticks < cells_[i].filled) return false;
      has_numbers = true;
    }
    return has_numbers;
  }

  CalendarHeader& header_;
  const TableContext& context_;
  std::vector<ColumnCells> cells_;
};

/// What the cells of a table without a header are, column by column, and whether that is enough.
class ShapeReader {
 public:
  explicit ShapeReader(const TableContext& context) : context_(context) {}

  std::optional<CalendarHeader> read(const TableRow& first, const std::vector<ColumnCells>& cells) {
    CalendarHeader header{.row = 0, .columns = {}};
    std::size_t text = kNone;
    bool is_posted = context_.platform_is_known || context_.named == Named::Yes;
    for (std::size_t i = 0; i < cells.size(); ++i) {
      header.columns.push_back({.name = {}, .span = source_of(first.cells[i].text), .use = {}});
      ColumnUse& use = header.columns.back().use;
      if (cells[i].are_dates() && !header.has(CellKind::Day)) {
        use = use_of("date", CellKind::Day);
      } else if (cells[i].are_platforms() && !header.has(CellKind::Platforms)) {
        use = use_of("platform", CellKind::Platforms);
        is_posted = true;
      } else if (cells[i].addresses > 0 && cells[i].addresses == cells[i].filled) {
        use = use_of("link", CellKind::Words);
        is_posted = true;
      } else if (cells[i].are_texts()) {
        is_posted |= cells[i].signed_texts > 0;
        if (text == kNone || cells[i].mean_bytes() > cells[text].mean_bytes()) text = i;
      }
    }
    if (text == kNone || !header.has(CellKind::Day) || !is_posted) return std::nullopt;
    header.columns[text].use = use_of("text", CellKind::Body);
    header.has_text = true;
    return header;
  }

 private:
  const TableContext& context_;
};

}  // namespace

void choose_by_cells(CalendarHeader& header, TableRows& rows, const TableContext& context) {
  CellChooser(header, rows, context).choose();
}

std::optional<CalendarHeader> guess_columns(TableRows& rows, const TableContext& context) {
  rows.rewind();
  TableRow first;
  // Schedulers take few columns.
  constexpr std::size_t kMostColumns = 12;
  constexpr std::size_t kFewestColumns = 2;
  if (!rows.read(first) || first.cells.size() > kMostColumns || first.cells.size() < kFewestColumns)
    return std::nullopt;
  return ShapeReader(context).read(first,
                                   look_at_cells(rows, 0, first.cells.size(), context.platforms));
}

}  // namespace advolint
